using Governance.Diagnostics;
using Governance.Rules.Checks;

namespace Governance.Tests.Rules.Checks;

public sealed class ConsistencyCheckTests
{
    private static readonly Lint s_lint = Lint.With(new ConsistencyCheck(new ConsistencyOptions([["e-mail", "email"], ["web site", "website"]]))) with { Message = "{match} {other}" };

    [Fact]
    public void Marks_the_second_spelling_and_points_to_the_first()
    {
        s_lint.Finds("Send an e-mail. Our [|email|] is open, our e-mail too.");
        Diagnostic found = Assert.Single(s_lint.Of("An e-mail, an Email"));
        Assert.Equal("Email e-mail", found.Message);
        Assert.Equal(3, Assert.Single(found.Related).Location.Span.Start);
    }

    [Theory]
    [InlineData("An email and another Email on the website")]
    [InlineData("An e-mail to #email and @email, see https://example.com/email")]
    public void One_spelling_is_fine(string text) => s_lint.Quiet(text);
}
