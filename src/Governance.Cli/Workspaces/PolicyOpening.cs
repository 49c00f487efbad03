using System.Diagnostics.CodeAnalysis;
using Governance.Cli.Check;

namespace Governance.Cli.Workspaces;

/// <summary>The policy that rules over one place, for commands that look at rules rather than posts.</summary>
internal static class PolicyOpening
{
    public static bool TryOpen(Session session, PolicyOptions options, [NotNullWhen(true)] out WorkspacePolicy? policy, out int failure)
    {
        Workspace here = new WorkspaceFinder(session.WorkingDirectory, options.FullPathOfConfiguration(session)).FindHere();
        WorkspacePolicy.Result load = WorkspacePolicy.Load(here, options, session);
        policy = load.Policy;
        failure = policy is null ? Problems.Write(session, load.Findings) : ExitCode.Clean;
        return policy is not null;
    }
}
