using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class RequireReader
{
    private static readonly Key<ImmutableArray<Label>> Any = new("any", new LabelListShape(), "one of these is enough");

    private static readonly Key<ImmutableArray<Label>> All = new("all", new LabelListShape(), "all of these must be there");

    private static readonly Key<ImmutableArray<string>> FirstThatFits = new("firstThatFits", new ListShape<string>(TextShape.Required, single: false), "texts, longest first");

    private static readonly Key<ImmutableArray<Placement>> At = new("at", new ListShape<Placement>(new ChoiceShape<Placement>("place",
        ("start", Placement.Start), ("end", Placement.End), ("above-fold", Placement.AboveFold), ("before-link", Placement.BeforeLink),
        ("first-line", Placement.FirstLine), ("first-two-lines", Placement.FirstTwoLines), ("first-three-hashtags", Placement.FirstThreeHashtags),
        ("outside-hashtag-run", Placement.OutsideHashtagRun), ("own-line", Placement.OwnLine))), "where it must stand; all of these hold");

    private static readonly Key<bool> Each = new("each", new ChoiceShape<bool>("reach", ("part", true), ("post", false)), "in each part of a thread, or once in the post");

    private static readonly Key<bool> Fits = new("fits", new ChoiceShape<bool>("room", ("alone", true), ("beside", false)), "whether a form needs room alone, or beside the rest of the post");

    private static readonly Key<bool> Language = new("language", new ChoiceShape<bool>("labelLanguage", ("post", true), ("any", false)), "only what is in the post's language counts, by the list's column language");

    public static CheckKind Kind { get; } = new("require",
        new MapShape<Check>("require", [Any, All, FirstThatFits, Fits, At, Each, Language, UnlessReader.Key], Make) { OneOf = [Any.Name, All.Name, FirstThatFits.Name] },
        "what a post must say");

    private static RequireCheck Make(MapReader map) => new(new RequireOptions
    {
        Any = map.Get(Any, []),
        All = map.Get(All, []),
        FirstThatFits = map.Get(FirstThatFits, []),
        FitsAlone = map.Get(Fits, fallback: false),
        At = map.Get(At, []),
        InPostLanguage = map.Get(Language, fallback: false),
        Unless = map.Find(UnlessReader.Key),
        EachPart = map.Get(Each, fallback: false),
    });

    /// <summary>Phrases, or rows of a list whose columns <c>country</c> and <c>language</c> say where each is customary.</summary>
    private sealed class LabelListShape : Shape<ImmutableArray<Label>>
    {
        internal override bool TryRead(YamlNode node, ReadContext context, out ImmutableArray<Label> value)
        {
            var labels = ImmutableArray.CreateBuilder<Label>();
            bool fits = true;
            foreach (YamlNode item in node is YamlSequence sequence ? sequence.Items : [node])
            {
                if (item is YamlMapping mapping && mapping["list"] is not null)
                    fits &= TryAddRows(item, context, labels);
                else if (item is YamlSequence)
                    fits = context.Refuse(item, "A text is wanted here, and this is a list within the list", "Write its entries beside the others.");
                else if (PhraseListShape.Required.TryRead(item, context, out ImmutableArray<string> texts))
                    labels.AddRange(texts.Select(text => new Label(text)));
                else
                    fits = false;
            }

            value = labels.DrainToImmutable();
            return fits && (!value.IsEmpty || context.Refuse(node, "The list is empty", "Write at least one text."));
        }

        internal override void WriteSchema(SchemaWriter schema) => PhraseListShape.Required.WriteSchema(schema);

        private static bool TryAddRows(YamlNode node, ReadContext context, ImmutableArray<Label>.Builder labels)
        {
            if (!ListReference.Shape.TryRead(node, context, out ListReference? reference) || reference.Find(context) is not { } list || reference.Rows(context) is not { } rows)
                return false;
            int country = list.IndexOf("country");
            int language = list.IndexOf("language");
            foreach (ImmutableArray<string> row in rows)
                labels.Add(new Label(row[0], CellAt(row, country), CellAt(row, language)));
            return true;
        }

        private static string? CellAt(ImmutableArray<string> row, int column) => column < 0 || row[column] is "" or "*" ? null : row[column];
    }
}
