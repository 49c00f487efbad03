using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Rules.Conditions;

/// <summary>Any metadata key: the post's value is one of these, or nested in one.</summary>
public sealed class MetadataCondition : Condition
{
    private readonly ImmutableArray<string> _values;
    private readonly MetadataNesting _nesting;
    private readonly bool _acceptsNone;

    public MetadataCondition(string key, ImmutableArray<string> values)
    {
        Key = key;
        _values = values;
        _nesting = MetadataNesting.Of(key);
        foreach (string value in values)
            _acceptsNone |= _nesting.IsNone(value);
    }

    public override string Key { get; }

    public ImmutableArray<string> Values => _values;

    public override Truth Evaluate(PostContext context)
    {
        if (Key == MetadataKeys.Jurisdiction && context.Jurisdiction is { } focus)
            return EvaluateFocus(focus);

        MetadataValue given = context.Post.Metadata[Key];
        switch (given.State)
        {
            case MetadataState.Unknown:
                return Truth.Unknown;
            case MetadataState.None:
                return _acceptsNone.ToTruth();
        }

        Truth truth = Truth.False;
        foreach (string value in given.Values)
        {
            truth = truth.Or(Holds(value));
            if (truth == Truth.True)
                break;
        }

        return truth;
    }

    public override string Describe() => ValueList.Describe(Key, _values);

    private Truth EvaluateFocus(string focus) => focus switch
    {
        JurisdictionFocus.EachNamed => Truth.True,
        JurisdictionFocus.NoneNamed => Truth.False,
        _ => Holds(focus),
    };

    private Truth Holds(string given)
    {
        if (_nesting.IsAll(given))
            return Truth.True;
        Truth truth = Truth.False;
        foreach (string value in _values)
        {
            truth = truth.Or(value == "*" ? Truth.True : _nesting.Holds(given, value));
            if (truth == Truth.True)
                break;
        }

        return truth;
    }
}
