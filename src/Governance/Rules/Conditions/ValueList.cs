using System.Collections.Immutable;

namespace Governance.Rules.Conditions;

/// <summary>How a condition's values are written out.</summary>
internal static class ValueList
{
    public static string Describe(string key, ImmutableArray<string> values) =>
        values.Length == 1 ? $"{key}: {values[0]}" : $"{key}: [{string.Join(", ", values)}]";
}
