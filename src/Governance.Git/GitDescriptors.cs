using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Git;

/// <summary>What can be wrong with a repository or with git itself.</summary>
public static class GitDescriptors
{
    public static Descriptor NoGit { get; } = new(
        "GOV0301", "git-missing", "git", Severity.Error,
        "{reason}", "Install git, or check files by their paths.")
    {
        Why = "what is staged can only be asked of git itself",
    };

    public static Descriptor NoRepository { get; } = new(
        "GOV0302", "no-repository", "git", Severity.Error,
        "{directory} is in no git repository ({reason})", "Run this inside a repository, or check files by their paths.")
    {
        Why = "only a repository has staged files and hooks",
    };

    public static Descriptor GitFailed { get; } = new(
        "GOV0303", "git-failed", "git", Severity.Error,
        "git could not {task}: {reason}", "Mend the repository (git status and git fsck say more), then try again.")
    {
        Why = "what git could not read was not checked",
    };

    public static Descriptor Unmerged { get; } = new(
        "GOV0304", "unmerged-file", "git", Severity.Error,
        "{path} is in conflict, so nothing of it is staged", "Settle the conflict and stage the file.")
    {
        Why = "a file in conflict has no staged text that could be checked",
    };

    internal static Diagnostic At(this Descriptor descriptor, string path, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        string message = descriptor.Message;
        foreach ((string name, string value) in arguments)
            message = message.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Message = message,
            Mend = descriptor.Mend,
            Location = TextLocation.Of(path),
        };
    }
}
