using System.Diagnostics.CodeAnalysis;
using Governance.Diagnostics;

namespace Governance.Git;

/// <summary>A work tree and its repository, seen through the git command. Nothing here changes either.</summary>
public sealed class GitRepository
{
    private GitRepository(string root) => Root = root;

    /// <summary>Top of the work tree.</summary>
    public string Root { get; }

    public static bool TryOpen(string directory, [NotNullWhen(true)] out GitRepository? repository, [NotNullWhen(false)] out Diagnostic? problem)
    {
        GitOutput output = GitCommand.Run(directory, "rev-parse", "--show-toplevel");
        repository = output.Succeeded && output.Text.Length > 0 ? new GitRepository(Path.GetFullPath(output.Text)) : null;
        problem = repository is not null ? null
            : output.ExitCode is GitOutput.NotFound or GitOutput.TimedOut ? GitDescriptors.NoGit.At(directory, ("reason", output.Error))
            : GitDescriptors.NoRepository.At(directory, ("directory", directory), ("reason", FirstLine(output.Error)));
        return repository is not null;
    }

    /// <summary>Folder that git runs hooks from: <c>core.hooksPath</c> and linked work trees are respected.</summary>
    public bool TryGetHooksFolder([NotNullWhen(true)] out string? folder, [NotNullWhen(false)] out Diagnostic? problem)
    {
        GitOutput output = Run("rev-parse", "--git-path", "hooks");
        folder = output.Succeeded ? Path.GetFullPath(Path.Combine(Root, output.Text)) : null;
        problem = folder is null ? Failure("find its hooks folder", output) : null;
        return folder is not null;
    }

    /// <summary>As git calls it: relative to the top, with <c>/</c>.</summary>
    public string NameOf(string fullPath) => Path.GetRelativePath(Root, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    internal GitOutput Run(params ReadOnlySpan<string> arguments) => GitCommand.Run(Root, arguments);

    internal Diagnostic Failure(string task, GitOutput output) =>
        GitDescriptors.GitFailed.At(Root, ("task", task), ("reason", FirstLine(output.Error)));

    private static string FirstLine(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? text : text[..end].TrimEnd('\r');
    }
}
