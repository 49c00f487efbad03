using Governance.Diagnostics;

namespace Governance.Packs.Findings;

/// <summary>What can be wrong with packs, configuration and the files beside it. Ids are for ever.</summary>
public static class PackDescriptors
{
    public static readonly Descriptor UnreadableFile = Make("GOV0100", "unreadable-file",
        "The file cannot be read", "Save it as UTF-8 text.", "What cannot be read cannot be checked, so no post was.");

    public static readonly Descriptor BrokenYaml = Make("GOV0101", "broken-yaml",
        "This is not YAML", "Check the indentation, and that quotes and brackets are closed.", "Nothing after this place in the file could be read.");

    public static readonly Descriptor RefusedYaml = Make("GOV0102", "refused-yaml",
        "This part of YAML is not read here", "Write it out in full.", "Aliases, tags and deep nesting hide what a rule says from those who review it.");

    public static readonly Descriptor YamlTrap = Make("GOV0103", "yaml-trap",
        "YAML reads this differently from how it looks", "Put the text in quotes.", "A rule must mean what it looks like.");

    public static readonly Descriptor UnknownKey = Make("GOV0104", "unknown-key",
        "This key is not known here", "Remove it, or spell it as documented.", "A key that nothing reads would look like a setting that holds.");

    public static readonly Descriptor MissingKey = Make("GOV0105", "missing-key",
        "A key is missing", "Add it.", "It cannot work without.");

    public static readonly Descriptor WrongValue = Make("GOV0106", "wrong-value",
        "This value does not fit", "Write one of the values that fit.", "A value that is not understood would be a setting that does not hold.");

    public static readonly Descriptor DuplicateKey = Make("GOV0107", "duplicate-key",
        "This key stands twice in one map", "Keep one of them.", "YAML readers differ on which of the two counts.");

    public static readonly Descriptor DuplicateRule = Make("GOV0108", "duplicate-rule",
        "Two rules have the same id or name", "Rename one of them.", "Configuration and suppressions speak of rules by id and name.");

    public static readonly Descriptor UnknownPlaceholder = Make("GOV0109", "unknown-placeholder",
        "Nothing fills this placeholder", "Use one that the check fills.", "Authors would read the braces instead of what is wrong.");

    public static readonly Descriptor UnknownRule = Make("GOV0110", "unknown-rule",
        "No rule is called this", "Use the id or the name of a rule, or remove the line.", "A setting for a rule that does not exist protects nobody.");

    public static readonly Descriptor UnknownPack = Make("GOV0111", "unknown-pack",
        "There is no such pack", "Name a built-in pack or a folder that holds pack.yml.", "Without it its rules would silently not be checked.");

    public static readonly Descriptor UnknownList = Make("GOV0112", "unknown-list",
        "The pack has no such list", "Name it under lists: in pack.yml.", "The rule would find nothing.");

    public static readonly Descriptor MissingExamples = Make("GOV0113", "rule-without-examples",
        "The rule has no example of each kind", "Add one text that is wrong and one that is right.", "Examples are the rule's test: without them nobody knows that it works.");

    public static readonly Descriptor ReviewDue = Make("GOV0114", "pack-review-due",
        "The pack is due for review", "Read its sources again, then set asOf and reviewBy.", "Platforms and laws change.", Severity.Info);

    public static readonly Descriptor UnknownPlatform = Make("GOV0115", "unknown-platform",
        "No platform is called this", "Use the name of a platform, or add a profile under platforms:.", "A rule or post for an unknown platform would never be checked.");

    public static readonly Descriptor BadPattern = Make("GOV0116", "bad-pattern",
        "The pattern cannot be used", "Rewrite it.", "Patterns are matched in linear time, so that no post can stop the run.");

    public static readonly Descriptor OutsideTree = Make("GOV0117", "path-outside",
        "The path leads out of the folder", "Name a file inside the folder.", "A policy reads only its own files, so that it is the same everywhere.");

    public static readonly Descriptor MissingFile = Make("GOV0118", "missing-file",
        "There is no such file", "Add the file, or correct the path.", "What it holds would silently not count.");

    public static readonly Descriptor UnknownFact = Make("GOV0119", "unknown-fact",
        "There is no such fact", "Add it to the facts file.", "The text could not be filled in.");

    public static readonly Descriptor LoosenedMetadata = Make("GOV0120", "loosened-metadata",
        "The post contradicts what is set for it", "Remove the line, or have the setting changed.", "Metadata is no back door: a post may tighten what is set for it, never loosen it.");

    public static readonly Descriptor UnknownAccount = Make("GOV0121", "unknown-account",
        "The account is not in the accounts file", "Add it, or correct the handle.", "Nobody knows whose words these are.", Severity.Warning);

    public static readonly Descriptor BadList = Make("GOV0122", "bad-list",
        "The list cannot be used", "Correct the file.", "The rule would not find what it names.");

    public static readonly Descriptor UnknownTopic = Make("GOV0123", "unknown-topic",
        "This is not one of the topics that packs share", "Use a shared topic, or keep your own.", "Filters and reports by topic would pass the rule over.", Severity.Info);

    private static Descriptor Make(string id, string name, string message, string mend, string why, Severity severity = Severity.Error) =>
        new(id, name, "policy", severity, message, mend) { Why = why };
}
