using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules;

/// <summary>What a check reported, before its message is written and its severity settled.</summary>
public sealed record Finding(Rule Rule, PostField? Field, TextSpan Span, ImmutableArray<Argument> Arguments)
{
    /// <summary>Where it stands if not in a field's text.</summary>
    public TextLocation? Location { get; init; }

    public ImmutableArray<RelatedLocation> Related { get; init; } = [];

    /// <summary>The tricks that hide these words from a plain search.</summary>
    public EvasionKind Disguise { get; init; }
}
