using Governance.Text;

namespace Governance.Formats;

/// <summary>The metadata block at the top of a Markdown, text or <c>.tweet</c> file: YAML between <c>---</c>, TOML between <c>+++</c>.</summary>
internal static class FrontMatter
{
    private const int MaxLength = 64 * 1024;

    /// <summary>Reads it into the draft.</summary>
    /// <returns>where the body begins</returns>
    public static int Read(SourceText source, DraftBuilder draft)
    {
        string text = source.Text;
        string? fence = FenceAt(text, 0);
        if (fence is null)
            return 0;
        int start = NextLine(text, 0);
        int line = start;
        while (line < text.Length)
        {
            if (IsFence(LineAt(text, line), fence))
            {
                var content = new TextSpan(start, line);
                MetadataReader.Read(ReadData(source, content, fence, draft.Findings), draft);
                return NextLine(text, line);
            }

            line = NextLine(text, line);
        }

        // A rule at the top of a post is no front matter; a key below it says that it was meant to be.
        if (fence == "+++" || LooksLikeKey(LineAt(text, start)))
            draft.Findings.Add(FormatDescriptors.UnclosedFrontMatter, new TextLocation(source, new TextSpan(0, 3)), ("fence", fence));
        return 0;
    }

    private static DataNode? ReadData(SourceText source, TextSpan content, string fence, FindingList findings)
    {
        if (content.Length > MaxLength)
        {
            findings.Add(FormatDescriptors.FrontMatterTooComplex, new TextLocation(source, new TextSpan(content.Start, content.Start)), ("format", "front matter"), ("reason", $"it has more than {MaxLength} characters"));
            return null;
        }

        return fence == "---" ? YamlDataReader.Read(source, content, "YAML front matter", findings) : TomlReader.Read(source, content, findings);
    }

    public static int NextLine(string text, int position)
    {
        int end = text.AsSpan(position).IndexOfAny('\n', '\r');
        if (end < 0)
            return text.Length;
        end += position;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    public static ReadOnlySpan<char> LineAt(string text, int start)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int end = rest.IndexOfAny('\n', '\r');
        return end < 0 ? rest : rest[..end];
    }

    private static string? FenceAt(string text, int start)
    {
        ReadOnlySpan<char> line = LineAt(text, start).TrimEnd();
        return line is "---" ? "---" : line is "+++" ? "+++" : null;
    }

    private static bool IsFence(ReadOnlySpan<char> line, string fence) => line.TrimEnd().SequenceEqual(fence);

    private static bool LooksLikeKey(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon > 0 && !line[..colon].ContainsAnyExcept(KeyLetters) && (colon + 1 == line.Length || line[colon + 1] == ' ');
    }

    private static readonly System.Buffers.SearchValues<char> KeyLetters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");
}
