using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules;

/// <summary>The state of linting one draft after another, by one thread.</summary>
internal sealed class LintRun
{
    private readonly RuleSet _rules;
    private readonly LintOptions _options;
    private readonly List<Finding> _findings = [];
    private readonly List<PlacedDiagnostic> _placed = [];
    private readonly DraftFindings _draft;
    private PostContext? _context;
    private CheckContext? _checkContext;

    public LintRun(RuleSet rules, LintOptions options)
    {
        _rules = rules;
        _options = options;
        _draft = new DraftFindings(rules, options);
    }

    /// <param name="posts">all that come of one draft</param>
    public ImmutableArray<Diagnostic> Lint(ImmutableArray<Post> posts)
    {
        if (posts.IsEmpty)
            return [];
        _placed.Clear();
        _draft.Begin(posts[0]);
        for (int i = 0; i < posts.Length; i++)
            LintPost(posts[i], ThreadOf(posts, i));
        _draft.End(_placed);
        if (!posts[0].Draft.Suppressions.IsEmpty)
            SuppressionPass.Apply(posts[0], _rules, _placed);
        if (_placed.Count == 0)
            return [];
        return DiagnosticOrder.Sort(_placed);
    }

    private void LintPost(Post post, ImmutableArray<Post> thread)
    {
        if (_context is null)
            _context = new PostContext(post, thread, _rules, _options);
        else
            _context.Reset(post, thread);

        int first = _placed.Count;
        ImmutableArray<Rule> rules = _rules.Rules;
        for (int i = 0; i < rules.Length; i++)
        {
            Rule rule = rules[i];
            Severity severity = _rules.SeverityOf(i, post);
            if (severity == Severity.Off || !rule.IsInForceOn(_context.Day))
                continue;
            try
            {
                if (MayFind(i, rule, _context))
                    Run(rule, severity, _context);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                _findings.Clear();
                _draft.Crashed(rule, exception, post, _placed);
            }
        }

        if (_placed.Count - first > 1)
            Yielding.Apply(_placed, first);
        _draft.Look(_context, _placed);
    }

    // Strictly, what a rule asks for in vain is a finding whatever the post says.
    private bool MayFind(int number, Rule rule, PostContext context) =>
        _options.StrictMetadata || !_rules.Triggers.NeedsHits(number) || _rules.Triggers.MayFind(number, context.Held(rule.Evasion));

    private void Run(Rule rule, Severity severity, PostContext context)
    {
        if (rule.When is not null || !rule.Languages.IsEmpty)
        {
            Truth truth = rule.Evaluate(context);
            if (truth == Truth.False || (truth == Truth.Unknown && !_draft.AppliesThoughUnknown(rule, context)))
                return;
        }

        if (_checkContext is null)
            _checkContext = new CheckContext(context, rule, _findings);
        else
            _checkContext.Rule = rule;
        rule.Check.Run(_checkContext);
        if (_findings.Count == 0)
            return;
        if (rule.SpeaksAsSeen(context))
            Place(severity, context);

        _findings.Clear();
    }

    private void Place(Severity severity, PostContext context)
    {
        foreach (Finding finding in _findings)
        {
            _placed.Add(PlacedDiagnostic.Of(finding, severity, context));
            if (finding.Disguise != EvasionKind.None)
                _draft.Disguised(finding, context.Post, _placed);
        }
    }

    private static ImmutableArray<Post> ThreadOf(ImmutableArray<Post> posts, int index)
    {
        Post post = posts[index];
        if (posts.Length == post.PartCount)
            return posts;
        if (post.PartCount == 1)
            return [post];
        int first = index - (post.Part - 1);
        return first >= 0 && first + post.PartCount <= posts.Length && posts[first].Platform == post.Platform
            ? posts.Slice(first, post.PartCount)
            : [post];
    }
}
