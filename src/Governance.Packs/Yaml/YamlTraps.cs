using Governance.Text;

namespace Governance.Packs.Yaml;

/// <summary>Where YAML reads something else than the author sees.</summary>
public static class YamlTraps
{
    /// <summary>What a comment cut off a plain text: for <c>- thanks #ad</c>, “#ad”; null where nothing was cut.</summary>
    public static string? CutOff(YamlScalar scalar)
    {
        if (scalar.Style != YamlStyle.Plain)
            return null;
        ReadOnlySpan<char> rest = scalar.Source.Text.AsSpan(scalar.Span.End);
        int blank = rest.IndexOfAnyExcept(' ', '\t');
        return blank < 0 || rest[blank] != '#' ? null : RestOfLine(scalar.Source, scalar.Span.End + blank, flow: false);
    }

    /// <summary>As it would have to be written to be read as it looks.</summary>
    public static string Quoted(string text) =>
        !text.Contains('"') && !text.Contains('\\') ? $"\"{text}\"" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <param name="flow">inside brackets, where a comma or a bracket ends a text</param>
    internal static string RestOfLine(SourceText source, int start, bool flow)
    {
        ReadOnlySpan<char> rest = source.Text.AsSpan(start);
        int end = rest.IndexOfAny('\r', '\n');
        if (end >= 0)
            rest = rest[..end];
        if (flow && IsInsideBrackets(source, start) && rest.IndexOfAny(",]}") is > 0 and int stop)
            rest = rest[..stop];
        return rest.Trim().ToString();
    }

    private static bool IsInsideBrackets(SourceText source, int offset)
    {
        int lineStart = source.Lines.StartOf(source.Lines.PositionOf(offset).Line);
        ReadOnlySpan<char> before = source.Text.AsSpan(lineStart, offset - lineStart).TrimEnd();
        return !before.IsEmpty && before[^1] is '[' or ',' or '{' || before.Contains('[');
    }
}
