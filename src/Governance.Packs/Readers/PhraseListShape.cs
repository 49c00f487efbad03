using System.Collections.Immutable;
using Governance.Packs.Findings;
using Governance.Packs.Packs;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Text;

namespace Governance.Packs.Readers;

/// <summary>A text, a list of texts, or <c>{ list: NAME, where: { COLUMN: value } }</c>; lists may mix both.</summary>
internal sealed class PhraseListShape(TextShape text) : Shape<ImmutableArray<string>>
{
    private const int MostVariables = 3;

    public static PhraseListShape Phrases { get; } = new(TextShape.Phrase);

    public static PhraseListShape Required { get; } = new(TextShape.Required);

    internal override bool TryRead(YamlNode node, ReadContext context, out ImmutableArray<string> value)
    {
        var entries = ImmutableArray.CreateBuilder<string>();
        bool fits = true;
        if (node is YamlSequence sequence)
        {
            foreach (YamlNode item in sequence.Items)
                fits &= TryAdd(item, context, entries);
        }
        else
        {
            fits = TryAdd(node, context, entries);
        }

        value = entries.DrainToImmutable();
        if (fits && value.IsEmpty)
            return context.Refuse(node, "The list is empty", "Write at least one text.");
        return fits;
    }

    internal override void WriteSchema(SchemaWriter schema) =>
        schema.AnyOf(text.WriteSchema, ListReference.Shape.WriteSchema, inner => inner.Array(item => item.AnyOf(text.WriteSchema, ListReference.Shape.WriteSchema)));

    private bool TryAdd(YamlNode node, ReadContext context, ImmutableArray<string>.Builder entries)
    {
        if (node is YamlMapping mapping && mapping["list"] is not null)
        {
            if (!ListReference.Shape.TryRead(node, context, out ListReference? reference) || reference.Rows(context) is not { } rows)
                return false;
            bool fits = true;
            foreach (ImmutableArray<string> row in rows)
                fits &= TryAdd(row[0], node, context, entries);
            return fits;
        }

        if (!text.TryRead(node, context, out string? entry))
            return false;
        if (string.IsNullOrWhiteSpace(entry))
            return context.Refuse(node, "An empty text is found nowhere", "Write the words, or remove the entry.");
        return TryAdd(entry, node, context, entries);
    }

    private static bool TryAdd(string entry, YamlNode node, ReadContext context, ImmutableArray<string>.Builder entries)
    {
        if (entry.AsSpan().Count('{') > MostVariables)
            return context.Refuse(node, $"“{entry}” has more than {MostVariables} variables", "Make it several phrases: each variable stands for many ways to write a name.");
        entries.Add(entry);
        return true;
    }
}

/// <summary><c>{ list: NAME, where: { COLUMN: value } }</c></summary>
internal sealed record ListReference(string Name, YamlNode Node, ImmutableArray<Named<ImmutableArray<string>>> Where)
{
    private static readonly Key<string> List = new("list", TextShape.Label, "a name under lists: in pack.yml, or shared/NAME") { IsRequired = true };

    private static readonly Key<ImmutableArray<Named<ImmutableArray<string>>>> Filter =
        new("where", new NamedShape<ImmutableArray<string>>(new ListShape<string>(TextShape.Label)), "only rows whose column has one of these values");

    public static MapShape<ListReference> Shape { get; } = new("listReference", [List, Filter], Make);

    /// <returns>null where there is no such list or column, which has then been reported</returns>
    public IEnumerable<ImmutableArray<string>>? Rows(ReadContext context) => Find(context) is { } list && Filtered(list, context) is { } rows ? rows : null;

    public PackList? Find(ReadContext context)
    {
        if ((context.Lists.Find(Name) ?? context.SharedLists.Find(Name)) is { } list)
            return list;
        context.Report(PackDescriptors.UnknownList, Node, $"The pack has no list “{Name}”", Mend(context));
        return null;
    }

    /// <summary>Shared lists are many and not the pack's own: one is named where it is meant, not all of them.</summary>
    private string Mend(ReadContext context)
    {
        string[] own = [.. context.Lists.Names];
        if (DidYouMean.Closest(Name, [.. own, .. context.SharedLists.Names]) is { } near)
            return $"Did you mean “{near}”?";
        return own.Length == 0 ? "Add it under lists: in pack.yml." : ReadContext.MendFor(Name, own);
    }

    private List<ImmutableArray<string>>? Filtered(PackList list, ReadContext context)
    {
        List<ImmutableArray<string>> rows = [.. list.Rows];
        foreach (Named<ImmutableArray<string>> filter in Where)
        {
            int column = list.IndexOf(filter.Name);
            if (column < 0)
            {
                context.Report(PackDescriptors.UnknownList, filter.Key, $"The list “{Name}” has no column “{filter.Name}”", ReadContext.MendFor(filter.Name, list.Columns));
                return null;
            }

            rows.RemoveAll(row => !filter.Value.Contains(row[column], StringComparer.OrdinalIgnoreCase));
        }

        if (rows.Count > 0)
            return rows;
        context.Report(PackDescriptors.BadList, Node, $"No row of the list “{Name}” is left", "Correct the values under where:, or fill the list.");
        return null;
    }

    private static ListReference? Make(MapReader map) =>
        map.Find(List) is { } name ? new ListReference(name, map.Map, map.Get(Filter, [])) : null;
}
