using Governance.Cli;

namespace Governance.Tests.Output;

public sealed class OutputPlanTests
{
    [Theory]
    [InlineData("", "", "text→-")]
    [InlineData("jsonl", "", "jsonl→-")]
    [InlineData("text,sarif", "sarif=out.sarif", "text→-, sarif→out.sarif")]
    [InlineData("", "sarif=out.sarif", "text→-, sarif→out.sarif")]
    [InlineData("json", "out.json", "json→out.json")]
    [InlineData("json", "a=b.json", "json→a=b.json")]
    [InlineData("sarif,json", "sarif=a,json=b", "sarif→a, json→b")]
    public void Says_what_goes_where(string formats, string outputs, string expected)
    {
        OutputPlan? plan = OutputPlan.Read(Split(formats), Split(outputs), out _);

        Assert.Equal(expected, string.Join(", ", plan!.Targets.Select(target => $"{target.Format}→{target.File ?? "-"}")));
    }

    [Theory]
    [InlineData("text,sarif", "", "text and sarif cannot both go to standard output. Send all but one to a file: --output sarif=FILE.")]
    [InlineData("", "out.json", "--output out.json does not say which format goes there. Write --output FORMAT=FILE, such as sarif=findings.sarif; formats are text, json, jsonl, sarif, github, csv.")]
    [InlineData("", "sarif=", "--output sarif= names no file.")]
    public void Says_what_cannot_be(string formats, string outputs, string expected)
    {
        Assert.Null(OutputPlan.Read(Split(formats), Split(outputs), out string problem));
        Assert.Equal(expected, problem);
    }

    private static string[] Split(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
