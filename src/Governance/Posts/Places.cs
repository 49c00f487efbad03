using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Posts;

/// <summary>The places that posts and rules name: countries (ISO 3166-1), parts of countries (ISO 3166-2), and groups of countries.</summary>
public static partial class Places
{
    // Code → code, name → code, other spelling → code.
    private static readonly Dictionary<string, string> Codes = MakeCodes();

    private static readonly Dictionary<string, Region> Groups = MakeGroups();

    /// <summary>All codes that stand in a table: what a misspelt one may have been meant to be.</summary>
    public static IEnumerable<string> All => Codes.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <returns>the place's one code (<c>GB</c> for <c>uk</c>, <c>US-NJ</c> for <c>us-nj</c>), or null where there is no such place</returns>
    public static string? Find(string name)
    {
        string trimmed = name.Trim();
        if (Codes.TryGetValue(trimmed, out string? code))
            return code;

        // UK-SCT is GB-SCT. Countries whose parts are not listed take any part that has ISO 3166-2's form.
        int dash = trimmed.IndexOfAny('-', '_');
        if (dash < 0 || !Codes.TryGetValue(trimmed[..dash], out string? country) || Groups.ContainsKey(country) || country.Length != 2)
            return null;
        string part = trimmed[(dash + 1)..].ToUpperInvariant();
        string full = $"{country}-{part}";
        if (Codes.ContainsKey(full))
            return full;
        return !HasListedParts(country) && part.Length is >= 1 and <= 3 && part.All(char.IsAsciiLetterOrDigit) ? full : null;
    }

    /// <param name="place">a code that <see cref="Find"/> gave</param>
    /// <param name="region">as a rule names it</param>
    public static bool IsWithin(string place, string region) => RegionCalled(region) is { } outer && outer.Contains(place);

    internal static Region? RegionCalled(string name) => Find(name) is { } code ? GroupCalled(code) ?? new Region(code, []) : null;

    /// <param name="code">as <see cref="Find"/> gives it</param>
    internal static Region? GroupCalled(string code) => Groups.GetValueOrDefault(code);

    public static string? Closest(string name)
    {
        string? known = DidYouMean.Closest(name.Trim(), Codes.Keys.Where(candidate => candidate.Length > 2 == name.Trim().Length > 2).Order(StringComparer.Ordinal));
        return known is null ? null : Codes[known];
    }

    private static bool HasListedParts(string country) => country is "US" or "GB" or "CA" or "AU";

    private static Dictionary<string, string> MakeCodes()
    {
        var codes = new Dictionary<string, string>(600, StringComparer.OrdinalIgnoreCase);
        foreach (string line in Countries.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            AddNamed(codes, line[..2], line[3..]);
        foreach (string line in Parts.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // Names of parts are not taken: Georgia is a country, Victoria a town.
            foreach (string part in line[3..].Split(' '))
                codes.Add($"{line[..2]}-{part}", $"{line[..2]}-{part}");
        }

        foreach (string group in GroupNames)
            codes.Add(group, group);
        foreach ((string spelling, string code) in Spellings)
            codes.Add(spelling, code);
        return codes;
    }

    private static void AddNamed(Dictionary<string, string> codes, string code, string name)
    {
        codes.Add(code, code);
        codes.Add(name, code);
    }

    private static Dictionary<string, Region> MakeGroups()
    {
        ImmutableArray<string> union = [.. EuropeanUnion.Split(' ')];
        ImmutableArray<string> area = [.. union, "IS", "LI", "NO"];
        Region[] groups =
        [
            new("EU", union),
            new("EEA", area),
            new("EFTA", ["CH", "IS", "LI", "NO"]),
            new("NORDICS", ["AX", "DK", "FI", "FO", "GL", "IS", "NO", "SE"]),
        ];
        return groups.ToDictionary(group => group.Code, StringComparer.Ordinal);
    }
}
