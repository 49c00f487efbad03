using System.Collections.Immutable;
using Governance.Packs.Bundles;
using Governance.Packs.Yaml;

namespace Governance.Packs.Packs;

/// <summary>A pack's files as nodes and lists: what its rules are made from. Can be stored in binary form.</summary>
/// <param name="Folder">as configuration named it; the pack's id for built-in ones</param>
/// <param name="Manifest">pack.yml</param>
public sealed record PackSource(string Folder, YamlNode Manifest, PackLists Lists)
{
    /// <summary>In ordinal order of their paths.</summary>
    public ImmutableArray<YamlNode> RuleFiles
    {
        get
        {
            if (field.IsDefault)
                field = Stored?.ReadFiles() ?? [];
            return field;
        }

        init;
    }

    /// <summary>The rules one by one; null where they come from files and nobody has read them yet.</summary>
    internal StoredRules? Stored { get; init; }

    /// <summary>Was read without an error before, byte for byte.</summary>
    internal bool IsTrusted => Stored is not null;
}
