using FsCheck;
using FsCheck.Fluent;

namespace Governance.Tests.Text;

/// <summary>Generated UTF-16 of every kind: plain words, marks, emoji, scripts, tricks, broken surrogates.</summary>
public static class AnyText
{
    private static readonly string[] s_pieces =
    [
        "a", "B", "z", " ", "  ", "\n", "\r\n", "\t", "-", "guaranteed", "Risk-Free", "401k", "4 K", "#ad", "\u0301", "\u0323", "\u0345", "\u0308", "\u00AD",
        "\u200B", "\u200C", "\u200D", "\u2060", "\uFE0F", "\uFE0E", "\u00A0", "\u2003", "\u2028", "\u3000", "\u00A8", "\u00B4", "“", "’", "—", "‑", "…", "ﬁ", "ß", "İ", "ς", "Σ",
        "ά", "ᾳ", "µ", "Å", "ﷺ", "㎏", "Ａ", "ｶﾞ", "가", "\u1100", "\u1161", "\u11A8", "क", "्", "ष", "ि", "ไ", "سلام", "می‌", "שלום", "привет", "а", "е", "о", "р",
        "g u a r", "g.u.a.r", "fr33", "r!sk", "$ave", "\u202E", "\u202C", "\u202A", "🅶", "🇩", "🇪", "😀", "👍🏽", "👨‍👩‍👧", "1️⃣", "𝐆", "ɢ", "𐐀", "\uD800", "\uDC00", "\uDBFF\uDFFF", "\0", "\u0085",
        "aaaa", "́́́́", "guar-\nanteed", "x¸\u0327", "\u0F73", "\u0958",
    ];

    public static Arbitrary<string> Arbitrary { get; } = Gen.ListOf(Gen.OneOf(
            Gen.Elements(s_pieces),
            Gen.Elements(s_pieces),
            Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString()),
            Gen.Choose(0, 0x3FF).Select(unit => ((char)unit).ToString()),
            Gen.Choose(0x10000, 0x1FFFF).Select(char.ConvertFromUtf32)))
        .Select(pieces => string.Concat(pieces))
        .ToArbitrary();

    /// <summary>Checks many generated texts, always the same ones.</summary>
    public static void Check(Action<string> property) =>
        Prop.ForAll(Arbitrary, property).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261122, 17));
}
