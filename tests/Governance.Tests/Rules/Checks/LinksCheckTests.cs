using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class LinksCheckTests
{
    [Fact]
    public void Takes_only_the_schemes_that_are_allowed()
    {
        Lint lint = Lint.With(new LinksCheck(new LinksOptions { Schemes = ["https"] }));
        lint.Finds("See [|http://example.com|]");
        lint.Quiet("See https://example.com or HTTPS://example.com");
    }

    [Fact]
    public void A_denied_host_covers_its_subdomains_in_any_spelling()
    {
        Lint lint = Lint.With(new LinksCheck(new LinksOptions { Deny = ["bit.ly", "https://bücher.de/"] }));
        lint.Finds("[|https://bit.ly/abc|] [|https://WWW.Bit.ly/x|] [|https://xn--bcher-kva.de/|] [|https://shop.bücher.de/a|]");
        lint.Quiet("https://orbit.ly.example.com/ https://habit.ly/ https://example.com/?to=bit.ly");
    }

    [Fact]
    public void Only_allowed_hosts_pass()
    {
        Lint lint = Lint.With(new LinksCheck(new LinksOptions { Allow = ["acme.com"] }));
        lint.Finds("https://shop.acme.com/a [|https://acme.com.evil.net/|]");
        lint.Quiet("https://user@acme.com:8080/");
    }

    [Fact]
    public void Each_link_carries_the_parameters()
    {
        Lint lint = Lint.With(new LinksCheck(new LinksOptions { Query = ["utm_source", "utm_campaign"] })) with { Message = "{missing}" };
        Assert.Equal("utm_campaign", Assert.Single(lint.Of("https://acme.com/?utm_source=x&a=b#utm_campaign=1")).Message);
        lint.Quiet("https://acme.com/?utm_campaign=spring&utm_source=x#top");
    }

    [Fact]
    public void Marks_the_links_past_the_limit()
    {
        Lint lint = Lint.With(new LinksCheck(new LinksOptions { Max = 1 }));
        lint.Finds("https://a.com [|https://b.com|]");
        lint.Quiet("https://a.com");
    }
}
