using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Rules.Conditions;

/// <summary>Any metadata key: the post's value is one of these, or nested in one.</summary>
public sealed class MetadataCondition : Condition
{
    private readonly ImmutableArray<string> _values;

    public MetadataCondition(string key, ImmutableArray<string> values)
    {
        Key = key;
        _values = values;
    }

    public override string Key { get; }

    public ImmutableArray<string> Values => _values;

    public override Truth Evaluate(PostContext context)
    {
        if (Key == MetadataKeys.Jurisdiction && context.Jurisdiction is { } focus)
            return EvaluateFocus(focus, context);

        MetadataValue given = context.Post.Metadata[Key];
        switch (given.State)
        {
            case MetadataState.Unknown:
                return Truth.Unknown;
            case MetadataState.None:
                return Matcher.AcceptsNone.ToTruth();
        }

        Truth truth = Truth.False;
        foreach (string value in given.Values)
        {
            truth = truth.Or(Matcher.Holds(value, context.Given));
            if (truth == Truth.True)
                break;
        }

        return truth;
    }

    // Many conditions are about what no post says.
    private ValueMatcher Matcher => field ??= ValueMatcher.Of(Key, _values);

    public override string Describe() => ValueList.Describe(Key, _values);

    private Truth EvaluateFocus(string focus, PostContext context) => focus switch
    {
        JurisdictionFocus.EachNamed => Truth.True,
        JurisdictionFocus.NoneNamed => Truth.False,
        _ => Matcher.Holds(focus, context.Given),
    };
}
