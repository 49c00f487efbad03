using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>
/// Runs of words in capitals, as in shouting. Short ones, allowed ones, words with digits, emoji and links neither make nor break a run;
/// a word with a small letter ends it.
/// </summary>
internal sealed class CapitalRuns(AllCapsOptions options)
{
    private readonly HashSet<string> _allow = new(options.Allow, StringComparer.OrdinalIgnoreCase);

    private enum Kind
    {
        Neutral,
        Short,
        Capitals,
        Other,
    }

    public List<TextSpan> In(PostField field)
    {
        if (!MayShout(field.Text))
            return s_none;
        List<TextSpan>? runs = null;
        TextSpan first = default, last = default;
        int count = 0;
        // Short words in capitals beside a run are shouted too.
        TextSpan? lead = null;
        foreach (TextSpan word in new ProseWords(field))
        {
            switch (KindOf(word.Of(field.Text)))
            {
                case Kind.Capitals:
                    if (count == 0)
                        first = lead ?? word;
                    last = word;
                    count++;
                    break;
                case Kind.Short:
                    lead ??= word;
                    if (count > 0 && word.Length > 1)
                        last = word;
                    break;
                case Kind.Other:
                    End();
                    break;
            }
        }

        End();
        return runs ?? s_none;

        void End()
        {
            if (count >= options.Words)
                (runs ??= []).Add(TextSpan.Cover(first, last));
            count = 0;
            lead = null;
        }
    }

    /// <summary>In small letters, but for a capital at its start.</summary>
    public static string Lower(ReadOnlySpan<char> run)
    {
        string lower = run.ToString().ToLowerInvariant();
        return lower.Length == 0 ? lower : char.ToUpperInvariant(lower[0]) + lower[1..];
    }

    private static readonly List<TextSpan> s_none = [];

    /// <summary>Enough capitals in a row, as often as a run asks for.</summary>
    private bool MayShout(ReadOnlySpan<char> text)
    {
        int words = 0, letters = 0;
        foreach (char c in text)
        {
            letters = char.IsAsciiLetterUpper(c) || (c >= 0x80 && UnicodeClass.IsUpper(c)) ? letters + 1 : 0;
            if (letters == options.Letters && ++words >= options.Words)
                return true;
        }

        return false;
    }

    private Kind KindOf(ReadOnlySpan<char> word)
    {
        int letters = 0;
        bool hasSmall = false;
        for (int i = 0; i < word.Length;)
        {
            int codePoint = CodePoint.At(word, i, out int length);
            i += length;
            if (UnicodeClass.IsNumber(codePoint))
                return Kind.Neutral;
            if (!UnicodeClass.IsLetter(codePoint))
                continue;
            letters++;
            hasSmall |= !UnicodeClass.IsUpper(codePoint);
        }

        if (letters < options.Letters)
            return hasSmall ? Kind.Other : Kind.Short;
        if (hasSmall)
            return Kind.Other;
        return _allow.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? Kind.Neutral : Kind.Capitals;
    }
}
