using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Posts;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class ForbidReader
{
    private static readonly Key<Characters> Letters = new("characters", new CharactersShape(), "a kind of characters, or a list of them");

    private static readonly Key<ImmutableArray<MediaKind>> Media = new("media", new ListShape<MediaKind>(MediaKinds.Shape), "kinds of media");

    private static readonly Key<string> Field = new("field", TextShape.Label, "a field that must not be there");

    private static readonly Key<ImmutableArray<string>> Platforms = new("platform", PlatformNameShape.List, "platforms it must not go to");

    public static CheckKind Kind { get; } = new("forbid",
        new MapShape<Check>("forbid", [Letters, Media, Field, Platforms], Make) { OneOf = [Letters.Name, Media.Name, Field.Name, Platforms.Name] },
        "characters, media, a field or a platform that may not be used at all");

    private static ForbidCheck? Make(MapReader map)
    {
        Characters? characters = map.Find(Letters);
        return new ForbidCheck(new ForbidOptions
        {
            Characters = characters?.Kind,
            Texts = characters?.Texts ?? [],
            Media = map.Get(Media, []),
            Field = map.Find(Field),
            Platforms = map.Get(Platforms, []),
        });
    }

    private sealed record Characters(ForbiddenCharacters? Kind, ImmutableArray<string> Texts);

    private sealed class CharactersShape : Shape<Characters>
    {
        private static readonly ChoiceShape<ForbiddenCharacters> Kinds = new("kind of characters",
            ("platform", ForbiddenCharacters.Platform), ("fancy-letters", ForbiddenCharacters.FancyLetters), ("look-alikes", ForbiddenCharacters.LookAlikes),
            ("bidi-controls", ForbiddenCharacters.BidiControls), ("invisible", ForbiddenCharacters.Invisible));

        private static readonly ListShape<string> Texts = new(TextShape.Phrase, single: false);

        internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out Characters value)
        {
            value = null;
            if (node is YamlSequence)
            {
                if (!Texts.TryRead(node, context, out ImmutableArray<string> texts))
                    return false;
                if (texts.Any(text => text.Length == 0))
                    return context.Refuse(node, "An empty text is found nowhere", "Write the characters, or remove the entry.");
                value = new Characters(Kind: null, texts);
                return true;
            }

            if (!Kinds.TryRead(node, context, out ForbiddenCharacters kind))
                return false;
            value = new Characters(kind, []);
            return true;
        }

        internal override void WriteSchema(SchemaWriter schema) => schema.AnyOf(Kinds.WriteSchema, Texts.WriteSchema);
    }
}
