using System.Collections.Immutable;
using Governance.Cli.Workspaces;
using Governance.Posts;
using Governance.Rules;

namespace Governance.Cli.Check;

/// <summary>
/// A few drafts are each linted by the rules that may find something there, so that a start does not read hundreds that do not; from
/// then on one linter with all rules is quicker. Shared by threads.
/// </summary>
internal sealed class LinterChoice(WorkspacePolicy policy, LintOptions options)
{
    private const int Few = 8;

    private readonly Lazy<Linter> _all = new(() => new Linter(policy.Rules, options));
    private int _drafts;

    /// <param name="posts">all that come of one draft</param>
    /// <param name="together">drafts that were read along with it, itself among them</param>
    public Linter For(ImmutableArray<Post> posts, int together) => together > Few || _all.IsValueCreated || Interlocked.Increment(ref _drafts) > Few
        ? _all.Value
        : new Linter(policy.RulesFor(posts, options), options);
}
