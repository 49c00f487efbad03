using System.Text;
using Governance.Diagnostics;
using Governance.Formats;
using Governance.Formats.Findings;
using Governance.Text;

namespace Governance.Tests.Findings;

public sealed class SheetFormatterTests
{
    private const string Sheet = "Date;Platform;Caption\r\n2027-01-01;X;\"Two\r\nlines\"\r\n2027-01-02;X;Fine\r\n";

    [Fact]
    public void Adds_two_columns_and_leaves_the_rest_alone() => Assert.Equal(
        "Date;Platform;Caption;Status;Findings\r\n"
        + "2027-01-01;X;\"Two\r\nlines\";error;\"Caption (X): error over-length: =1+1. Do; this\"\r\n"
        + "2027-01-02;X;Fine;ok;\r\n",
        Written(Sheet, [Finding(row: 2, "Caption", "=1+1", "Do; this")]).Sheet);

    [Fact]
    public void Names_its_columns_otherwise_where_the_sheet_has_them() =>
        Assert.StartsWith("Caption,Status,Governance status,Findings\n", Written("Caption,Status\nHello there,draft\n", []).Sheet, StringComparison.Ordinal);

    [Theory]
    [InlineData("=cmd|'/c calc'!A1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void A_cell_of_ours_is_never_a_formula(string message)
    {
        string sheet = Written("Caption\nHello there\n", [Finding(row: 2, column: null, message, "") with { Descriptor = Named(message) }]).Sheet;

        Assert.DoesNotContain(sheet.Split('\n')[1].Split(','), cell => cell.Trim('"') is ['=' or '+' or '-' or '@', ..]);
        Assert.Equal("'" + message, SheetFormatter.Safe(message));
    }

    [Fact]
    public void What_belongs_to_no_row_is_told_elsewhere()
    {
        (string sheet, string others) = Written(Sheet, [Finding(row: 2, "Caption", "m", "") with { Location = TextLocation.Of("other.md") }]);

        Assert.DoesNotContain("error", sheet, StringComparison.Ordinal);
        Assert.Contains("other.md error over-length", others, StringComparison.Ordinal);
    }

    private static Descriptor Named(string name) => new("T-1", name, "t", Severity.Error, "", "");

    private static Diagnostic Finding(int row, string? column, string message, string mend) => new()
    {
        Descriptor = Named("over-length"),
        Severity = Severity.Error,
        Message = message,
        Mend = mend,
        Post = "p",
        Platform = column is null ? null : "x",
        PlatformName = column is null ? null : "X",
        Location = new TextLocation(new SourceText("calendar.csv", "Two\nlines"), default, row, column),
    };

    private static (string Sheet, string Others) Written(string sheet, IReadOnlyList<Diagnostic> findings)
    {
        using var output = new MemoryStream();
        using var others = new StringWriter();
        using var text = new TextFormatter(others, default);
        using var formatter = new SheetFormatter(output, "calendar.csv", Encoding.UTF8.GetBytes(sheet), ReadOptions.Default, text);
        formatter.Write(findings);
        formatter.End(SampleFindings.Summary);
        return (Encoding.UTF8.GetString(output.ToArray()), others.ToString());
    }
}
