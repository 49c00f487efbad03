using Governance.Text;

namespace Governance.Packs.Yaml;

/// <summary>Finds the value that YAML stumbled over because of the character it begins with.</summary>
internal static class YamlMisreading
{
    private const string Indicators = "@`%*&!|>{";

    /// <param name="at">where the parser gave up</param>
    /// <returns>the part to blot out: one indicator, or the whole value</returns>
    public static TextSpan? Find(SourceText source, string text, int at)
    {
        int next = at;
        while (next < text.Length && text[next] is ' ' or '\t' or ',' or '[')
            next++;
        if (next < text.Length && text[next] is '@' or '`' or '%')
            return new TextSpan(next, next + 1);
        int line = source.Lines.PositionOf(Math.Min(at, text.Length)).Line;
        int lineStart = source.Lines.StartOf(line);
        ReadOnlySpan<char> written = text.AsSpan(lineStart, source.LineAt(line).Length);
        int start = ValueStart(written);
        if (start >= written.Length || !Indicators.Contains(written[start]))
            return null;
        if (written[start] == '{' && !IsPlaceholder(written[start..]))
            return null;
        return new TextSpan(lineStart + start, lineStart + written.TrimEnd().Length);
    }

    public static string MeaningOf(char indicator) => indicator switch
    {
        '{' => "a map",
        '*' => "a reference to another place (an alias)",
        '&' => "a name for later use (an anchor)",
        '!' => "a type (a tag)",
        '|' or '>' => "the sign for a text over several lines",
        '%' => "a directive",
        _ => "a character kept for later",
    };

    /// <summary>Behind the indentation, dashes and at most one key.</summary>
    private static int ValueStart(ReadOnlySpan<char> line)
    {
        int start = SkipBlanks(line, 0);
        while (start + 1 < line.Length && line[start] == '-' && line[start + 1] is ' ' or '\t')
            start = SkipBlanks(line, start + 1);
        if (start < line.Length && Indicators.Contains(line[start]))
            return start;
        int colon = line[start..].IndexOf(": ", StringComparison.Ordinal);
        return colon < 0 ? start : SkipBlanks(line, start + colon + 1);
    }

    private static int SkipBlanks(ReadOnlySpan<char> line, int start)
    {
        while (start < line.Length && line[start] is ' ' or '\t')
            start++;
        return start;
    }

    /// <summary><c>{brand} and more</c>, as against a map in braces.</summary>
    private static bool IsPlaceholder(ReadOnlySpan<char> value)
    {
        int close = value.IndexOf('}');
        return close > 1 && value[1..close].IndexOfAny(" :,\"'") < 0 && !value[(close + 1)..].Trim().IsEmpty;
    }
}
