using System.Collections.Immutable;
using Governance.Packs.Configuration;
using Governance.Packs.Shapes;
using Governance.Posts;

namespace Governance.Packs.Readers;

/// <summary>An entry under <c>assign:</c> or <c>defaults:</c></summary>
internal static class MetadataRuleReader
{
    private static readonly Key<ImmutableArray<string>> Paths = new("path", GlobShape.List, "globs on the file's path") { IsRequired = true };

    private static readonly Key<ImmutableArray<KeyValuePair<string, MetadataValue>>> Values = new("set", MetadataSetShape.Instance, "metadata") { IsRequired = true };

    public static MapShape<MetadataRule> Shape { get; } = new("metadataRule", [Paths, Values], map => new MetadataRule(GlobShape.Expanded(map.Get(Paths, [])), map.Get(Values, [])));
}
