using System.Collections.Immutable;

namespace Governance.Formats;

/// <summary>The rules of one <c>.gitignore</c> file (https://git-scm.com/docs/gitignore), or of <c>ignore:</c> in <c>governance.yml</c>.</summary>
internal sealed class GitIgnore
{
    private readonly ImmutableArray<Rule> _rules;

    private GitIgnore(ImmutableArray<Rule> rules) => _rules = rules;

    public static GitIgnore Parse(IEnumerable<string> lines) => new([.. lines.Select(ParseLine).OfType<Rule>()]);

    /// <param name="path">relative to the folder that the file stands in</param>
    /// <returns>null where no rule speaks about it; the last one that does decides</returns>
    public bool? Ignores(string path, bool isFolder)
    {
        for (int i = _rules.Length - 1; i >= 0; i--)
        {
            Rule rule = _rules[i];
            if ((isFolder || !rule.FoldersOnly) && rule.Pattern.Matches(path))
                return !rule.Negated;
        }

        return null;
    }

    private static Rule? ParseLine(string line)
    {
        string pattern = TrimEnd(line.TrimEnd('\r'));
        if (pattern.Length == 0 || pattern[0] == '#')
            return null;
        bool negated = pattern[0] == '!';
        if (negated)
            pattern = pattern[1..];
        bool foldersOnly = pattern.EndsWith('/');
        pattern = pattern.TrimEnd('/');
        if (pattern.Length == 0)
            return null;
        // A slash at the start or in the middle anchors the pattern to its folder.
        bool anchored = pattern.Contains('/', StringComparison.Ordinal);
        return new Rule(Glob.ParseSimple(anchored ? pattern : "**/" + pattern), negated, foldersOnly);
    }

    private static string TrimEnd(string line)
    {
        int end = line.Length;
        while (end > 0 && line[end - 1] == ' ' && (end < 2 || line[end - 2] != '\\'))
            end--;
        return line[..end];
    }

    private sealed record Rule(Glob Pattern, bool Negated, bool FoldersOnly);
}
