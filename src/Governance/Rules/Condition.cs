using System.Collections.Immutable;

namespace Governance.Rules;

/// <summary>One node of a rule's <c>when</c>. Immutable, without state of a run.</summary>
public abstract class Condition
{
    public abstract Truth Evaluate(PostContext context);

    /// <summary>The conditions it is made of.</summary>
    public virtual ImmutableArray<Condition> Children => [];

    /// <summary>The metadata key it asks for; null for none.</summary>
    public virtual string? Key => null;

    /// <summary>Metadata keys that a post would have to give to settle this condition where it is unknown.</summary>
    public IEnumerable<string> MissingKeys(PostContext context)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        AddMissingKeys(context, keys);
        return keys;
    }

    /// <summary>Whether, where it is unknown, it is so for want of this key alone.</summary>
    internal bool LacksOnly(string key, PostContext context)
    {
        if (Key is { } own)
            return own == key || Evaluate(context) != Truth.Unknown;
        foreach (Condition child in Children)
        {
            if (child.Evaluate(context) == Truth.Unknown && !child.LacksOnly(key, context))
                return false;
        }

        return true;
    }

    /// <summary>As its author would write it, on one line.</summary>
    public abstract string Describe();

    /// <summary>Groups of sets: of each, one set must have a hit in the post for it not to be false. Empty where that cannot be told.</summary>
    internal virtual ImmutableArray<ImmutableArray<PhraseSet>> Triggers => [];

    /// <summary>Registers the phrases that <see cref="Evaluate"/> asks for.</summary>
    public virtual void Collect(PhraseCollector phrases)
    {
        foreach (Condition child in Children)
            child.Collect(phrases);
    }

    private void AddMissingKeys(PostContext context, SortedSet<string> keys)
    {
        if (Evaluate(context) != Truth.Unknown)
            return;
        if (Key is { } key)
            keys.Add(key);
        foreach (Condition child in Children)
            child.AddMissingKeys(context, keys);
    }
}
