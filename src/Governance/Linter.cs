using System.Collections.Concurrent;
using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Rules;

namespace Governance;

/// <summary>Posts in, sorted diagnostics out. One linter may be shared by threads.</summary>
public sealed class Linter(RuleSet rules, LintOptions options)
{
    private readonly ConcurrentBag<LintRun> _idle = [];

    public RuleSet Rules => rules;

    public LintOptions Options => options;

    /// <summary>For a draft that becomes this one post.</summary>
    public ImmutableArray<Diagnostic> Lint(Post post) => Lint([post]);

    /// <param name="posts">
    /// All that come of one draft, the parts of a thread in order: what is wrong with the draft itself is found once, and a suppression
    /// is unused where none of them needs it.
    /// </param>
    /// <returns>by path, row, field, place and rule; suppressed ones among them</returns>
    public ImmutableArray<Diagnostic> Lint(ImmutableArray<Post> posts)
    {
        LintRun run = _idle.TryTake(out LintRun? idle) ? idle : new LintRun(rules, options);
        ImmutableArray<Diagnostic> found = run.Lint(posts);
        _idle.Add(run);
        return found;
    }
}
