namespace Governance.Rules;

/// <summary>Accounts are named with or without their <c>@</c>, in any case.</summary>
internal static class Handle
{
    /// <param name="pattern">a handle, or a glob on one</param>
    public static bool IsMatch(string pattern, string handle) => Glob.IsMatch(pattern.AsSpan().TrimStart('@'), handle.AsSpan().TrimStart('@'));
}
