using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Rules.Conditions;

namespace Governance.Packs.Readers;

/// <summary><c>when</c>: all keys must hold; a list means any of its values.</summary>
internal sealed class ConditionShape : Shape<Condition>
{
    public static ConditionShape Instance { get; } = new();

    private static readonly ListShape<string> Values = new(TextShape.Label);

    private static readonly ImmutableArray<string> OwnKeys = ["platform", "lang", "path", "schedule", "account", "text", "media", "any", "all", "not"];

    private static readonly Key<bool> Retouched = new("retouched", BooleanShape.Instance, "whether a medium was retouched") { IsRequired = true };

    private static readonly MapShape<Condition> MediaCondition = new("mediaCondition", [Retouched], map => new MediaCondition(map.Get(Retouched, fallback: true)));

    private ConditionShape()
    {
    }

    private static ListShape<Condition> Conditions => new(Instance);

    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out Condition value)
    {
        value = null;
        if (node is not YamlMapping { Entries: { IsEmpty: false } entries })
            return context.Refuse(node, $"A condition is wanted here, and this is {node.Describe()}", "Write { key: value }, such as { platform: x }.");
        var all = ImmutableArray.CreateBuilder<Condition>(entries.Length);
        bool fits = true;
        foreach (YamlEntry entry in entries)
        {
            if (TryReadEntry(entry, context, out Condition? condition))
                all.Add(condition);
            else
                fits = false;
        }

        value = all.Count == 1 ? all[0] : new AllCondition(all.DrainToImmutable());
        return fits;
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Reference("condition", definition => definition.Object(
        [
            new Key<ImmutableArray<string>>("platform", PlatformNameShape.List, "the profile, its alias, or the profile it refines"),
            new Key<ImmutableArray<string>>("lang", Values, "en holds for en-GB"),
            new Key<ImmutableArray<string>>("path", GlobShape.List, "globs on the file's path"),
            new Key<Condition>("schedule", ScheduleShape.Instance, "the day the post goes out"),
            new Key<ImmutableArray<string>>("account", Values, "a handle, or a glob on it"),
            new Key<Condition>("text", TextConditionReader.Shape, "what the post says"),
            new Key<Condition>("media", MediaCondition, "what is said of its media"),
            new Key<ImmutableArray<Condition>>("any", Conditions, "one of these holds"),
            new Key<ImmutableArray<Condition>>("all", Conditions, "each of these holds"),
            new Key<Condition>("not", Instance, "this does not hold"),
        ],
        Values,
        oneOf: []));

    private static bool TryReadEntry(YamlEntry entry, ReadContext context, [MaybeNullWhen(false)] out Condition condition)
    {
        switch (entry.Key.Value)
        {
            case "platform":
                return TryMake(PlatformNameShape.List, entry.Value, context, names => new PlatformCondition(names), out condition);
            case "lang":
                return TryMake(Values, entry.Value, context, tags => new LanguageCondition(tags), out condition);
            case "path":
                return TryMake(GlobShape.List, entry.Value, context, globs => new PathCondition(GlobShape.Expanded(globs)), out condition);
            case "account":
                return TryMake(Values, entry.Value, context, handles => new AccountCondition(handles), out condition);
            case "schedule":
                return ScheduleShape.Instance.TryRead(entry.Value, context, out condition);
            case "text":
                return TextConditionReader.Shape.TryRead(entry.Value, context, out condition);
            case "media":
                return MediaCondition.TryRead(entry.Value, context, out condition);
            case "any":
                return TryMake(Conditions, entry.Value, context, conditions => new AnyCondition(conditions), out condition);
            case "all":
                return TryMake(Conditions, entry.Value, context, conditions => new AllCondition(conditions), out condition);
            case "not":
                condition = Instance.TryRead(entry.Value, context, out Condition? inner) ? new NotCondition(inner) : null;
                return condition is not null;
            default:
                return TryReadMetadata(entry, context, out condition);
        }
    }

    private static bool TryReadMetadata(YamlEntry entry, ReadContext context, [MaybeNullWhen(false)] out Condition condition)
    {
        string key = entry.Key.Value;
        condition = null;
        if (!MetadataVocabulary.CheckKey(entry.Key, context, OwnKeys.AsSpan()))
            return false;
        if (!Values.TryRead(entry.Value, context, out ImmutableArray<string> values) || !MetadataVocabulary.Check(key, entry.Value, context))
            return false;
        condition = new MetadataCondition(MetadataVocabulary.Singular(key), values);
        return true;
    }

    private static bool TryMake<T>(Shape<T> shape, YamlNode node, ReadContext context, Func<T, Condition> make, [MaybeNullWhen(false)] out Condition condition)
    {
        bool fits = shape.TryRead(node, context, out T? value);
        condition = fits ? make(value!) : null;
        return fits;
    }
}
