using Governance.Diagnostics;

namespace Governance.Tests.Diagnostics;

public sealed class MessageTemplateTests
{
    [Fact]
    public void Fills_placeholders_in_and_leaves_other_braces() =>
        Assert.Equal("{ a } x {} 1 {b c}", Fill("{ a } {name} {} {1} {b c}", ("name", "x"), ("1", "1")));

    [Fact]
    public void A_value_is_never_read_again() => Assert.Equal("{match} {x}", Fill("{match}{x}", ("match", "{match} "), ("x", "{x}")));

    [Fact]
    public void Says_what_was_not_given() => Assert.Equal("post for (brand not given)", Fill("post for {brand}"));

    [Fact]
    public void Cuts_long_values_but_not_a_character_in_two()
    {
        Assert.Equal(new string('a', 500), Fill("{x}", ("x", new string('a', 500))));
        Assert.Equal(new string('a', 499) + "…", Fill("{x}", ("x", new string('a', 501))));
        Assert.Equal(new string('a', 498) + "…", Fill("{x}", ("x", new string('a', 498) + "😀😀")));
    }

    [Fact]
    public void Names_its_placeholders_once_each() =>
        Assert.Equal(["a", "fact.b-c"], MessageTemplate.Parse("{a} {fact.b-c} {a} {not this}").Placeholders);

    private static string Fill(string template, params (string Name, string Value)[] values) =>
        MessageTemplate.Parse(template).Fill(name => Array.Find(values, value => value.Name == name).Value);
}
