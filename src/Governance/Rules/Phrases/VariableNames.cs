using System.Buffers;

namespace Governance.Rules.Phrases;

/// <summary>What may stand between braces for them to be a variable rather than text.</summary>
internal static class VariableNames
{
    public const string FactPrefix = "fact.";

    public static SearchValues<char> Characters { get; } =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");
}
