using System.Text.Json;

namespace Governance.Tests.Output;

/// <summary>Every finding can be told again, those about files and policies too.</summary>
public sealed class FileFingerprintTests
{
    [Fact]
    public void What_is_wrong_with_files_has_fingerprints_that_outlive_edits_elsewhere()
    {
        using Govern govern = new Govern().With("a.jsonl", Lines("[]", "{\"id\":\"1\",\"platform\":\"x\",\"text\":\"A walk.\"}", "null")).With("b.md", "\0\u0001\0");
        string[] before = FingerprintsOf(govern.Run("check", "a.jsonl", "b.md", "missing.md", "--format", "jsonl"));

        govern.With("a.jsonl", Lines("{\"id\":\"0\",\"platform\":\"x\",\"text\":\"A walk.\"}", "[]", "{\"id\":\"1\",\"platform\":\"x\",\"text\":\"A walk.\"}", "null"));

        Assert.Equal(4, before.Length);
        Assert.All(before, fingerprint => Assert.StartsWith("v1:", fingerprint, StringComparison.Ordinal));
        Assert.Equal(before.Length, before.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(before, FingerprintsOf(govern.Run("check", "a.jsonl", "b.md", "missing.md", "--format", "jsonl")));
    }

    [Fact]
    public void What_is_wrong_with_a_policy_has_them_too_wherever_one_stands()
    {
        using Govern govern = new Govern().With("brand/governance.yml", "version: 1\nunheard-of: true\nrules: { no-such-rule: error }\n").With("brand/a.md", "A walk.\n");

        string[] above = FingerprintsOf(govern.Run("check", "brand", "--format", "jsonl"));

        Assert.NotEmpty(above);
        Assert.All(above, fingerprint => Assert.StartsWith("v1:", fingerprint, StringComparison.Ordinal));
        Assert.Equal(above, FingerprintsOf(govern.RunIn(Path.Combine(govern.Folder, "brand"), input: "", "check", "--format", "jsonl")));
    }

    // Stored in baselines for years: this value never changes.
    [Fact]
    public void The_scheme_is_frozen()
    {
        using Govern govern = new();

        string fingerprint = Assert.Single(FingerprintsOf(govern.Run("check", "missing.md", "--format", "jsonl")));

        Assert.Equal(Diagnostics.Fingerprint.Of("GOV0241", "missing.md", platform: null, field: null, "missing.md cannot be read: it does not exist", ordinal: 1), fingerprint);
    }

    private static string Lines(params string[] lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string[] FingerprintsOf(GovernResult result) =>
    [
        .. result.Output.Split('\n').Where(line => line.StartsWith("{\"post\"", StringComparison.Ordinal)).Select(line =>
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return document.RootElement.GetProperty("fingerprint").GetString()!;
        }),
    ];
}
