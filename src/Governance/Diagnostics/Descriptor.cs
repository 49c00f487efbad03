using Governance.Text;

namespace Governance.Diagnostics;

/// <summary>What is the same in all findings of a rule.</summary>
/// <param name="Id">for ever: never reused, never re-meant</param>
/// <param name="Name">what is wrong, in kebab case</param>
/// <param name="Topic">from the vocabulary that packs share</param>
/// <param name="Severity">before adoption, configuration and suppression</param>
/// <param name="Message">with <c>{placeholders}</c> for the check's arguments and the post's metadata</param>
/// <param name="Mend">what to do about it; same placeholders</param>
public sealed record Descriptor(string Id, string Name, string Topic, Severity Severity, string Message, string Mend)
{
    public string Why { get; init; } = "";

    public RuleSource? Source { get; init; }

    public Confidence Confidence { get; init; } = Confidence.Read;

    /// <summary>Id of the pack; empty for the engine's own.</summary>
    public string Pack { get; init; } = "";

    /// <summary>Where it is written; null for the engine's own.</summary>
    public TextLocation? Location { get; init; }
}

/// <param name="Cite">such as <c>16 CFR 255.5</c></param>
public sealed record RuleSource(string Cite, string? Url, DateOnly? AsOf);
