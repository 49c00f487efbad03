using System.Text.Json;

namespace Governance.Tests.BadInput;

/// <summary>Posts, names, packs and metadata that try to speak through the output.</summary>
public sealed class HostileOutputTests
{
    private const string Nasty = "\u001b[31m\u202E\u2066\u009b2J\r\n::error file=x::y%0A::warning::z <script>alert(1)</script>";
    private const string Pack = "id: own\nversion: \"1\"\ntitle: Own\nowner: Us\nasOf: 2026-11-01\nreviewBy: 2027-11-01\n";

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    public void Nothing_raw_passes_through_from_a_pack_or_a_post(string format)
    {
        string rules = "rules:\n  - id: OWN-1\n    name: shouting\n    topic: tone\n    severity: error\n    message: \"{match} \\e[31m\\u202E\\r\\n::error::x%0A\"\n    mend: \"\\e]0;x\\a\"\n    why: \"\\u009b2J\\n::error::y\"\n    phrases: [wow]\n    examples: { wrong: [wow], right: [fine] }\n";
        using Govern govern = new Govern().With("governance.yml", "version: 1\npacks: [./own]\n").With("own/pack.yml", Pack).With("own/rules.yml", rules)
            .With("a.md", $"---\nplatform: x\ncampaign: \"\\e[31m\\r::error::c\"\n---\nwow {Nasty} wow\n");

        GovernResult result = govern.Run("check", "a.md", "--format", format);

        Assert.Equal(1, result.Code);
        Assert.DoesNotContain(result.Output, unit => (char.IsControl(unit) && unit != '\n') || (unit is '\u202E' or '\u2066' && format is "text" or "github"));
        string[] lines = result.Output.Split('\n');
        Assert.DoesNotContain(lines, line => line.StartsWith("::error::", StringComparison.Ordinal) || line.StartsWith("::error file=x", StringComparison.Ordinal) || line.StartsWith("::warning::", StringComparison.Ordinal));
        foreach (string line in format == "jsonl" ? lines : format is "json" or "sarif" ? [result.Output] : [])
        {
            if (line.Length > 0)
                JsonDocument.Parse(line).Dispose();
        }
    }

    [Fact]
    public void A_name_that_is_no_platform_is_shown_safely()
    {
        using Govern govern = new Govern().With("a.md", "---\nplatform: \"\\e[31mx\\r\\n::error::x\"\n---\nHello.\n");

        foreach (string format in new[] { "text", "github" })
        {
            GovernResult result = govern.Run("check", "a.md", "--format", format);

            Assert.Equal(1, result.Code);
            Assert.DoesNotContain(result.Output + result.Error, unit => char.IsControl(unit) && unit != '\n');
            Assert.DoesNotContain("\n::error::x", result.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("=cmd()")]
    [InlineData("+cmd()")]
    [InlineData("-cmd()")]
    [InlineData("@cmd()")]
    [InlineData("\tcmd()")]
    public void No_finding_becomes_a_formula_in_the_sheet(string start)
    {
        string rules = $"rules:\n  - id: OWN-1\n    name: shouting\n    topic: tone\n    severity: error\n    message: \"{start.Replace("\t", "\\t", StringComparison.Ordinal)}{{match}}\"\n    mend: no\n    why: no\n    phrases: [wow]\n    examples: {{ wrong: [wow], right: [fine] }}\n";
        using Govern govern = new Govern().With("governance.yml", "version: 1\npacks: [./own]\n").With("own/pack.yml", Pack).With("own/rules.yml", rules)
            .With("a.csv", "Platform,Caption\nx,\"wow, fine\"\n");

        GovernResult result = govern.Run("check", "a.csv", "--format", "csv");

        string row = result.Output.Split('\n')[1];
        Assert.Contains("cmd()", row, StringComparison.Ordinal);
        Assert.DoesNotContain($",{start}", row, StringComparison.Ordinal);
        Assert.DoesNotContain($",\"{start}", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("sarif")]
    public void Lone_surrogates_come_out_as_sound_JSON(string format)
    {
        using Govern govern = new Govern().With("a.jsonl", "{\"id\":\"1\\ud800\",\"platform\":\"x\",\"text\":\"a\\ud800 \\udc00 " + new string('b', 300) + "\"}\n");

        GovernResult result = govern.Run("check", "a.jsonl", "--format", format);

        Assert.Equal(1, result.Code);
        foreach (string line in format == "jsonl" ? result.Output.TrimEnd('\n').Split('\n') : [result.Output])
        {
            using JsonDocument document = JsonDocument.Parse(line);
            Assert.NotEqual(JsonValueKind.Undefined, document.RootElement.ValueKind);
        }
    }
}
