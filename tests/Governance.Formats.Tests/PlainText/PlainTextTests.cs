using Governance.Posts;

namespace Governance.Tests.PlainText;

public sealed class PlainTextTests
{
    [Fact]
    public void Text_is_published_as_it_stands()
    {
        Draft draft = Reading.Draft("posts/a.txt", "So **very** good\r\n\r\n---\r\n[x](y)\r\n");

        Assert.Equal("So **very** good\n\n---\n[x](y)", draft.Body().Plain.Value);
        Assert.Equal("posts/a.txt", draft.Id);
        Reading.AssertSound(draft);
    }

    [Fact]
    public void Text_may_have_front_matter() => Assert.Equal(["x"], Reading.Draft("a.txt", "---\nplatform: x\n---\nHi").Platforms.AsEnumerable());

    [Fact]
    public void A_tweet_file_may_be_a_thread()
    {
        Draft draft = Reading.Draft("a.tweet", "One\n\n---\n\nTwo\n---\nThree");

        Assert.Equal(["One", "Two", "Three"], draft.Body().PartsOf());
        Assert.Equal(["x"], draft.Platforms.AsEnumerable());
        Assert.Equal("Two", draft.Body().SourceOf("Two"));
        Reading.AssertSound(draft);
    }

    [Fact]
    public void A_poll_is_not_text()
    {
        Draft draft = Reading.Draft("a.tweet", "Here is my poll\n\n( ) option 1\n() option 2\n( )  option 3\n()  option 4");

        Assert.Equal("Here is my poll", draft.Body().Plain.Value);
        Assert.Equal(["option 1", "option 2", "option 3", "option 4"], draft.Metadata["poll"].Values.AsEnumerable());
    }

    [Fact]
    public void Brackets_in_a_sentence_are_text() => Assert.Equal("Join us\n(RTs welcome!) now", Reading.Draft("a.tweet", "Join us\n(RTs welcome!) now").Body().Plain.Value);

    [SharedDataFact]
    public void Reads_every_tweet_of_the_collected_repositories()
    {
        string root = SharedData.Path("social-posts-as-files");
        foreach (string file in Directory.EnumerateFiles(root, "*.tweet", SearchOption.AllDirectories))
        {
            Draft draft = Assert.Single(Reading.Bytes("a.tweet", File.ReadAllBytes(file)).Drafts);
            Assert.DoesNotContain("( )", draft.Body().Plain.Value);
            Assert.DoesNotContain("---", draft.Body().Plain.Value);
            Reading.AssertSound(draft);
        }
    }
}
