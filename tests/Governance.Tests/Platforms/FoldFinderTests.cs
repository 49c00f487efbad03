using Governance.Platforms;
using Governance.Posts;

namespace Governance.Tests.Platforms;

public sealed class FoldFinderTests
{
    private static readonly Origin Guess = new(OriginKind.ThirdParty, "a test", AsOf: null);

    [Fact]
    public void A_text_of_just_the_characters_is_shown_whole()
    {
        Assert.Null(Cut(new string('a', 10), characters: 10));
        Assert.Equal(10, Cut(new string('a', 11), characters: 10));
    }

    [Fact]
    public void Characters_are_what_a_reader_sees() => Assert.Equal("👨‍👩‍👧".Length + 1, Cut("👨‍👩‍👧ab", characters: 2));

    [Fact]
    public void Space_after_the_cut_hides_nothing() => Assert.Null(Cut(new string('a', 10) + " \n", characters: 10));

    [Fact]
    public void Empty_lines_use_up_the_lines()
    {
        Assert.Equal("one".Length, Cut("one\n\ntwo", lines: 1));
        Assert.Equal("one\n".Length, Cut("one\n\ntwo", lines: 2));
        Assert.Null(Cut("one\n\ntwo", lines: 3));
    }

    [Fact]
    public void Long_lines_wrap_between_words()
    {
        Assert.Equal("aaaa bbbb ".Length, Cut("aaaa bbbb cccc", lines: 1, width: 9));
        Assert.Equal("aaaa bbbb cc ".Length, Cut("aaaa bbbb cc dddd", lines: 2, width: 7));
        Assert.Equal(5, Cut("aaaaaaaaaa", lines: 1, width: 5));
    }

    [Fact]
    public void Ideographs_are_two_wide() => Assert.Equal(5, Cut("漢漢漢漢漢漢", lines: 1, width: 10));

    [Fact]
    public void The_surface_that_cuts_first_counts_unless_one_is_named()
    {
        PlatformProfile platform = new("p", "P")
        {
            Folds = [new Fold("body", "desktop", 20, Lines: null, Guess), new Fold("body", "mobile", 10, Lines: null, Guess), new Fold("title", "mobile", 1, Lines: null, Guess)],
        };
        string text = new('a', 30);

        Assert.Equal((10, "mobile"), (FoldFinder.Find(text, platform, "body")!.Value.Offset, FoldFinder.Find(text, platform, "body")!.Value.Fold.Surface));
        Assert.Equal(20, FoldFinder.Find(text, platform, "body", "desktop")!.Value.Offset);
        Assert.Null(FoldFinder.Find(text, platform, "alt"));
    }

    private static int? Cut(string text, int? characters = null, int? lines = null, int? width = null)
    {
        var platform = new PlatformProfile("p", "P") { Folds = [new Fold(FieldNames.Body, "mobile", characters, lines, Guess) { LineWidth = width }] };
        return FoldFinder.Find(text, platform, FieldNames.Body)?.Offset;
    }
}
