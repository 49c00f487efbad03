using System.Collections.Immutable;

namespace Governance.Platforms;

/// <summary>Names of the units in profiles, rules and output.</summary>
public static class LengthUnitNames
{
    public static ImmutableArray<(string Name, LengthUnit Unit)> All { get; } =
    [
        ("utf16", LengthUnit.Utf16),
        ("code-points", LengthUnit.CodePoints),
        ("graphemes", LengthUnit.Graphemes),
        ("utf8", LengthUnit.Utf8),
        ("x-weighted", LengthUnit.XWeighted),
        ("mastodon", LengthUnit.Mastodon),
        ("threads", LengthUnit.Threads),
        ("sms", LengthUnit.Sms),
    ];

    public static string Of(LengthUnit unit)
    {
        foreach ((string name, LengthUnit named) in All)
        {
            if (named == unit)
                return name;
        }

        throw new ArgumentOutOfRangeException(nameof(unit), unit, "no such unit");
    }
}
