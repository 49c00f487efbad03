using System.Collections.Immutable;
using Governance.Cli.Check;
using Governance.Diagnostics;
using Governance.Formats;
using Governance.Packs;
using Governance.Packs.Caching;
using Governance.Packs.Trees;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;

namespace Governance.Cli.Workspaces;

/// <summary>The policy of one workspace, as commands use it.</summary>
internal sealed class WorkspacePolicy
{
    private readonly Policy _policy;

    private WorkspacePolicy(Policy policy, ImmutableArray<Diagnostic> notes)
    {
        _policy = policy;
        Notes = notes;
    }

    /// <summary>What is to be said of the policy though it can be used, such as a review that is due.</summary>
    public ImmutableArray<Diagnostic> Notes { get; }

    public Policy Policy => _policy;

    public RuleSet Rules => _policy.Rules;

    /// <inheritdoc cref="Policy.RulesFor"/>
    public RuleSet RulesFor(ImmutableArray<Post> posts, LintOptions options) => _policy.RulesFor(posts, options);

    public ImmutableArray<PolicyRule> PolicyRules => _policy.PolicyRules;

    public PlatformCatalog Platforms => _policy.Platforms;

    public ImmutableArray<string> Posts => _policy.Posts;

    public ImmutableArray<string> Ignore => _policy.Ignore;

    public Severity FailOn => _policy.FailOn;

    public bool StrictMetadata => _policy.StrictMetadata;

    /// <summary>For files that are not on disk; without a list, the kinds that are looked into for a platform.</summary>
    public PostPatterns Patterns => new(Posts.IsEmpty ? PostReads.Guessed : Posts, Ignore);

    public bool IsConfigured => _policy.ConfigurationPath is not null;

    public IEnumerable<string> PackLabels => _policy.Packs.Select(pack => $"{pack.Id} {pack.Version}");

    public int RulesOff => _policy.RulesOff;

    public static Result Load(Workspace workspace, PolicyOptions options, Session session)
    {
        string folder = workspace.Configuration is null ? workspace.Root : Path.GetDirectoryName(workspace.Configuration)!;
        var request = new PolicyRequest(new FolderTree(folder), options.AsOf)
        {
            Configuration = workspace.Configuration is null ? null : Path.GetFileName(workspace.Configuration),
            Packs = options.Packs,
            Cache = options.NoCache || session.CacheFolder is not { } cache ? null : new PackCache(cache),
        };
        Result loaded = Load(request);
        return loaded with { Findings = PostPrefix.Apply(workspace.Prefix, loaded.Findings) };
    }

    /// <summary>From what is staged.</summary>
    /// <param name="configuration">its path in the tree; null for none</param>
    public static Result Load(PolicyTree tree, string? configuration, PolicyOptions options) => Load(new PolicyRequest(tree, options.AsOf) { Configuration = configuration, Packs = options.Packs });

    /// <summary>With what assign, defaults and accounts say.</summary>
    public Draft Complete(Draft draft, List<Diagnostic> findings) => _policy.Metadata.Apply(draft, findings);

    public ReadOptions ReadOptionsFor(Func<string, ReadOnlyMemory<byte>?> sidecar) => ReadOptions.Default with { Sidecar = sidecar, Mapping = path => CalendarSheets.MappingOf(_policy.Calendars, path) };

    private static Result Load(PolicyRequest request)
    {
        PolicyResult result = PolicyLoader.Load(request);
        ImmutableArray<Diagnostic> findings = new FileFingerprints().Complete(result.Findings);
        return new Result(result.Policy is null ? null : new WorkspacePolicy(result.Policy, findings), findings);
    }

    /// <param name="Policy">null where there is an error: then no post may be checked</param>
    public sealed record Result(WorkspacePolicy? Policy, ImmutableArray<Diagnostic> Findings);
}
