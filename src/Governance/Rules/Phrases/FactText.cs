namespace Governance.Rules.Phrases;

/// <summary>The ways in which posts write a fact's value: <c>74 %</c> is also <c>74%</c>.</summary>
internal static class FactText
{
    public static IReadOnlyList<string> FormsOf(string value)
    {
        string trimmed = value.Trim();
        if (trimmed.Length == 0)
            return [];
        string bare = trimmed.TrimEnd('%').TrimEnd();
        return trimmed.EndsWith('%') && bare.Length > 0 ? [$"{bare}%", $"{bare} %", $"{bare} percent", $"{bare} per cent"] : [trimmed];
    }
}
