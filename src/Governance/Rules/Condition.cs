namespace Governance.Rules;

/// <summary>One node of a rule's <c>when</c>. Immutable, without state of a run.</summary>
public abstract class Condition
{
    public abstract Truth Evaluate(PostContext context);

    /// <summary>Metadata keys that a post would have to give to settle this condition where it is unknown.</summary>
    public virtual IEnumerable<string> MissingKeys(PostContext context) => [];

    /// <summary>As its author would write it, on one line.</summary>
    public abstract string Describe();

    /// <summary>Registers the phrases that <see cref="Evaluate"/> asks for.</summary>
    public virtual void Collect(PhraseCollector phrases)
    {
    }
}
