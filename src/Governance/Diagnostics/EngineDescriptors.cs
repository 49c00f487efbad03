namespace Governance.Diagnostics;

/// <summary>What the engine itself finds, whatever the rules.</summary>
public static class EngineDescriptors
{
    public static Descriptor RuleCrashed { get; } = Make("GOV0001", "rule-crashed", "engine", Severity.Error,
        "rule {rule} could not be run: {reason}",
        "Switch {rule} off until it is mended, and report what it stumbled over.",
        "A rule that could not run has cleared nothing.");

    public static Descriptor MetadataUnknown { get; } = Make("GOV0002", "metadata-unknown", "metadata", Severity.Error,
        "fill in “{key}”: {rules} cannot tell whether to apply",
        "Say {key} in the post, or for many posts under “assign” or “defaults” in governance.yml.",
        "What nobody said cannot be checked, and silence must not clear a post.");

    public static Descriptor MetadataContradicted { get; } = Make("GOV0003", "metadata-contradicted", "metadata", Severity.Error,
        "“{match}” points to a connection with a brand, but “sponsored” is {value}",
        "Say which connection there is (paid, gift, affiliate, employee, family, contest-entry, own-brand), or none.",
        "Rules on disclosure go by what the metadata say; where the text says otherwise, one of the two is wrong.");

    public static Descriptor UnknownPlace { get; } = Make("GOV0004", "unknown-place", "metadata", Severity.Error,
        "unknown jurisdiction “{value}”{suggestion}",
        "Use a country's code (US, GB, DE), a part of one (US-NJ), EU, EEA, or * for all.",
        "Rules for a place would rest, though they may be meant.");

    public static Descriptor UnknownIndustry { get; } = Make("GOV0005", "unknown-industry", "metadata", Severity.Error,
        "unknown industry “{value}”{suggestion}",
        "Use a known industry, any for all of them, or name your own in a rule's “when”.",
        "Rules for an industry would rest, though they may be meant.");

    public static Descriptor FactExpired { get; } = Make("GOV0006", "fact-expired", "claims", Severity.Error,
        "“{match}” rests on the fact {fact}, which was good until {until}",
        "Have {owner} renew {fact} in facts.yml, or take it out of the post.",
        "A figure that nobody stands behind any more must not be published.");

    public static Descriptor ClaimOutOfDate { get; } = Make("GOV0007", "claim-out-of-date", "claims", Severity.Error,
        "“{match}” rests on the claim {claim}, which {problem}",
        "Have {owner} renew {claim} in the claims registry, or take it out of the post.",
        "A claim that nobody stands behind on that day must not be published.");

    public static Descriptor ClaimElsewhere { get; } = Make("GOV0008", "claim-not-for-this-place", "claims", Severity.Error,
        "“{match}” rests on the claim {claim}, which {problem}",
        "Say where the post goes out, take the claim out there, or have {owner} substantiate it for that place.",
        "Evidence that one regulator accepts says nothing to another.");

    public static Descriptor UnknownClaim { get; } = Make("GOV0009", "unknown-claim", "claims", Severity.Error,
        "no claim is called “{claim}” in the registry{suggestion}",
        "Name a claim of the registry, or have this one entered there with its evidence.",
        "Whoever reads the post's record later looks for evidence under that name.");

    public static Descriptor DisguisedWords { get; } = Make("GOV0010", "disguised-words", "obfuscation", Severity.Warning,
        "“{match}” is written with {disguise}, which hides it from a search for the words",
        "Write the words plainly, so that they can be judged; screen readers spell such writing letter by letter.",
        "Whoever disguises words that a rule names knows the rule, and regulators read it so.");

    public static Descriptor UnusedSuppression { get; } = Make("GOV0011", "unused-suppression", "suppression", Severity.Warning,
        "{rule} is allowed here but finds nothing",
        "Take the allowance out.",
        "It would wave through the next finding of this rule, for a reason that is no longer true.");

    public static Descriptor UnknownRuleSuppressed { get; } = Make("GOV0012", "unknown-rule-suppressed", "suppression", Severity.Error,
        "no rule is called “{rule}”{suggestion}",
        "Name a rule by its id or its name; govern rules lists them.",
        "The allowance has no effect, and the one that was meant is missing.");

    public static Descriptor SuppressionForbidden { get; } = Make("GOV0013", "suppression-forbidden", "suppression", Severity.Error,
        "{rule} is allowed here, but this policy takes no suppressions",
        "Take the allowance out and mend what {rule} finds.",
        "governance.yml says suppressions: none.");

    public static Descriptor LockedRuleSuppressed { get; } = Make("GOV0014", "locked-rule-suppressed", "suppression", Severity.Error,
        "{rule} is locked and cannot be allowed here",
        "Take the allowance out and mend what {rule} finds.",
        "Whoever answers for this rule has ruled out exceptions in the post.");

    private static Descriptor Make(string id, string name, string topic, Severity severity, string message, string mend, string why) =>
        new(id, name, topic, severity, message, mend) { Why = why };
}
