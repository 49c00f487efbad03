using System.Text.Json;

namespace Governance.Tests.RuleCommands;

public sealed class RuleCommandTests
{
    [Fact]
    public void Explain_tells_all_about_a_rule() => Snapshot.Verify(InExample("explain", "unkeepable-promise").ToString(), "explain-rule");

    [Fact]
    public void Explain_tells_how_a_post_sounds() =>
        Snapshot.Verify(InExample("explain", "--tone", "content/social/spring.md", "--platform", "x").ToString(), "explain-tone");

    [Fact]
    public void Explain_tells_how_a_post_sounds_to_programs() =>
        Snapshot.Verify(InExample("explain", "--tone", "--format", "jsonl", "content/social/spring.md", "--platform", "x").ToString(), "explain-tone-jsonl");

    [Fact]
    public void Explain_tells_what_each_rule_did_with_a_post() =>
        Snapshot.Verify(InExample("explain", "content/social/spring.md", "--platform", "x", "--packs", "./brand").ToString(), "explain-post");

    [Fact]
    public void Explain_tells_what_one_rule_did_with_a_post()
    {
        GovernResult result = InExample("explain", "product-name-casing", "content/social/cloud-launch.md", "--platform", "x");

        Assert.Equal("content/social/cloud-launch.md on X\n  ACME-001 product-name-casing: applies; “ACME cloud” is written “Acme Cloud” (content/social/cloud-launch.md:5:1)\n\n--- exit code 0\n", result.ToString());
    }

    [Fact]
    public void Explain_knows_what_was_meant()
    {
        GovernResult result = InExample("explain", "unkepable-promise");

        Assert.Equal(2, result.Code);
        Assert.Contains("Did you mean unkeepable-promise?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_are_filtered()
    {
        Assert.All(Listed("--pack", "acme-brand"), rule => Assert.StartsWith("ACME-", rule, StringComparison.Ordinal));
        Assert.Equal(["ACME-004"], Listed("--topic", "banned-claim", "--pack", "acme-brand"));
        Assert.Equal(["ACME-003"], Listed("--severity", "info", "--pack", "acme-brand"));
    }

    [Fact]
    public void Rules_are_filtered_by_topic_alone()
    {
        Assert.NotEmpty(Listed("--topic", "accessibility-alt", "--packs", "all"));
        Assert.All(Listed("--topic", "Accessibility-Alt", "--packs", "all"), rule => Assert.StartsWith("ACC-", rule, StringComparison.Ordinal));
    }

    [Fact]
    public void A_shared_topic_that_no_rule_here_is_about_is_no_mistake()
    {
        GovernResult result = InExample("rules", "--topic", "mnpi", "--packs", "./brand");

        Assert.Equal("No rule matches.\n--- exit code 0\n", result.ToString());
    }

    [Fact]
    public void A_topic_that_does_not_exist_is_a_mistake_with_its_mend()
    {
        GovernResult result = InExample("rules", "--topic", "helth-claim");

        Assert.Equal(2, result.Code);
        Assert.Contains("no topic is called “helth-claim”. Did you mean health-claim?\nTopics are: accessibility-alt, ", result.Error, StringComparison.Ordinal);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public void Presets_are_listed()
    {
        Assert.Contains("us-brand: Consumer brand, United States\n    ", InExample("rules", "--presets").Output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(InExample("rules", "--presets", "--format", "json").Output);
        JsonElement brand = Assert.Single(document.RootElement.EnumerateArray(), preset => preset.GetProperty("id").GetString() == "us-brand");
        Assert.Equal("US", brand.GetProperty("defaults").GetProperty("jurisdiction")[0].GetString());
    }

    [Fact]
    public void The_doctor_names_the_presets() =>
        Assert.Contains("(preset us-brand)", InExample("doctor", "--packs", "us-brand").Output, StringComparison.Ordinal);

    [Fact]
    public void Rules_are_shown_as_a_table() => Snapshot.Verify(InExample("rules", "--pack", "acme-brand").ToString(), "rules");

    [Fact]
    public void A_failing_example_fails_the_test()
    {
        using Govern govern = new Govern().With("pack/pack.yml", "id: pack\nversion: 1.0\ntitle: P\nowner: us\nasOf: 2026-11-01\n").With(
            "pack/rules.yml",
            """
            rules:
              - id: P-001
                name: promise
                topic: banned-claim
                severity: error
                message: "“{match}”"
                mend: Do not.
                why: No.
                phrases: ["guarantee*"]
                examples: { wrong: ["We try"], right: ["We guarantee it"] }

            """);

        GovernResult result = govern.Run("test", "pack");

        Assert.Equal(1, result.Code);
        Assert.Contains("wrong example must be found, but nothing is", result.Output, StringComparison.Ordinal);
        Assert.Contains("right example must be left alone", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 rule, 2 examples: 0 as they should be, 2 not.\n", result.Output, StringComparison.Ordinal);
    }

    private static string[] Listed(params string[] filters)
    {
        using var document = JsonDocument.Parse(InExample(["rules", "--format", "json", .. filters]).Output);
        return [.. document.RootElement.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!)];
    }

    private static GovernResult InExample(params string[] arguments)
    {
        using var govern = new Govern();
        return govern.RunIn(Path.Combine(SharedData.Repository, "examples", "brand-repository"), input: "", arguments);
    }
}
