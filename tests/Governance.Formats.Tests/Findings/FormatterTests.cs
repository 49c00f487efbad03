using System.Text;
using System.Text.Json;
using Governance.Diagnostics;
using Governance.Formats.Findings;
using Governance.Text;

namespace Governance.Tests.Findings;

public sealed class FormatterTests
{
    [Fact]
    public void Text_tells_what_where_why_and_how_to_mend_it() => Snapshot.Verify(SampleFindings.Text(SampleFindings.Plain), "text");

    [Theory]
    [InlineData(80)]
    [InlineData(40)]
    public void Text_stays_inside_the_terminal(int width)
    {
        string text = SampleFindings.Text(SampleFindings.Plain, width);

        Assert.All(text.Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= width, line));
        Snapshot.Verify(text, $"text-{width}");
    }

    [Fact]
    public void Text_is_coloured_where_it_is_asked_to_be()
    {
        Assert.DoesNotContain('\e', SampleFindings.Text(SampleFindings.Plain, width: 80));
        Snapshot.Verify(SampleFindings.Text(SampleFindings.Plain, width: 80, color: true).Replace("\e", "<ESC>", StringComparison.Ordinal), "text-colour");
    }

    [Fact]
    public void Json_is_one_document() => Snapshot.Verify(SampleFindings.Written(stream => new JsonFormatter(stream), SampleFindings.Plain), "json", "json");

    [Fact]
    public void Json_lines_keep_the_interface() => Snapshot.Verify(SampleFindings.Written(stream => new JsonLinesFormatter(stream), SampleFindings.Plain), "jsonl", "jsonl");

    [Fact]
    public void Sarif_holds_rules_results_and_fingerprints() => Snapshot.Verify(SampleFindings.Written(stream => new SarifFormatter(stream, "0.1.0"), SampleFindings.Plain), "sarif", "json");

    [Fact]
    public void GitHub_gets_annotations() => Snapshot.Verify(GitHub(SampleFindings.Plain), "github");

    [Fact]
    public void Hostile_text_reaches_no_terminal()
    {
        string text = SampleFindings.Text(SampleFindings.Hostile, width: 80);

        Assert.DoesNotContain(text, unit => (char.IsControl(unit) && unit != '\n') || unit is '\u202E' or '\u202C' || char.IsSurrogate(unit));
        Snapshot.Verify(text, "hostile-text");
    }

    [Fact]
    public void Hostile_text_becomes_no_workflow_command()
    {
        string[] lines = GitHub(SampleFindings.Hostile).TrimEnd('\n').Split('\n');

        Assert.Equal(SampleFindings.Hostile.Count + 1, lines.Length);
        Assert.All(lines[..^1], line => Assert.StartsWith("::error file=odd<U+001B>]0;title<U+0007> name%2C 100%25%3A<U+000A>%3A%3Aerror%3A%3A.md,line=", line, StringComparison.Ordinal));
        Assert.Contains("%250A", lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Hostile_text_stays_inside_its_json_string(bool sarif)
    {
        string json = SampleFindings.Written(stream => sarif ? new SarifFormatter(stream, "0.1.0") : new JsonFormatter(stream), SampleFindings.Hostile);

        using var document = JsonDocument.Parse(json);
        Assert.DoesNotContain(json, unit => char.IsControl(unit) && unit != '\n');
        JsonElement findings = sarif ? document.RootElement.GetProperty("runs")[0].GetProperty("results") : document.RootElement.GetProperty("findings");
        Assert.Equal(SampleFindings.Hostile.Count, findings.GetArrayLength());
    }

    [Fact]
    public void Json_lines_stay_one_line_a_finding()
    {
        string[] lines = SampleFindings.Written(stream => new JsonLinesFormatter(stream), SampleFindings.Hostile).TrimEnd('\n').Split('\n');

        Assert.Equal(SampleFindings.Hostile.Count + 1, lines.Length);
        Assert.Equal(SampleFindings.Hostile[1].Message, JsonDocument.Parse(lines[1]).RootElement.GetProperty("message").GetString());
    }

    [Fact]
    public void Sarif_stops_at_the_ceiling_and_says_so()
    {
        Diagnostic finding = SampleFindings.Plain[1];
        using var stream = new MemoryStream();
        using (var formatter = new SarifFormatter(stream, "0.1.0"))
        {
            for (int i = 0; i < SarifFormatter.MaxResults + 2; i++)
                formatter.Write([finding]);
            formatter.End(SampleFindings.Summary);
        }

        using var document = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
        JsonElement run = document.RootElement.GetProperty("runs")[0];
        Assert.Equal(SarifFormatter.MaxResults, run.GetProperty("results").GetArrayLength());
        Assert.StartsWith("2 further findings are not in this file", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_a_megabyte_is_shown_in_part()
    {
        var source = new SourceText("long.md", new string('字', 500_000) + "HERE" + new string('x', 500_000));
        Diagnostic finding = SampleFindings.Plain[1] with { Location = new TextLocation(source, new TextSpan(500_000, 500_004)) };

        string[] lines = SampleFindings.Text([finding], width: 80).Split('\n');

        Assert.All(lines, line => Assert.True(DisplayWidth.Of(line) <= 80, line));
        int caret = lines[2].IndexOf('^', StringComparison.Ordinal);
        int here = lines[1].IndexOf("HERE", StringComparison.Ordinal);
        Assert.Equal(caret, DisplayWidth.Of(lines[1].AsSpan(0, here)));
        Assert.Equal(4, lines[2].Count(unit => unit == '^'));
    }

    [Theory]
    [InlineData("👩‍👩‍👧‍👦 نمی‌خواهم ❤️ 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 हिन्दी", "👩‍👩‍👧‍👦 نمی‌خواهم ❤️ 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 हिन्दी")]
    [InlineData("a\u200Bd", "a<U+200B>d")]
    [InlineData("a\u200Dd", "a<U+200D>d")]
    [InlineData("\t\e[1m", " <U+001B>[1m")]
    [InlineData("\ufeff\u00AD\u2066", "<U+FEFF><U+00AD><U+2066>")]
    [InlineData("\U000E0041", "<U+E0041>")]
    public void Shows_what_hides_and_leaves_honest_text_alone(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("日本", 4)]
    [InlineData("👩‍👩‍👧‍👦", 2)]
    [InlineData("🇳🇴", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("❤️", 2)]
    [InlineData("…", 1)]
    public void Knows_the_columns_a_text_takes(string text, int width) => Assert.Equal(width, DisplayWidth.Of(text));

    [Fact]
    public void A_clean_run_says_what_was_not_looked_at()
    {
        RunSummary clean = SampleFindings.Summary with { Errors = 0, Warnings = 0, Infos = 0, Suppressed = 0, Platforms = ["a", "b", "c", "d", "e"] };

        Assert.Equal(
            "3 posts on 5 platforms: nothing found by acme-brand 2.1, platform-limits 1.0. Not looked at: words inside 4 images and 1 video (no “text”), 2 rules off. This is not legal clearance.",
            SummarySentence.Of(clean));
    }

    private static string GitHub(IReadOnlyList<Diagnostic> findings) =>
        SampleFindings.Written(stream => new GitHubFormatter(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))), findings);
}
