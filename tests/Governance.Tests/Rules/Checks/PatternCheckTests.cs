using Governance.Rules.Checks;
using Governance.Rules.Patterns;

namespace Governance.Tests.Rules.Checks;

public sealed class PatternCheckTests
{
    [Fact]
    public void Marks_each_match() => Check(@"\d+ ?% returns?").Finds("Up to [|20% return|] or even [|30 % returns|].");

    [Fact]
    public void Minds_case_unless_told_not_to()
    {
        Check("returns?").Quiet("RETURNS");
        Check("(?i)returns?").Finds("[|RETURNS|]");
    }

    [Fact]
    public void Stays_quiet_where_only_the_literal_stands() => Check(@"\d+ returns").Quiet("many returns");

    [Theory]
    [InlineData("foo(bar|baz)", "foo")]
    [InlineData("(alpha|beta)x?", "alpha,beta")]
    [InlineData("goo+d.", "goo")]
    [InlineData(@"\d+[Pp]ercent", "percent")]
    [InlineData("a?bcd+", "bcd")]
    [InlineData("(guaranteed){2}", "guaranteed")]
    [InlineData(@"\bno\s+risk\b", "risk")]
    [InlineData("(?i:act) now", "act now")]
    public void Finds_the_literal_that_every_match_holds(string regex, string literals)
    {
        Assert.True(Pattern.TryCreate(regex, literal: null, out Pattern? pattern, out string? error), error);
        Assert.Equal(literals.Split(','), pattern!.Literals);
    }

    [Theory]
    [InlineData("(?=foo)foobar", "look-around")]
    [InlineData("(?<!no )risk", "look-around")]
    [InlineData(@"(foo)\1", "back-reference")]
    [InlineData(@"(?<a>foo)\k<a>", "back-reference")]
    [InlineData("(?>foo)bar", "atomic")]
    [InlineData("(?(foo)bar|baz)", "condition")]
    [InlineData("(?x) foo", "option x")]
    [InlineData("foo(", "not closed")]
    [InlineData("foo[a", "not closed")]
    [InlineData("foo)", "closes nothing")]
    [InlineData("*foo", "repeats nothing")]
    [InlineData("foo**", "repeated")]
    [InlineData("foo{5,2}", "least")]
    [InlineData(@"foo\", "backslash")]
    [InlineData(@"foo\q", "escape")]
    [InlineData("(?:(?:foo{100}){100}){100}", "smaller")]
    [InlineData(@"\d+ ab", "literal")]
    [InlineData("foo|a", "literal")]
    public void Refuses_what_is_not_linear_or_holds_no_literal_and_says_why(string regex, string reason)
    {
        Assert.False(PatternCheck.TryCreate(regex, literal: null, unless: null, near: null, out _, out string? error));
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_a_literal_where_it_finds_none()
    {
        Assert.True(PatternCheck.TryCreate("[Ff](oo|ue)[tl]", "foot", unless: null, near: null, out PatternCheck? check, out _));
        Lint.With(check!).Finds("a [|Foot|]");
        Lint.With(check!).Quiet("fuel, as the literal does not stand there");
    }

    [Theory]
    [InlineData("foo[a-z]")]
    [InlineData("foo[^]a]")]
    [InlineData("foo[]a]")]
    [InlineData("foo[a-z-[aeiou]]")]
    [InlineData(@"foo[\d\-x]")]
    [InlineData(@"foo\p{Lu}\u00e9\x41\.")]
    [InlineData("foo{2}x{,3}{y}")]
    [InlineData("foo(?#what)bar")]
    [InlineData("foo(?<name>x)(?'other'y)")]
    [InlineData("^foo$|^bar$")]
    [InlineData("foo+?bar*?x??")]
    [InlineData("(|foo)foo")]
    public void What_it_accepts_the_framework_accepts(string regex)
    {
        Assert.True(Pattern.TryCreate(regex, literal: null, out Pattern? pattern, out string? error), error);
        foreach (Governance.Text.TextSpan match in pattern!.Matches("foo"))
            Assert.InRange(match.End, 0, 3);
    }

    [Theory]
    [InlineData("foo[z-a]")]
    [InlineData(@"foo\p{Klingon}")]
    public void Refuses_classes_that_the_framework_refuses(string regex) => Assert.False(Pattern.TryCreate(regex, literal: null, out _, out _));

    [Fact]
    public void Of_random_patterns_it_accepts_none_that_the_framework_refuses()
    {
        string[] pieces = ["foo", "a", "(", ")", "(?:", "(?i)", "(?<n>", "[", "]", "^", "$", "-", "|", "*", "+", "?", "{2}", "{1,3}", "{", "}", ",", "\\d", "\\b", "\\.", "\\x41", "\\", ".", "#", " ", "1", "(?#"];
        var random = new Random(20261122);
        int accepted = 0;
        for (int i = 0; i < 50_000; i++)
        {
            string regex = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (!Pattern.TryCreate(regex, "foo", out Pattern? pattern, out _))
                continue;
            accepted++;
            Exception? refusal = Record.Exception(() => new System.Text.RegularExpressions.Regex(pattern.Source, System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
            Assert.True(refusal is null, $"{regex}: {refusal?.Message}");
        }

        Assert.InRange(accepted, 5_000, 50_000);
    }

    [Theory]
    [InlineData(@"foo\w*[ ,]*\w*[ ,]*\w*z")]
    [InlineData(@"foo.*?b.*?c.*|foob.*")]
    [InlineData(@"\bfoo[a-z ]*[a-z]+ ?[a-z]*\b")]
    public void The_first_texts_are_searched_in_another_way_than_the_later_ones_and_the_same_is_found(string regex)
    {
        string[] texts = [.. Enumerable.Range(0, 20).Select(i => string.Concat(Enumerable.Repeat("foo bar, baz foob cab z ", i + 1)) + new string('y', i * 10))];
        Assert.True(Pattern.TryCreate(regex, literal: null, out Pattern? pattern, out string? error), error);
        string[] first = [.. texts.Select(Show)];
        for (int i = 0; i < 5; i++)
            Assert.Equal(first, texts.Select(Show));

        string Show(string text) => string.Join(' ', pattern.Matches(text));
    }

    [Fact]
    public void A_pattern_made_to_explode_ends_at_once()
    {
        string text = "foo" + new string('a', 20_000);
        Check("foo(a+)+b").Quiet(text);
        Check("fooa*a*a*a*b").Quiet(text);
    }

    [Fact]
    public void A_match_inside_a_registered_disclaimer_does_not_count() =>
        (Check("profits?") with { Options = new() { Disclaimers = ["past profits predict nothing"] } }).Finds("[|profit|]! Past profits predict nothing");

    private static Lint Check(string regex)
    {
        Assert.True(PatternCheck.TryCreate(regex, literal: null, unless: null, near: null, out PatternCheck? check, out string? error), error);
        return Lint.With(check!);
    }
}
