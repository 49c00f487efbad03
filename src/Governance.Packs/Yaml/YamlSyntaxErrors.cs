using Governance.Packs.Findings;
using Governance.Text;
using YamlDotNet.Core;

namespace Governance.Packs.Yaml;

/// <summary>The parser's exceptions → findings in plain words, with a mend.</summary>
internal static class YamlSyntaxErrors
{
    /// <returns>the text with the misread value blotted out, to read on behind it; null where reading cannot go on</returns>
    public static string? Report(SourceText source, string text, YamlException error, TextSpan? openBracket, FindingList findings)
    {
        TextSpan at = SpanOf(source, error.Start, error.End);
        if (YamlMisreading.Find(source, text, at.Start) is { } misread)
        {
            string written = YamlTraps.RestOfLine(source, misread.Start, flow: misread.Length == 1);
            findings.Report(PackDescriptors.YamlTrap, new TextLocation(source, misread), $"“{written}” begins with {written[0]}, which YAML reads as {YamlMisreading.MeaningOf(written[0])}",
                $"Write {YamlTraps.Quoted(written)} in quotes.");
            return string.Concat(text.AsSpan(0, misread.Start), new string('_', misread.Length), text.AsSpan(misread.End));
        }

        if (openBracket is { } open)
        {
            ReportOpen(source, open, at, findings);
            return null;
        }

        (string message, string mend) = Explain(error.Message, source, at.Start);
        findings.Report(PackDescriptors.BrokenYaml, new TextLocation(source, at), message, mend);
        return null;
    }

    public static TextSpan SpanOf(SourceText source, in Mark start, in Mark end)
    {
        int length = source.Text.Length;
        int from = (int)Math.Clamp(start.Index, 0, length);
        return new TextSpan(from, (int)Math.Clamp(end.Index, from, length));
    }

    private static void ReportOpen(SourceText source, TextSpan open, TextSpan error, FindingList findings)
    {
        char bracket = source.Text[open.Start];
        int line = source.Lines.PositionOf(open.Start).Line;
        ReadOnlySpan<char> written = source.LineAt(line)[(open.Start - source.Lines.StartOf(line))..];
        int comment = written.IndexOf(" #", StringComparison.Ordinal);
        if (comment >= 0 && !written[..comment].Contains(bracket == '[' ? ']' : '}'))
        {
            var hash = new TextSpan(open.Start + comment + 1, open.Start + comment + 2);
            findings.Report(PackDescriptors.YamlTrap, new TextLocation(source, hash),
                $"“ #” starts a comment in YAML, so the “{bracket}” before it is never closed", "Put the text that holds the # in quotes.");
            return;
        }

        findings.Report(PackDescriptors.BrokenYaml, new TextLocation(source, open),
            $"The “{bracket}” that opens here is not closed as expected; reading stopped in line {source.Lines.PositionOf(error.Start).Line}",
            "Separate the values with commas, close the bracket, and put texts that hold brackets, quotes or commas in quotes.");
    }

    // The parser has no codes, so its wording decides; an unknown wording gets the general explanation.
    private static (string Message, string Mend) Explain(string error, SourceText source, int at)
    {
        if (error.Contains("tab", StringComparison.OrdinalIgnoreCase) || IsTab(source, at))
            return ("A tab stands where YAML wants spaces", "Indent with spaces.");
        if (error.Contains("escape", StringComparison.OrdinalIgnoreCase))
            return ("A backslash in double quotes is followed by a letter that YAML does not know", "Use single quotes, in which a backslash is a backslash, or double it.");
        if (error.Contains("quoted scalar", StringComparison.OrdinalIgnoreCase))
            return ("The quote that opens a text is never closed", "Close the quote.");
        if (error.Contains("comment between", StringComparison.OrdinalIgnoreCase))
            return ("“ #” starts a comment in YAML, in the middle of this text", "Put the whole text in quotes, or the comment on a line of its own.");
        if (error.Contains("invalid mapping", StringComparison.OrdinalIgnoreCase) || error.Contains("mapping values are not allowed", StringComparison.OrdinalIgnoreCase))
            return ("“: ” inside this text makes YAML read a key and a value", "Put the whole text in quotes.");
        if (error.Contains("simple key", StringComparison.OrdinalIgnoreCase) || error.Contains("did not find expected key", StringComparison.OrdinalIgnoreCase))
            return ("YAML expects a key and a colon here", "Write “key: value”, indented like the keys above; put a text that holds quotes or “: ” wholly in quotes.");
        if (error.Contains("'-' indicator", StringComparison.OrdinalIgnoreCase))
            return ("YAML expects the next list entry (“- ”) here", "Indent it like the entries above; put a text that begins with a quote or bracket wholly in quotes.");
        return ("YAML cannot be read from here on", "Check the indentation, and that quotes and brackets are closed.");
    }

    private static bool IsTab(SourceText source, int at) => at < source.Text.Length && source.Text[at] == '\t';
}
