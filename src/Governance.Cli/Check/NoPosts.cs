using System.Collections.Immutable;
using Governance.Cli.Workspaces;
using Governance.Formats.Findings;

namespace Governance.Cli.Check;

/// <summary>Nothing was checked: told with the way to mend it, since it must never look like a pass.</summary>
internal static class NoPosts
{
    /// <param name="files">Markdown files that name no platform</param>
    public static int Tell(Session session, ImmutableArray<WorkspacePolicy> policies, int files)
    {
        bool configured = policies.Any(policy => policy.IsConfigured);
        string[] patterns = [.. policies.SelectMany(policy => policy.Posts)];
        string message = patterns.Length > 0
            ? $"No posts found: “posts:” in governance.yml names {string.Join(", ", patterns.Select(VisibleText.Of))}, and no file there matches or holds a post. Correct the patterns, or name the files: govern check FILE."
            : files > 0
                ? $"No posts found: {Count.Of(files, "Markdown file")}, none names a platform, and {(configured ? "governance.yml has no “posts:” list" : "there is no governance.yml with a “posts:” list")}. Add posts: [\"content/social/**\"] or use --platform x."
                : "No posts found: no file here looks like one. Name files, add posts: [\"content/social/**\"] to governance.yml, or run govern init.";
        foreach (string line in TextWrap.Lines($"{message} Nothing was checked, so this is not a pass.", session.ErrorIsTerminal ? session.Columns : null))
            session.Error.Write(line + "\n");
        return ExitCode.Usage;
    }
}
