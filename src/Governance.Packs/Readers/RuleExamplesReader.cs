using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Posts;

namespace Governance.Packs.Readers;

/// <summary><c>examples: { wrong: […], right: […] }</c></summary>
internal static class RuleExamplesReader
{
    private static readonly Key<ImmutableArray<RuleExample>> Wrong = new("wrong", new ListShape<RuleExample>(ExampleShape.Instance), "texts that the rule must find");

    private static readonly Key<ImmutableArray<RuleExample>> Right = new("right", new ListShape<RuleExample>(ExampleShape.Instance), "texts that it must leave alone");

    public static MapShape<RuleExamples> Shape { get; } = new("examples", [Wrong, Right], map => new RuleExamples(map.Get(Wrong, []), map.Get(Right, [])));
}

/// <summary>A text, or a map with <c>text</c> and any metadata.</summary>
internal sealed class ExampleShape : Shape<RuleExample>
{
    private static readonly ImmutableArray<string> OtherTexts = [FieldNames.Title, FieldNames.Description, FieldNames.ContentWarning, FieldNames.FirstComment];

    private static readonly ListShape<string> Values = new(TextShape.Label);

    private static readonly Key<string> Text = new("text", TextShape.Prose, "the body");

    private static readonly Key<DateOnly> AsOf = new("asOf", DateShape.Instance, "the day it is checked on");

    private static readonly Key<ImmutableArray<MediaItem>> Media = new("media", new ListShape<MediaItem>(MediaItemReader.Shape), "pictures and videos that go with it");

    private static readonly MapShape<RuleExample> Full = new("example", [Text, AsOf, Media], Make) { OtherValues = Values };

    public static ExampleShape Instance { get; } = new();

    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out RuleExample value)
    {
        value = null;
        if (node is YamlMapping mapping && (mapping[Text.Name] ?? mapping[Media.Name]) is not null || node is YamlMapping { Entries.Length: > 1 })
            return Full.TryRead(node, context, out value);
        if (!TextShape.Prose.TryRead(node, context, out string? text))
            return false;
        value = new RuleExample(text, PostMetadata.Empty, [], [], AsOf: null, node.Location);
        return true;
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.AnyOf(TextShape.Prose.WriteSchema, Full.WriteSchema);

    private static RuleExample Make(MapReader map)
    {
        PostMetadata metadata = PostMetadata.Empty;
        var fields = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (YamlEntry entry in map.Map.Entries)
        {
            string key = entry.Key.Value;
            if (key == Text.Name || key == AsOf.Name || key == Media.Name)
                continue;
            if (OtherTexts.Contains(key))
            {
                if (TextShape.Prose.TryRead(entry.Value, map.Context, out string? text))
                    fields.Add(KeyValuePair.Create(key, text));
            }
            else if (MetadataVocabulary.TryRead(entry.Value, map.Context, key, out MetadataValue? given))
            {
                metadata = metadata.With(MetadataVocabulary.Singular(key), given);
            }
        }

        return new RuleExample(map.Find(Text), metadata, fields.DrainToImmutable(), map.Get(Media, []), map.FindValue(AsOf), map.Map[Text.Name]?.Location ?? map.Location);
    }
}
