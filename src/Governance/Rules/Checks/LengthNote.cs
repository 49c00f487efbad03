using Governance.Platforms;
using Governance.Posts;
using Governance.Text;
using Governance.Text.Characters;

namespace Governance.Rules.Checks;

/// <summary>What a reader has to know to understand why a text is as long as it is said to be.</summary>
internal static class LengthNote
{
    private const int LongestWord = 40;

    /// <returns>empty, or with a space before it and in parentheses</returns>
    public static string Of(PostField field, TextLength length)
    {
        if (length.Sms is { } sms)
            return OfSms(field.Text, sms);
        List<string> notes = [];
        if (length.Links > 0)
            notes.Add("each link counts 23");
        if (length.Emoji > 0)
            notes.Add(length.Unit == LengthUnit.Threads ? "each emoji counts its bytes" : "each emoji 2");
        if (length.RemoteMentions > 0)
            notes.Add("a mention counts without its server");
        if (length.Unit == LengthUnit.XWeighted && HeavyCharacter(field) is { } heavy)
            notes.Add($"characters such as “{heavy}” 2");
        return notes.Count == 0 ? "" : $" ({string.Join(", ", notes)})";
    }

    /// <summary>The word in which a stretch begins, or the next one.</summary>
    public static string WordAt(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        int start = position, end = position;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        ReadOnlySpan<char> word = text[start..end].Trim(".,;:!?…“”\"'()[]");
        if (word.IsEmpty)
            word = text[start..end];
        if (word.Length <= LongestWord)
            return word.ToString();
        int cut = LongestWord;
        foreach (TextSpan cluster in Graphemes.Enumerate(word))
        {
            if (cluster.End > LongestWord)
                break;
            cut = cluster.End;
        }

        return word[..Math.Min(cut, word.Length)].ToString() + "…";
    }

    private static string OfSms(string text, SmsParts sms)
    {
        string segments = sms.Segments > 1 ? $"{sms.Segments} messages" : "";
        if (sms.ForcedBy is not { } at)
            return segments.Length == 0 ? "" : $" ({segments})";
        CodePoint.At(text, at, out int length);
        string forced = $"“{Printable.Of(text.AsSpan(at, length))}” leaves room for 70 characters in a message instead of 160";
        return segments.Length == 0 ? $" ({forced})" : $" ({segments}; {forced})";
    }

    /// <summary>The first character outside entities that X counts twice (twitter-text config/v3.json, ranges).</summary>
    private static string? HeavyCharacter(PostField field)
    {
        int node = 0;
        ReadOnlySpan<char> text = field.Text;
        for (int i = 0; i < text.Length;)
        {
            while (node < field.Nodes.Length && field.Nodes[node].Span.End <= i)
                node++;
            int codePoint = CodePoint.At(text, i, out int length);
            bool isLight = codePoint is <= 4351 or (>= 8192 and <= 8205) or (>= 8208 and <= 8223) or (>= 8242 and <= 8247);
            bool isInNode = node < field.Nodes.Length && field.Nodes[node].Span.Contains(i);
            if (!isLight && !isInNode && !UnicodeClass.IsDefaultIgnorable(codePoint))
                return text.Slice(i, length).ToString();
            i += length;
        }

        return null;
    }
}
