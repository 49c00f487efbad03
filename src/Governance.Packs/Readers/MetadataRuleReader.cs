using System.Collections.Immutable;
using Governance.Packs.Configuration;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Posts;

namespace Governance.Packs.Readers;

/// <summary>An entry under <c>assign:</c> or <c>defaults:</c></summary>
internal static class MetadataRuleReader
{
    private static readonly Key<ImmutableArray<string>> Paths = new("path", new ListShape<string>(TextShape.Label), "globs on the file's path") { IsRequired = true };

    private static readonly Key<ImmutableArray<Named<YamlNode>>> Values = new("set", new NamedShape<YamlNode>(new NodeShape(new ListShape<string>(TextShape.Label).WriteSchema)), "metadata") { IsRequired = true };

    public static MapShape<MetadataRule> Shape { get; } = new("metadataRule", [Paths, Values], Make);

    private static MetadataRule Make(MapReader map)
    {
        var set = ImmutableArray.CreateBuilder<KeyValuePair<string, MetadataValue>>();
        foreach (Named<YamlNode> named in map.Get(Values, []))
        {
            if (MetadataVocabulary.CheckKey(named.Key, map.Context) && MetadataVocabulary.TryRead(named.Value, map.Context, named.Name, out MetadataValue? value))
                set.Add(KeyValuePair.Create(MetadataVocabulary.Singular(named.Name), value));
        }

        return new MetadataRule(map.Get(Paths, []), set.DrainToImmutable());
    }
}
