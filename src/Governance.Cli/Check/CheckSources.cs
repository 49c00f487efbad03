using System.Collections.Immutable;
using Governance.Cli.Workspaces;
using Governance.Diagnostics;
using Governance.Formats;
using Governance.Git;
using Governance.Packs.Trees;
using Governance.Rules;

namespace Governance.Cli.Check;

/// <summary>Loads the policies of a run. With a mistake in any of them no post is checked.</summary>
internal static class CheckSources
{
    public static bool TryFind(Session session, CheckOptions options, out ImmutableArray<CheckSource> sources, out int failure)
    {
        sources = [];
        return options switch
        {
            { Staged: true } => TryStaged(session, options, out sources, out failure),
            { Input.Stdin: true } => TryStandardInput(session, options, out sources, out failure),
            _ => TryFiles(session, options, out sources, out failure),
        };
    }

    private static bool TryFiles(Session session, CheckOptions options, out ImmutableArray<CheckSource> sources, out int failure)
    {
        var finder = new WorkspaceFinder(session.WorkingDirectory, options.Policy.FullPathOfConfiguration(session));
        var made = new List<CheckSource>();
        var loads = finder.Find(options.Paths).Select(workspace => (workspace, Load: WorkspacePolicy.Load(workspace, options.Policy, session))).ToList();
        if (HasFailed([.. loads.Select(entry => entry.Load)], session, options, out failure))
        {
            sources = [];
            return false;
        }

        foreach ((Workspace workspace, WorkspacePolicy.Result load) in loads)
        {
            WorkspacePolicy policy = load.Policy!;
            if (!TryExpansion(policy, options, session, out PostExpansion? expansion, out failure))
            {
                sources = [];
                return false;
            }

            var reads = new PostReads(workspace, policy, platformsGiven: !options.Input.Platforms.IsEmpty);
            made.Add(new CheckSource(policy, CheckOf(policy, expansion!, options, workspace.Prefix), reads.All(), reads));
        }

        sources = [.. made];
        return true;
    }

    private static bool TryStandardInput(Session session, CheckOptions options, out ImmutableArray<CheckSource> sources, out int failure)
    {
        sources = [];
        string name = StandardInput.NameOf(options.Input);
        var finder = new WorkspaceFinder(session.WorkingDirectory, options.Policy.FullPathOfConfiguration(session));
        Workspace workspace = finder.Find([Path.Combine(session.WorkingDirectory, name)])[0];
        WorkspacePolicy.Result load = WorkspacePolicy.Load(workspace, options.Policy, session);
        if (HasFailed([load], session, options, out failure) || !TryExpansion(load.Policy!, options, session, out PostExpansion? expansion, out failure))
            return false;
        IEnumerable<Func<ReadResult>> reads = StandardInput.Reads(session.Input, options.Input, load.Policy!);
        sources = [new CheckSource(load.Policy!, CheckOf(load.Policy!, expansion!, options, prefix: ""), reads, files: null)];
        return true;
    }

    private static bool TryStaged(Session session, CheckOptions options, out ImmutableArray<CheckSource> sources, out int failure)
    {
        sources = [];
        if (!GitRepository.TryOpen(session.WorkingDirectory, out GitRepository? repository, out Diagnostic? problem))
        {
            failure = Problems.Write(session, [problem]);
            return false;
        }

        StagedFiles staged = StagedFiles.Read(repository);
        if (staged.All.IsEmpty && !staged.Problems.IsEmpty)
        {
            failure = Problems.Write(session, staged.Problems);
            return false;
        }

        var tree = new IndexTree(repository, staged);
        string? named = options.Policy.FullPathOfConfiguration(session) is { } file ? repository.NameOf(file) : null;
        ImmutableArray<string?> configurations = named is not null ? [named] : StagedConfigurations.Find(tree, repository.NameOf(session.WorkingDirectory));
        var loads = configurations.Select(path => (Path: path, Load: WorkspacePolicy.Load(tree, path, options.Policy))).ToList();
        if (HasFailed([.. loads.Select(entry => entry.Load)], session, options, out failure))
        {
            tree.Dispose();
            return false;
        }

        ImmutableArray<string> under = [.. options.Paths.Select(path => repository.NameOf(Path.GetFullPath(path, session.WorkingDirectory)))];
        var made = new List<CheckSource>();
        foreach ((string? path, WorkspacePolicy.Result load) in loads)
        {
            WorkspacePolicy policy = load.Policy!;
            if (!TryExpansion(policy, options, session, out PostExpansion? expansion, out failure))
            {
                tree.Dispose();
                return false;
            }

            string folder = path is null || !path.Contains('/', StringComparison.Ordinal) ? "" : $"{TreePath.FolderOf(path)}/";
            var reads = new StagedReads(staged, tree, folder, policy, under, platformsGiven: !options.Input.Platforms.IsEmpty);
            bool first = made.Count == 0;
            made.Add(new CheckSource(policy, CheckOf(policy, expansion!, options, folder), first ? reads.WithProblems() : reads.All(), files: null, first ? tree : null));
        }

        sources = [.. made];
        return true;
    }

    private static DraftCheck CheckOf(WorkspacePolicy policy, PostExpansion expansion, CheckOptions options, string prefix) =>
        new(policy, options.Input.Jurisdictions, expansion, new LinterChoice(policy, new LintOptions(options.Policy.AsOf, options.Policy.StrictMetadata || policy.StrictMetadata)), prefix);

    private static bool TryExpansion(WorkspacePolicy policy, CheckOptions options, Session session, out PostExpansion? expansion, out int failure)
    {
        expansion = PostExpansion.For(policy.Platforms, options.Input.Platforms, everyPlatform: false, out string problem);
        failure = expansion is null ? Problems.Usage(session, problem, "See: govern check --help") : ExitCode.Clean;
        return expansion is not null;
    }

    /// <summary>Mistakes in the policy go out in the formats that were asked for.</summary>
    private static bool HasFailed(ImmutableArray<WorkspacePolicy.Result> loads, Session session, CheckOptions options, out int failure)
    {
        failure = ExitCode.Usage;
        if (loads.All(load => load.Policy is not null))
            return false;
        var tally = new RunTally();
        ImmutableArray<Diagnostic> findings = [.. loads.SelectMany(load => load.Findings)];
        foreach (Diagnostic finding in findings)
            tally.Add(finding);
        using var output = new FindingsOutput(options.Output.WithoutSheet(), session, sheet: null);
        output.Write(findings);
        output.End(tally.ToSummary() with { PolicyBroken = true });
        return true;
    }
}
