using System.Collections.Immutable;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class ForbidCheckTests
{
    private static readonly Lint s_fancy = Of(ForbiddenCharacters.FancyLetters);
    private static readonly Lint s_unseen = Of(ForbiddenCharacters.Invisible);
    private static readonly Lint s_bidi = Of(ForbiddenCharacters.BidiControls);
    private static readonly Lint s_alike = Of(ForbiddenCharacters.LookAlikes);

    [Theory]
    [InlineData("Our [|𝗯𝗶𝗴 𝘀𝗮𝗹𝗲|] starts now")]
    [InlineData("[|Ⓢⓐⓛⓔ|] today")]
    [InlineData("[|ʙɪɢ ɴᴇᴡꜱ|] today")]
    [InlineData("[|🅱🅸🅶|] today")]
    [InlineData("[|ｖａｐｏｒ|] wave")]
    [InlineData("[|𝓗𝓮|]llo")]
    public void Finds_words_in_fancy_letters_as_one(string markup) => s_fancy.Finds(markup);

    [Theory]
    [InlineData("Press Ⓜ️ or 🅿️, see ⓘ")]
    [InlineData("Let 𝑥 be a number in ℝ, №1™ at 20 ℃")]
    [InlineData("fit /fɪt/ and [ˈhɪstəri], the 5ᵗʰ, E = mc²")]
    [InlineData("新商品ＡＢＣ発売")]
    [InlineData("Łódź, façade, naïve, Ελλάδα, Москва")]
    public void Leaves_lone_symbols_sounds_and_other_alphabets_alone(string text) => s_fancy.Quiet(text);

    [Theory]
    [InlineData("guar[|\u200B|]antee")]
    [InlineData("gua[|\u200D\u200C|]rantee")]
    [InlineData("a[|\uFEFF|]b")]
    public void Finds_invisible_characters_where_nothing_needs_them(string markup) => s_unseen.Finds(markup);

    [Theory]
    [InlineData("👩\u200D👩\u200D👧 and 🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क्\u200Dष")]
    [InlineData("soft\u00ADhyphen, no\u2060break, 10\u00A0000")]
    [InlineData("ภาษา\u200Bไทย")]
    public void Leaves_joiners_that_scripts_and_emoji_need(string text) => s_unseen.Quiet(text);

    [Fact]
    public void Finds_characters_that_turn_text_around()
    {
        s_bidi.Finds("invoice[|\u202E|]gpj.exe");
        s_bidi.Quiet("\u2067שלום\u2069 and plain");
    }

    [Theory]
    [InlineData("We gu[|а|]rantee it")]
    [InlineData("fr[|ее|]dom")]
    public void Finds_letters_that_pass_for_latin_ones(string markup) => s_alike.Finds(markup);

    [Theory]
    [InlineData("Привет, Acme! Новый iPhoneом")]
    [InlineData("μTorrent, αβγ, Ω and 5 μm")]
    [InlineData("日本語 Acmeの新商品")]
    public void Leaves_honest_mixtures_of_alphabets_alone(string text) => s_alike.Quiet(text);

    [Fact]
    public void Finds_texts_and_what_the_platform_refuses()
    {
        Lint.With(new ForbidCheck(new ForbidOptions { Texts = ["<", ">"] })).Finds("a [|<>|] b [|<|]");
        PlatformProfile platform = new("p", "P") { Forbidden = [new ForbiddenText("body", ["<"], new Origin(OriginKind.House, Source: null, AsOf: null))] };
        Of(ForbiddenCharacters.Platform).On(platform).Finds("a [|<|] b >");
        Of(ForbiddenCharacters.Platform).Quiet("a < b");
    }

    [Fact]
    public void Finds_media_fields_and_platforms()
    {
        ImmutableArray<MediaItem> gif = [new MediaItem(MediaKind.Gif, "a.gif")];
        Assert.Single((Lint.With(new ForbidCheck(new ForbidOptions { Media = [MediaKind.Gif] })) with { Media = gif }).Of("text"));
        (Lint.With(new ForbidCheck(new ForbidOptions { Media = [MediaKind.Video] })) with { Media = gif }).Quiet("text");
        Lint.With(new ForbidCheck(new ForbidOptions { Field = FieldNames.Title })).In(FieldNames.Title).Finds("[|A title|]");
        Lint.With(new ForbidCheck(new ForbidOptions { Field = FieldNames.Title })).Quiet("A body");
        Lint onPlatform = Lint.With(new ForbidCheck(new ForbidOptions { Platforms = ["tiktok"] }));
        Assert.Single(onPlatform.On(new PlatformProfile("tiktok", "TikTok")).Of("text"));
        onPlatform.Quiet("text");
    }

    private static Lint Of(ForbiddenCharacters characters) => Lint.With(new ForbidCheck(new ForbidOptions { Characters = characters }));
}
