using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Cli.Check;
using Governance.Diagnostics;
using Governance.Formats;
using Governance.Posts;

namespace Governance.Cli.Workspaces;

/// <summary>Drafts with their posts, one after another, for commands that show rather than check.</summary>
internal sealed class PostList
{
    private readonly Session _session;
    private readonly List<(WorkspacePolicy Policy, IEnumerable<Func<ReadResult>> Reads, PostExpansion Expansion, Func<int> WithoutPlatform)> _sources;
    private int _drafts;
    private bool _errors;

    private PostList(Session session, List<(WorkspacePolicy, IEnumerable<Func<ReadResult>>, PostExpansion, Func<int>)> sources)
    {
        _session = session;
        _sources = sources;
    }

    public WorkspacePolicy Policy => _sources[0].Policy;

    /// <param name="everyPlatform">a draft that names no platform stands for all of them</param>
    public static bool TryOpen(
        Session session, ImmutableArray<string> paths, InputOptions input, PolicyOptions options, bool everyPlatform, [NotNullWhen(true)] out PostList? list, out int failure)
    {
        list = null;
        var finder = new WorkspaceFinder(session.WorkingDirectory, options.FullPathOfConfiguration(session));
        string[] starts = input.Stdin ? [Path.Combine(session.WorkingDirectory, StandardInput.NameOf(input))] : [.. paths];
        var sources = new List<(WorkspacePolicy, IEnumerable<Func<ReadResult>>, PostExpansion, Func<int>)>();
        foreach (Workspace workspace in finder.Find(starts))
        {
            WorkspacePolicy.Result load = WorkspacePolicy.Load(workspace, options, session);
            if (load.Policy is not { } policy)
            {
                failure = Problems.Write(session, load.Findings);
                return false;
            }

            if (PostExpansion.For(policy.Platforms, input.Platforms, everyPlatform, out string problem) is not { } expansion)
            {
                failure = Problems.Usage(session, problem, "Names of your own platforms stand in governance.yml.");
                return false;
            }

            var reads = new PostReads(workspace, policy, platformsGiven: !input.Platforms.IsEmpty);
            sources.Add((policy, input.Stdin ? StandardInput.Reads(session.Input, input, policy) : reads.All(), expansion, () => reads.WithoutPlatform));
        }

        failure = ExitCode.Clean;
        list = new PostList(session, sources);
        return true;
    }

    /// <summary>What could not be read is told on standard error.</summary>
    public IEnumerable<(Draft Draft, ImmutableArray<Post> Posts)> All()
    {
        foreach ((WorkspacePolicy policy, IEnumerable<Func<ReadResult>> reads, PostExpansion expansion, _) in _sources)
        {
            foreach (Func<ReadResult> read in reads)
            {
                _session.Stop.ThrowIfCancellationRequested();
                ReadResult file = read();
                List<Diagnostic> findings = [.. file.Diagnostics.Where(finding => finding.Severity == Severity.Error)];
                foreach (Draft authored in file.Drafts)
                {
                    Draft draft = policy.Complete(authored, []);
                    ImmutableArray<Post> posts = expansion.Expand(draft, findings);
                    _drafts++;
                    yield return (draft, posts);
                }

                if (findings.Count == 0)
                    continue;
                _errors = true;
                _session.Text.Flush();
                Problems.Write(_session, findings);
            }
        }
    }

    /// <returns>the exit code to end with</returns>
    public int Finish()
    {
        if (_drafts == 0)
            return NoPosts.Tell(_session, [.. _sources.Select(source => source.Policy)], _sources.Sum(source => source.WithoutPlatform()));
        return _errors ? ExitCode.Findings : ExitCode.Clean;
    }
}
