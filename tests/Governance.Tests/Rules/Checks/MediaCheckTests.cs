using System.Collections.Immutable;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class MediaCheckTests
{
    private static readonly Origin s_origin = new(OriginKind.House, Source: null, AsOf: null);

    [Fact]
    public void Alt_text_is_missing_only_where_nobody_said_a_word()
    {
        MediaCheck check = new(new MediaOptions { Kinds = [MediaKind.Image], Require = [MediaNeed.Alt] });
        Assert.Equal(["a.jpg has no alt text"], Problems(check, new MediaItem(MediaKind.Image, "a.jpg")));
        Assert.Empty(Problems(check, new MediaItem(MediaKind.Image, "a.jpg") { Alt = "" }, new MediaItem(MediaKind.Image, "b.jpg") { Alt = "A red bicycle" }, new MediaItem(MediaKind.Video, "c.mp4")));
    }

    [Fact]
    public void Alt_text_has_a_length_and_is_no_file_name()
    {
        MediaCheck check = new(new MediaOptions { Alt = new AltOptions(5, 10, NotFileName: true) });
        Assert.Equal(["a.jpg has alt text of 4 characters, which says too little"], Problems(check, Alt("bike")));
        Assert.Equal(["a.jpg has alt text of 12 characters, 2 too many"], Problems(check, Alt("A red bicycl")));
        Assert.Equal(["a.jpg has a file name, “IMG_2041.JPG”, for alt text"], Problems(check, Alt("IMG_2041.JPG")));
        Assert.Equal(["a.jpg has a file name, “IMG_2041”, for alt text"], Problems(check, Alt("IMG_2041")));
        Assert.Empty(Problems(check, Alt("five5")));
        Assert.Empty(Problems(check, Alt("A red bike")));
    }

    [Fact]
    public void Words_transcript_and_rights_are_asked_for()
    {
        MediaCheck check = new(new MediaOptions { Require = [MediaNeed.Text, MediaNeed.Transcript, MediaNeed.Rights] });
        Assert.Equal(3, Problems(check, new MediaItem(MediaKind.Video, "a.mp4")).Length);
        Assert.Empty(Problems(check, new MediaItem(MediaKind.Video, "a.mp4") { Text = "", Transcript = "Hello", Rights = "ours" }));
    }

    [Fact]
    public void A_platform_takes_so_many_and_so_long()
    {
        PlatformProfile platform = new("p", "P") { MediaLimits = [new MediaLimit("any", 1, 2, MaxSeconds: null, s_origin), new MediaLimit("video", Min: null, 1, 60, s_origin)] };
        Lint lint = Lint.With(new MediaCheck(new MediaOptions { CountByPlatform = true, LeastByPlatform = true, SecondsByPlatform = true })).On(platform) with { Message = "{file} {problem}" };
        Assert.Equal("P needs at least 1; none named", Assert.Single(lint.Of("text")).Message);
        MediaItem picture = new(MediaKind.Image, "a.jpg"), film = new(MediaKind.Video, "f.mp4") { Seconds = 60 };
        (lint with { Media = [picture, film] }).Quiet("text");
        Assert.Equal("c.jpg is one too many: 3 media, at most 2", Assert.Single((lint with { Media = [picture, film, new MediaItem(MediaKind.Image, "c.jpg")] }).Of("text")).Message);
        Assert.Equal("f.mp4 lasts 61.5 seconds, 1.5 too long", Assert.Single((lint with { Media = [film with { Seconds = 61.5 }] }).Of("text")).Message);
    }

    private static MediaItem Alt(string alt) => new(MediaKind.Image, "a.jpg") { Alt = alt };

    private static string[] Problems(MediaCheck check, params ImmutableArray<MediaItem> media) =>
        [.. (Lint.With(check) with { Message = "{file} {problem}", Media = media }).Of("text").Select(found => found.Message)];
}
