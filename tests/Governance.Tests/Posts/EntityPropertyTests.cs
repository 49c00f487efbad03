using FsCheck;
using FsCheck.Fluent;
using Governance.Platforms;
using Governance.Posts;

namespace Governance.Tests.Posts;

/// <summary>What holds for any text, however odd.</summary>
public sealed class EntityPropertyTests
{
    // Pieces that make entities likely, and code units of any kind, lone surrogates among them.
    private static readonly string[] Pieces =
    [
        "#", "＃", "@", "＠", "$", ".", "/", "://", "http", "https://", "example.com", "t.co/", "xn--", "co", "com", "みんな", "日本", "あ", "é", "a", "Z", "9", "_", "-", " ", "\n", "\r\n", "(", ")", "?", "=", "&", ":80",
        "🙂", "👨‍👩‍👧", "🇩🇪", "1️⃣", "\uFE0F", "\u20E3", "\u200D", "\uD83D", "\uDC00", "\uFEFF", "\u202A", "RT", "user", "\u0301", "ＡＤ", "\0",
    ];

    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString())).ListOf().Select(string.Concat);

    private static readonly EntitySyntax[] Syntaxes = Enum.GetValues<EntitySyntax>();

    [Fact]
    public void Entities_lie_inside_the_text_in_order_and_without_overlap() => ForAnyText(text =>
    {
        foreach (EntitySyntax syntax in Syntaxes)
        {
            int end = 0;
            foreach (PostNode node in EntityParser.Parse(text, syntax))
            {
                if (node.Span.Start < end || node.Span.IsEmpty || node.Span.End > text.Length)
                    return false;
                end = node.Span.End;
            }
        }

        return true;
    });

    [Fact]
    public void The_short_way_out_finds_what_the_long_way_finds() => ForAnyText(text =>
        Syntaxes.All(syntax => EntityParser.Parse(text, syntax).SequenceEqual(EntityParser.ParseAny(text, syntax))));

    [Fact]
    public void The_same_text_gives_the_same_entities() => ForAnyText(text =>
        Syntaxes.All(syntax => EntityParser.Parse(text, syntax).SequenceEqual(EntityParser.Parse(new string(text), syntax))));

    [Fact]
    public void A_length_is_over_its_limit_exactly_where_a_surplus_begins() => ForAnyText(text =>
    {
        foreach ((_, LengthUnit unit) in LengthUnitNames.All.Where(unit => unit.Unit != LengthUnit.Sms))
        {
            int whole = LengthCounter.Count(unit, text).Length;
            TextLength half = LengthCounter.Count(unit, text, whole / 2);
            bool isOver = whole > whole / 2;
            if (half.Length != whole || half.Exceeds != isOver || (half.SurplusStart is int start && start >= text.Length))
                return false;
        }

        return true;
    });

    private static void ForAnyText(Func<string, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261122, 1), Prop.ForAll(Texts.ToArbitrary(), holds));
}
