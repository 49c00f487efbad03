using System.Collections.Immutable;

namespace Governance.Rules;

/// <summary>A building block that YAML rules are made of. Immutable; reports through the context, knows nothing of severities.</summary>
public abstract class Check
{
    /// <summary>Names that the rule's message may use in braces, besides metadata keys.</summary>
    public abstract ImmutableArray<string> Arguments { get; }

    /// <summary>Whether it bans something, as against asking for something; see the rule language on unknown jurisdictions.</summary>
    public virtual bool IsBan => false;

    /// <summary>Groups of sets: of each, one set must have a hit in the post before <see cref="Run"/> finds anything. Empty where that cannot be told.</summary>
    internal virtual ImmutableArray<ImmutableArray<PhraseSet>> Triggers => [];

    /// <summary>Registers the phrases that <see cref="Run"/> asks for.</summary>
    public virtual void Collect(PhraseCollector phrases)
    {
    }

    public abstract void Run(CheckContext context);
}
