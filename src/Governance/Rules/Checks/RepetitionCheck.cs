using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary><c>repetition</c>: flags the same thing too often in a row.</summary>
public sealed class RepetitionCheck(RepetitionOptions options) : Check
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("!?！？‼⁇⁈⁉¡¿");

    public override ImmutableArray<string> Arguments => ["match", "count", "max"];

    public override bool IsBan => true;

    public RepetitionOptions Options => options;

    public override void Run(CheckContext context)
    {
        foreach (PostField field in context.AllFields)
        {
            switch (options.What)
            {
                case Repeatable.Characters or Repeatable.Punctuation:
                    CheckCharacters(context, field);
                    break;
                case Repeatable.Words:
                    CheckWords(context, field);
                    break;
                case Repeatable.Emoji:
                    CheckEmoji(context, field);
                    break;
                case Repeatable.Hashtags:
                    CheckHashtags(context, field);
                    break;
                default:
                    CheckSentences(context, field);
                    break;
            }
        }
    }

    private void CheckCharacters(CheckContext context, PostField field)
    {
        ReadOnlySpan<char> text = field.Text;
        int first = options.What == Repeatable.Punctuation ? text.IndexOfAny(Marks) : FirstRun(text);
        if (first < 0)
            return;
        for (int start = first; start < text.Length;)
        {
            int end = start + 1;
            while (end < text.Length && GoesOn(text[start], text[end]))
                end++;
            if (end - start > options.Max && IsCounted(text[start]) && !IsInNode(field, start))
                Report(context, field, new TextSpan(start, end), end - start);
            start = end;
        }
    }

    /// <summary>Where the first run of more than is allowed may begin: within ASCII it does, beyond it whoever asks looks closer.</summary>
    private int FirstRun(ReadOnlySpan<char> text)
    {
        int run = 1;
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] >= 0x80)
                return i - run;
            // Small and capital letters differ in one bit.
            run = ((text[i] ^ text[i - 1]) & ~0x20) == 0 ? run + 1 : 1;
            if (run > options.Max)
                return i - run + 1;
        }

        return options.Max < 1 ? 0 : -1;
    }

    private bool IsCounted(char c) => options.What == Repeatable.Punctuation ? IsMark(c) : char.IsLetter(c);

    private bool GoesOn(char first, char next) =>
        options.What == Repeatable.Punctuation ? IsMark(first) && IsMark(next) : first == next || char.ToLowerInvariant(first) == char.ToLowerInvariant(next);

    private static bool IsMark(char c) => Marks.Contains(c);

    private static bool IsInNode(PostField field, int position)
    {
        foreach (PostNode node in field.Nodes)
        {
            if (node.Span.Contains(position))
                return true;
        }

        return false;
    }

    private void CheckWords(CheckContext context, PostField field)
    {
        ReadOnlySpan<char> text = field.Text;
        if (!MayRepeatWords(text))
            return;
        TextSpan first = default, last = default;
        int count = 0;
        foreach (TextSpan word in new ProseWords(field))
        {
            bool same = count > 0 && text[last.End..word.Start].IsWhiteSpace() && word.Of(text).Equals(last.Of(text), StringComparison.OrdinalIgnoreCase);
            if (!same)
            {
                if (count > options.Max)
                    Report(context, field, TextSpan.Cover(first, last), count);
                (first, count) = (word, 0);
            }

            last = word;
            count++;
        }

        if (count > options.Max)
            Report(context, field, TextSpan.Cover(first, last), count);
    }

    /// <summary>More words in a row than allowed begin with the same letter.</summary>
    private bool MayRepeatWords(ReadOnlySpan<char> text)
    {
        int run = 0;
        char initial = '\0';
        bool seeksInitial = true;
        foreach (char c in text)
        {
            if (!seeksInitial && char.IsAsciiLetter(c))
                continue;
            if (char.IsWhiteSpace(c))
            {
                seeksInitial = true;
                continue;
            }

            if (!seeksInitial || !char.IsLetterOrDigit(c))
                continue;
            seeksInitial = false;
            char lower = char.ToLowerInvariant(c);
            run = lower == initial ? run + 1 : 1;
            initial = lower;
            if (run > options.Max)
                return true;
        }

        return false;
    }

    private void CheckEmoji(CheckContext context, PostField field)
    {
        ImmutableArray<PostNode> nodes = field.Nodes;
        for (int start = 0; start < nodes.Length;)
        {
            int end = start + 1;
            if (nodes[start] is EmojiSequence)
            {
                while (end < nodes.Length && nodes[end] is EmojiSequence && field.Text.AsSpan()[nodes[end - 1].Span.End..nodes[end].Span.Start].IsWhiteSpace())
                    end++;
                if (end - start > options.Max)
                    Report(context, field, TextSpan.Cover(nodes[start].Span, nodes[end - 1].Span), end - start);
            }

            start = end;
        }
    }

    private void CheckHashtags(CheckContext context, PostField field)
    {
        Dictionary<string, int>? seen = null;
        foreach (PostNode node in field.Nodes)
        {
            if (node is Hashtag hashtag && CountIn(ref seen, hashtag.Tag) is int count && count > options.Max)
                Report(context, field, hashtag.Span, count);
        }
    }

    private void CheckSentences(CheckContext context, PostField field)
    {
        Dictionary<string, int>? seen = null;
        var sentences = new ProseSentences(field);
        while (sentences.MoveNext())
        {
            TextSpan sentence = sentences.Trimmed;
            ReadOnlySpan<char> said = sentence.Of(field.Text).TrimEnd(".!?… ");
            if (!said.Contains(' ') || !Words.IsWord(said))
                continue;
            if (CountIn(ref seen, said.ToString()) is int count && count > options.Max)
                Report(context, field, sentence, count);
        }
    }

    private static int CountIn(ref Dictionary<string, int>? seen, string what)
    {
        seen ??= new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        seen.TryGetValue(what, out int before);
        return seen[what] = before + 1;
    }

    private void Report(CheckContext context, PostField field, TextSpan span, int count) => context.Report(
        field,
        span,
        new Argument("match", span.Of(field.Text).ToString()),
        new Argument("count", count.ToString(CultureInfo.InvariantCulture)),
        new Argument("max", options.Max.ToString(CultureInfo.InvariantCulture)));
}

/// <param name="Max">how many in a row are still fine</param>
public sealed record RepetitionOptions(Repeatable What, int Max);

public enum Repeatable
{
    /// <summary>The same letter.</summary>
    Characters,

    /// <summary>The same word.</summary>
    Words,

    /// <summary>Marks such as <c>!</c> and <c>?</c>, in any mix.</summary>
    Punctuation,

    /// <summary>Any emoji, with nothing but space between.</summary>
    Emoji,

    /// <summary>The same hashtag anywhere in the text.</summary>
    Hashtags,

    /// <summary>The same sentence anywhere in the text.</summary>
    Sentences,
}
