using System.Text.Json;
using Governance.Text;

namespace Governance.Tests.Text;

public sealed class EvasionViewTests
{
    [Theory]
    [InlineData("[|Guar\u200Banteed|] returns", "guaranteed", EvasionKind.HiddenCharacters)]
    [InlineData("[|Guar\u2060anteed|] returns", "guaranteed", EvasionKind.HiddenCharacters)]
    [InlineData("[|Gu\u200Car\u200Danteed|] returns", "guaranteed", EvasionKind.HiddenCharacters)]
    [InlineData("[|Guаrаntееd|] returns", "guaranteed", EvasionKind.LookAlikeLetters)]
    [InlineData("no [|rіѕk|] here", "risk", EvasionKind.LookAlikeLetters)]
    [InlineData("no [|рау|] here", "pay", EvasionKind.LookAlikeLetters)]
    [InlineData("[|гaрaнтия|] дохода", "гарантия", EvasionKind.LookAlikeLetters)]
    [InlineData("[|Gùàráñtéèd|]", "guaranteed", EvasionKind.LookAlikeLetters)]
    [InlineData("[|ɢᴜᴀʀᴀɴᴛᴇᴇᴅ|] returns", "guaranteed", EvasionKind.FancyLetters)]
    [InlineData("[|🅶🆄🅰🆁🅰🅽🆃🅴🅴🅳|] returns", "guaranteed", EvasionKind.FancyLetters)]
    [InlineData("[|ⓖⓤⓐⓡⓐⓝⓣⓔⓔⓓ|] returns", "guaranteed", EvasionKind.FancyLetters)]
    [InlineData("[|🇬🇺🇦🇷🇦🇳🇹🇪🇪🇩|] returns", "guaranteed", EvasionKind.FancyLetters)]
    [InlineData("[|ＧＵＡＲ|] returns", "guar", EvasionKind.FancyLetters)]
    [InlineData("[|𝐆𝐮𝐚𝐫|] returns", "guar", EvasionKind.FancyLetters)]
    [InlineData("[|r!sk-fr33|] trading", "risk-free", EvasionKind.LeetSpeak)]
    [InlineData("[|gu4r4nt33d|] gains", "guaranteed", EvasionKind.LeetSpeak)]
    [InlineData("[|$ave|] now", "save", EvasionKind.LeetSpeak)]
    [InlineData("[|m1racle|]", "miracle", EvasionKind.LeetSpeak)]
    [InlineData("[|mirac1e|]", "miracle", EvasionKind.LeetSpeak)]
    [InlineData("[|g u a r a n t e e d|] returns", "guaranteed", EvasionKind.SpacedLetters)]
    [InlineData("[|g.u.a.r.a.n.t.e.e.d|] returns", "guaranteed", EvasionKind.SpacedLetters)]
    [InlineData("a [|b-c-d-e|] x", "bcde", EvasionKind.SpacedLetters)]
    [InlineData("[|g - u - a - r|] x", "guar", EvasionKind.SpacedLetters)]
    [InlineData("[|r i s k  f r e e|] today", "risk free", EvasionKind.SpacedLetters)]
    [InlineData("[|🅶 🆄 🅰 🆁|]", "guar", EvasionKind.SpacedLetters | EvasionKind.FancyLetters)]
    [InlineData("[|Guaaaaranteed|]", "guaranteed", EvasionKind.StretchedLetters)]
    [InlineData("for [|freeeeee|]", "free", EvasionKind.StretchedLetters)]
    [InlineData("[|g\u0335u\u0335a\u0335r\u0335|]", "guar", EvasionKind.StackedMarks)]
    [InlineData("[|g\u0301\u0316\u0323u\u0301\u0323\u0330ar|]", "guar", EvasionKind.StackedMarks)]
    [InlineData("[|\u202Edeetnaraug|]\u202C returns", "guaranteed", EvasionKind.ReversedText)]
    [InlineData("[|Guar-\nanteed|] returns", "guaranteed", EvasionKind.BrokenWord)]
    [InlineData("[|risk-\nfree|] returns", "risk-free", EvasionKind.BrokenWord)]
    public void Reads_through(string marked, string word, EvasionKind kinds)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal), end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        string text = marked.Replace("[|", "").Replace("|]", "");
        EvasionView? view = EvasionView.Create(text);
        Assert.NotNull(view);
        MatchText reading = Assert.Single(view.Texts, reading => Contains(reading.Value, word));
        int found = reading.Value.IndexOf(word, StringComparison.Ordinal);
        TextSpan span = reading.ToOriginal(new TextSpan(found, found + word.Length));
        Assert.Equal(new TextSpan(start, end), span);
        Assert.Equal(kinds, view.KindsAt(span));
        Assert.Equal(kinds == EvasionKind.BrokenWord, view.IsHonest(span));
    }

    [Theory]
    [InlineData("My 401k, 4K and 50% off: B2B, H2O, A1, 5G and 24h for $100 or US$5")]
    [InlineData("Zero\u00A0risk, guar\u00ADanteed, risk\u2011free")]
    [InlineData("می\u200Cخواهم کتاب\u200Cها")]
    [InlineData("क्\u200Dष 👨‍👩‍👧‍👦 ❤️ 🏳️‍🌈")]
    [InlineData("Скидка на Acme shoes до 30 ноября")]
    [InlineData("Η επένδυση στο Acme")]
    [InlineData("Привет мир, это просто текст")]
    [InlineData("Grüße aus Köln, déjà vu, Žluťoučký kůň")]
    [InlineData("Khi được người ta hỏi")]
    [InlineData("SMS-ка из PDF-файла, IT-шник, iPhone и www.example.com")]
    [InlineData("🇩🇪🇫🇷🇮🇹 1️⃣2️⃣3️⃣")]
    [InlineData("See https://t.co/fr33aaaa1 and www.example.com")]
    [InlineData("@user1 a.k.a. the U.S. one, $AAPL $TSLA")]
    [InlineData("- first\n- second\n\n---\nend")]
    [InlineData("cafe\u0301 Nguye\u0302\u0303n")]
    [InlineData("สวัสดี\u200Bครับ")]
    [InlineData("plain text, nothing else. Really!")]
    [InlineData("")]
    public void Finds_nothing_in_honest_text(string text) => Assert.Null(EvasionView.Create(text));

    /// <summary>Full-width letters are ordinary between East Asian characters: read as letters, but no trick.</summary>
    [Fact]
    public void Full_width_letters_in_Japanese_are_honest() => Assert.Null(EvasionView.Create("ＡＢＣ株式会社"));

    [Fact]
    public void A_hidden_word_is_known_by_its_place_only()
    {
        EvasionView view = EvasionView.Create("plain words and fr33 ones")!;
        Assert.True(view.IsHonest(new TextSpan(0, 15)));
        Assert.False(view.IsHonest(new TextSpan(16, 20)));
    }

    [Fact]
    public void Says_in_words_what_was_done()
    {
        Assert.Equal("look-alike letters", EvasionKind.LookAlikeLetters.Describe());
        Assert.Equal("digits or signs for letters and spaced letters", (EvasionKind.LeetSpeak | EvasionKind.SpacedLetters).Describe());
        Assert.Equal("", EvasionKind.None.Describe());
    }

    [SharedDataFact]
    public void Finds_the_labelled_evasions_and_leaves_the_honest_ones()
    {
        string[] words = ["guaranteed", "risk-free", "risk free", "riskfree", "zero risk", "ad"];
        int seen = 0;
        foreach (string line in SharedData.Lines("labelled-posts/examples.jsonl"))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            if (!row.RootElement.TryGetProperty("tags", out JsonElement tags) || !tags.EnumerateArray().Any(tag => tag.ValueEquals("obfuscation")))
                continue;
            string text = row.RootElement.GetProperty("text").GetString()!;
            JsonElement label = row.RootElement.GetProperty("expect").EnumerateArray().FirstOrDefault(expect => expect.GetProperty("topic").ValueEquals("obfuscation"));
            if (label.ValueKind == JsonValueKind.Undefined)
                continue;
            seen++;
            EvasionView? view = EvasionView.Create(text);
            bool hidden = view is not null && view.Texts.Any(reading => words.Any(word => Contains(reading.Value, word)
                && !view.IsHonest(reading.ToOriginal(new TextSpan(reading.Value.IndexOf(word, StringComparison.Ordinal), reading.Value.IndexOf(word, StringComparison.Ordinal) + word.Length)))));
            Assert.True(hidden == label.GetProperty("verdict").ValueEquals("violation"), line);
        }

        Assert.True(seen >= 8, $"only {seen} labels");
    }

    [Fact]
    public void Never_throws_and_its_spans_lie_inside() => AnyText.Check(text =>
    {
        EvasionView? view = EvasionView.Create(text);
        if (view is null)
            return;
        Assert.NotEmpty(view.Texts);
        foreach (Evasion evasion in view.Evasions)
        {
            Assert.InRange(evasion.Span.End, evasion.Span.Start + 1, text.Length);
            Assert.False(view.IsHonest(evasion.Span) && evasion.Kind != EvasionKind.BrokenWord);
        }

        foreach (MatchText reading in view.Texts)
        {
            Assert.Equal(reading.Value, MatchText.Create(reading.Value).Value);
            int start = 0, end = 0;
            for (int i = 0; i < reading.Value.Length; i++)
            {
                TextSpan span = reading.ToOriginal(new TextSpan(i, i + 1));
                Assert.True(span.Length > 0 && span.Start >= start && span.End >= end && span.End <= text.Length);
                (start, end) = (span.Start, span.End);
            }
        }
    });

    /// <summary>Whether to make a view at all is decided by a quick scan: what a view finds for another reason, it must find for its own.</summary>
    [Fact]
    public void The_quick_scan_misses_nothing() => AnyText.Check(text =>
    {
        // Whole words of look-alikes need Latin letters somewhere in the text, and the added ones are such.
        const EvasionKind setAside = EvasionKind.LookAlikeLetters | EvasionKind.ReversedText;
        EvasionView longer = EvasionView.Create(text + "\n....;;;;\nfr33 fr33")!;
        if (longer.Evasions.Any(evasion => evasion.Span.End <= text.Length && (longer.KindsAt(evasion.Span) & setAside) == EvasionKind.None))
            Assert.True(EvasionView.Create(text) is not null, string.Join(' ', text.Select(c => ((int)c).ToString("X4"))));
    });

    private static bool Contains(string text, string word)
    {
        int found = text.IndexOf(word, StringComparison.Ordinal);
        return found >= 0 && (found == 0 || !char.IsLetter(text[found - 1])) && (found + word.Length == text.Length || !char.IsLetter(text[found + word.Length]));
    }
}
