using System.Buffers;

namespace Governance.Rules.Phrases;

/// <summary>What may stand between braces for them to be a variable rather than text.</summary>
internal static class VariableNames
{
    public const string FactPrefix = "fact.";

    /// <summary>A fact that firms may state; where one does not, any percentage from 1 to 100 stands for it.</summary>
    public const string PercentagePrefix = "percentage.";

    /// <summary>The fact that a variable names; null for one that a post fills in.</summary>
    public static string? FactOf(string variable) =>
        variable.StartsWith(FactPrefix, StringComparison.Ordinal) ? variable[FactPrefix.Length..]
        : variable.StartsWith(PercentagePrefix, StringComparison.Ordinal) ? variable[PercentagePrefix.Length..]
        : null;

    public static SearchValues<char> Characters { get; } =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
}
