namespace Governance.Tests;

/// <summary>A test that starts other programs. Where one of them is absent it is skipped and says so; with <c>CI=true</c> it runs, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools) => Skip = ToolTheoryAttribute.ReasonWithout(tools);

    /// <summary>It changes whom files belong to.</summary>
    public bool AsRoot
    {
        get;
        init
        {
            field = value;
            Skip ??= value && Environment.UserName != "root" && !ToolTheoryAttribute.InCI ? "this test gives files to another user, which takes root" : null;
        }
    }
}

/// <inheritdoc cref="ToolFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(params string[] tools) => Skip = ReasonWithout(tools);

    internal static bool InCI => Environment.GetEnvironmentVariable("CI") == "true";

    internal static string? ReasonWithout(string[] tools)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        string[] missing = [.. tools.Where(tool => !folders.Any(folder => File.Exists(Path.Combine(folder, tool))))];
        return missing.Length == 0 || InCI ? null : $"this test starts {string.Join(" and ", missing)}, which is not on PATH";
    }
}
