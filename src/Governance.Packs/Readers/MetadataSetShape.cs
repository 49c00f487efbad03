using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Posts;

namespace Governance.Packs.Readers;

/// <summary>Metadata that is given from outside a post: keys and values as a post would write them.</summary>
internal sealed class MetadataSetShape : Shape<ImmutableArray<KeyValuePair<string, MetadataValue>>>
{
    private static readonly NamedShape<YamlNode> Values = new(new NodeShape(new ListShape<string>(TextShape.Label).WriteSchema));

    public static MetadataSetShape Instance { get; } = new();

    internal override bool TryRead(YamlNode node, ReadContext context, out ImmutableArray<KeyValuePair<string, MetadataValue>> value)
    {
        bool fits = Values.TryRead(node, context, out ImmutableArray<Named<YamlNode>> given);
        var set = ImmutableArray.CreateBuilder<KeyValuePair<string, MetadataValue>>();
        foreach (Named<YamlNode> named in given)
        {
            if (MetadataVocabulary.CheckKey(named.Key, context) && MetadataVocabulary.TryRead(named.Value, context, named.Name, out MetadataValue? read))
                set.Add(KeyValuePair.Create(MetadataVocabulary.Singular(named.Name), read));
            else
                fits = false;
        }

        value = set.DrainToImmutable();
        return fits;
    }

    internal override void WriteSchema(SchemaWriter schema) => Values.WriteSchema(schema);
}
