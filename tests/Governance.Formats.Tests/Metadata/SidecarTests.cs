using System.Text;
using Governance.Formats;

namespace Governance.Tests.Metadata;

public sealed class SidecarTests
{
    [Fact]
    public void Allows_what_may_not_be_said_in_the_file()
    {
        ReadResult result = Reading.File("p/a.tweet", "Hello", With("p/a.tweet.govern.yml", "allow:\n- { rule: A-1, reason: legal said so }\n"));

        Assert.Empty(result.Findings());
        Assert.Equal([("A-1", "legal said so", "p/a.tweet.govern.yml")], result.Drafts.Single().Suppressions.Select(allowed => (allowed.Rule, allowed.Reason, allowed.Location.Path)));
    }

    [Theory]
    [InlineData("a.csv", "Id,Text\n1,a\n2,b\n")]
    [InlineData("a.jsonl", "{\"id\":\"1\",\"text\":\"a\"}\n{\"id\":\"2\",\"text\":\"b\"}\n")]
    public void May_speak_of_one_post_of_many(string path, string text)
    {
        ReadResult result = Reading.File(path, text, With(path + ".govern.yml", "allow:\n- { rule: A, reason: r, post: '2' }\n- { rule: B, reason: r }\n"));

        Assert.Equal(["B", "A B"], result.Drafts.Select(draft => string.Join(' ', draft.Suppressions.Select(allowed => allowed.Rule))));
    }

    [Theory]
    [InlineData("allow:\n- { rule: A-1 }", "GOV0213 2:3 govern-allow A-1 gives no reason")]
    [InlineData("allow:\n- { reason: x }", "GOV0214 2:3 this allowance cannot be read: it names no rule")]
    [InlineData("alow: []", "GOV0214 1:1 this allowance cannot be read: it has no key “alow”, only “allow”")]
    [InlineData("allow: A-1", "GOV0214 1:8 this allowance cannot be read: “allow” should be a list")]
    [InlineData("allow: [", "GOV0204")]
    public void What_cannot_be_read_is_a_finding(string sidecar, string finding) =>
        Assert.StartsWith(finding, Assert.Single(Reading.File("a.txt", "Hello", With("a.txt.govern.yml", sidecar)).Findings()));

    private static ReadOptions With(string name, string text) =>
        new() { Sidecar = path => path == name ? Encoding.UTF8.GetBytes(text) : null };
}
