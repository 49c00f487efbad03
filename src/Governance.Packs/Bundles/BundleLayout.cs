namespace Governance.Packs.Bundles;

/// <summary>
/// A bundle holds packs, platform profiles, presets and shared lists in binary form, so that they are read where they lie and only as far as they are asked for:
/// a header of positions, nodes, a record for each rule, what rules need of a post, and texts. Numbers in nodes are varints; those in tables
/// have four bytes, so that each can be found without reading those before it. A text is its number in the table of texts.
/// </summary>
internal static class BundleLayout
{
    /// <summary>Positions in the header.</summary>
    public const int Texts = 0;
    public const int TextCount = 4;
    public const int Rules = 8;
    public const int RuleCount = 12;
    public const int Packs = 16;
    public const int Groups = 20;
    public const int GroupCount = 24;
    public const int Conditions = 28;
    public const int Sieve = 32;
    public const int SieveLength = 36;
    public const int HeaderLength = 40;

    /// <summary>Positions in a rule's record.</summary>
    public const int RuleNode = 0;
    public const int RuleFile = 4;
    public const int RuleId = 8;
    public const int RuleName = 12;
    public const int RuleFlags = 16;
    public const int RuleGroups = 20;
    public const int RuleConditions = 24;
    public const int RuleIdStart = 28;
    public const int RuleIdLength = 32;
    public const int RuleLength = 36;

    /// <summary>Tags of nodes; a scalar's tag is its style.</summary>
    public const byte SequenceTag = 16;
    public const byte MappingTag = 17;

    /// <summary>A mapping with its length in four bytes before it, so that it can be passed over.</summary>
    public const byte LaterTag = 18;
}
