using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Findings;
using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

/// <summary>A map with known keys, made into one value.</summary>
/// <param name="name">in the schema's definitions</param>
/// <param name="make">null where a value that was reported makes it useless</param>
internal sealed class MapShape<T>(string name, ImmutableArray<Key> keys, Func<MapReader, T?> make) : Shape<T>
    where T : class
{
    public ImmutableArray<Key> Keys => keys;

    /// <summary>Keys that are not declared are allowed.</summary>
    public Shape? OtherValues { get; init; }

    /// <summary>Exactly one of these is there.</summary>
    public ImmutableArray<string> OneOf { get; init; } = [];

    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (node is not YamlMapping mapping)
            return context.Refuse(node, $"A map is wanted here, and this is {node.Describe()}", $"Write key: value pairs; the keys are {string.Join(", ", keys.Select(key => key.Name))}.");

        int before = context.Findings.Count;
        var reader = new MapReader(mapping, context);
        if (!context.IsTrusted)
            CheckKeys(mapping, reader);
        value = make(reader);
        return value is not null && context.Findings.Count == before;
    }

    internal override void WriteSchema(SchemaWriter schema) =>
        schema.Reference(name, inner => inner.Object(keys, OtherValues, OneOf));

    private void CheckKeys(YamlMapping mapping, MapReader reader)
    {
        if (OtherValues is null)
            RefuseUnknownKeys(mapping, reader.Context);
        foreach (Key key in keys)
        {
            if (key.IsRequired && mapping[key.Name] is null)
                reader.ReportMissing(key.Name, key.About);
        }

        RefuseSeveral(mapping, reader.Context);
    }

    private void RefuseUnknownKeys(YamlMapping mapping, ReadContext context)
    {
        foreach (YamlEntry entry in mapping.Entries)
        {
            bool known = false;
            foreach (Key key in keys)
                known |= key.Name == entry.Key.Value;
            if (!known)
                context.Report(PackDescriptors.UnknownKey, entry.Key, $"“{entry.Key.Value}” is not a key here", ReadContext.MendFor(entry.Key.Value, [.. keys.Select(key => key.Name)]));
        }
    }

    private void RefuseSeveral(YamlMapping mapping, ReadContext context)
    {
        if (OneOf.IsEmpty)
            return;
        YamlEntry[] given = [.. mapping.Entries.Where(entry => OneOf.Contains(entry.Key.Value))];
        if (given.Length == 0)
            context.Report(PackDescriptors.MissingKey, mapping, "Something is missing here", $"Add exactly one of: {string.Join(", ", OneOf)}.");
        else if (given.Length > 1)
            context.Report(PackDescriptors.WrongValue, given[1].Key, $"“{given[0].Key.Value}” and “{given[1].Key.Value}” do not go together", $"Keep exactly one of: {string.Join(", ", OneOf)}.");
    }
}
