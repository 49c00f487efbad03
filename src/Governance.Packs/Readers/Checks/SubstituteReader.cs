using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

/// <summary>A map of phrase → better wording, or <c>{ list: NAME }</c> with columns <c>from,to</c>; beside either, <c>unless</c>.</summary>
internal static class SubstituteReader
{
    private const string From = "from";
    private const string To = "to";

    private static readonly ImmutableArray<string> OwnKeys = ["list", "where", UnlessReader.Key.Name];

    public static CheckKind Kind { get; } = new("substitute", new PairsShape(), "wordings for which there is a better one", "list");

    private sealed class PairsShape : Shape<Check>
    {
        internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out Check value)
        {
            value = null;
            if (node is not YamlMapping mapping)
                return context.Refuse(node, $"A map is wanted here, and this is {node.Describe()}", "Write phrase: better wording, one a line, or { list: NAME }.");

            var phrases = ImmutableArray.CreateBuilder<string>();
            var better = ImmutableArray.CreateBuilder<string>();
            bool fits = mapping["list"] is null ? TryReadPairs(mapping, context, phrases, better) : TryReadList(mapping, context, phrases, better);
            Exemption? unless = null;
            if (mapping[UnlessReader.Key.Name] is { } exemption)
                fits &= UnlessReader.Key.Value.TryRead(exemption, context, out unless);
            if (fits && phrases.Count == 0)
                return context.Refuse(node, "There is nothing to look for", "Write phrase: better wording, one a line.");
            value = fits ? new SubstituteCheck(new PhraseSet(phrases.DrainToImmutable()), better.DrainToImmutable(), unless) : null;
            return fits;
        }

        internal override void WriteSchema(SchemaWriter schema) => schema.Object(
            [
                new Key<YamlNode>("list", new NodeShape(TextShape.Label.WriteSchema), "a list with columns from and to"),
                new Key<YamlNode>("where", new NodeShape(inner => inner.Types("object")), "only rows whose column has one of these values"),
                UnlessReader.Key,
            ],
            new NodeShape(TextShape.Phrase.WriteSchema),
            oneOf: []);

        private static bool TryReadPairs(YamlMapping mapping, ReadContext context, ImmutableArray<string>.Builder phrases, ImmutableArray<string>.Builder better)
        {
            bool fits = true;
            foreach (YamlEntry entry in mapping.Entries)
            {
                if (OwnKeys.Contains(entry.Key.Value))
                    continue;
                if (TextShape.Phrase.TryRead(entry.Key, context, out string? phrase) & TextShape.Phrase.TryRead(entry.Value, context, out string? wording))
                {
                    phrases.Add(phrase!);
                    better.Add(wording!);
                }
                else
                {
                    fits = false;
                }
            }

            return fits;
        }

        private static bool TryReadList(YamlMapping mapping, ReadContext context, ImmutableArray<string>.Builder phrases, ImmutableArray<string>.Builder better)
        {
            var reference = new YamlMapping(mapping.Source, mapping.Span, [.. mapping.Entries.Where(entry => entry.Key.Value != UnlessReader.Key.Name)]);
            if (!ListReference.Shape.TryRead(reference, context, out ListReference? list) || list.Find(context) is not { } found || list.Rows(context) is not { } rows)
                return false;
            int from = found.IndexOf(From);
            int to = found.IndexOf(To);
            if (from < 0 || to < 0)
            {
                context.Report(PackDescriptors.UnknownList, mapping, $"The list “{list.Name}” has no columns “{From}” and “{To}”", "Name them in its header row: from,to.");
                return false;
            }

            foreach (ImmutableArray<string> row in rows)
            {
                phrases.Add(row[from]);
                better.Add(row[to]);
            }

            return true;
        }
    }
}
