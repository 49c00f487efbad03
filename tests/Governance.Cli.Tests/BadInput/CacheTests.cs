using System.Security.Cryptography;

namespace Governance.Tests.BadInput;

/// <summary>The cache costs time at worst: whatever stands in its place, the rules of the pack fire.</summary>
public sealed class CacheTests
{
    private const string Wow = "---\nplatform: x\n---\nWow, a walk.\n";

    [Theory]
    [InlineData("not a pack")]
    [InlineData("")]
    public void A_changed_entry_is_dropped(string content)
    {
        using Govern govern = Repository();
        string entry = Filled(govern);

        File.WriteAllText(entry, content);

        AssertFinds(govern);
        Assert.True(new FileInfo(entry).Length > 1000, "the entry was not made anew");
    }

    [Fact]
    public void A_truncated_or_flipped_entry_is_dropped()
    {
        using Govern govern = Repository();
        string entry = Filled(govern);
        byte[] sound = File.ReadAllBytes(entry);

        foreach (int at in new[] { 1, 31, 32, 33, 40, sound.Length / 2, sound.Length - 1 })
        {
            File.WriteAllBytes(entry, sound[..at]);
            AssertFinds(govern);
            byte[] flipped = [.. sound];
            flipped[at] ^= 1;
            File.WriteAllBytes(entry, flipped);
            AssertFinds(govern);
        }
    }

    [Fact]
    public void An_entry_of_another_pack_is_not_believed()
    {
        using Govern govern = Repository();
        string entry = Filled(govern);
        using Govern other = Repository("meow");
        string stranger = Filled(other);
        Assert.NotEqual(Path.GetFileName(entry), Path.GetFileName(stranger));

        // It is whole and its hash fits, but it stands under a name that is not its own.
        File.Copy(stranger, entry, overwrite: true);

        AssertFinds(govern);
    }

    // It shows that the forgery in the next tests is a good one: whoever may write there as this user may do anything.
    [Fact]
    public void A_forged_entry_of_this_very_user_would_be_believed()
    {
        using Govern govern = Repository();
        Forge(Filled(govern));

        Assert.Equal(0, govern.Run("check", "wow.md").Code);
    }

    [Fact]
    public void A_cache_that_others_may_write_to_is_not_believed()
    {
        using Govern govern = Repository();
        string entry = Filled(govern);
        Forge(entry);
        File.SetUnixFileMode(Path.GetDirectoryName(entry)!, (UnixFileMode)0b111_111_111);

        AssertFinds(govern);
    }

    [Fact]
    public void A_cache_that_is_a_file_costs_only_time()
    {
        using Govern govern = Repository().With(".cache-of-test", "a file where the cache folder should be");

        AssertFinds(govern);
    }

    [Fact]
    public void A_cache_that_is_a_link_is_judged_by_where_it_leads()
    {
        using Govern govern = Repository();
        string elsewhere = Directory.CreateDirectory(Path.Combine(govern.Folder, "elsewhere")).FullName;
        File.SetUnixFileMode(elsewhere, (UnixFileMode)0b111_111_111);
        Directory.CreateSymbolicLink(Path.Combine(govern.Folder, ".cache-of-test"), elsewhere);

        AssertFinds(govern);
        Assert.Empty(Directory.GetFiles(elsewhere));
    }

    [Fact]
    public void An_entry_that_is_a_link_is_replaced_and_nothing_is_written_through_it()
    {
        using Govern govern = Repository().With("precious", "as it was");
        string entry = Filled(govern);
        File.Delete(entry);
        File.CreateSymbolicLink(entry, Path.Combine(govern.Folder, "precious"));

        AssertFinds(govern);
        Assert.Equal("as it was", govern.Read("precious"));
    }

    [ToolTheory("bash", "setpriv")]
    [InlineData("chmod 500 .cache .cache/govern")]
    [InlineData("chmod 0 .cache/govern")]
    [InlineData("chmod 0 .cache")]
    [InlineData("chmod 0 .cache/govern/*")]
    public void A_cache_that_may_not_be_written_or_read_costs_only_time(string rights)
    {
        using Govern govern = Repository();

        GovernResult result = Shell.Run(govern, $$"""
            "${plain[@]}" check wow.md >/dev/null
            {{rights}}
            "${plain[@]}" check wow.md
            code=$?
            chmod -R u+rwX .cache
            exit $code
            """);

        Assert.True(result is { Code: 1, Error: "" }, result.ToString());
        Assert.Contains("OWN-1", result.Output, StringComparison.Ordinal);
    }

    [ToolFact("bash", "setpriv", AsRoot = true)]
    public void A_cache_of_another_user_is_not_believed()
    {
        using Govern govern = Repository();
        Shell.Run(govern, "\"${plain[@]}\" check wow.md");
        Forge(Assert.Single(Directory.GetFiles(Path.Combine(govern.Folder, ".cache", "govern"))));

        GovernResult result = Shell.Run(govern, """
            chown -R 65534:65534 .cache
            chmod 755 .cache .cache/govern; chmod 644 .cache/govern/*
            "${plain[@]}" check wow.md
            """);

        Assert.True(result is { Code: 1, Error: "" }, result.ToString());
        Assert.Contains("OWN-1", result.Output, StringComparison.Ordinal);
    }

    /// <summary>Puts a pack that finds nothing in the place of the stored one, with a key and a hash that fit.</summary>
    private static void Forge(string entry)
    {
        using Govern other = Repository("meow");
        byte[] quiet = File.ReadAllBytes(Filled(other));
        byte[] rest = [.. File.ReadAllBytes(entry)[32..64], .. quiet[64..]];
        File.WriteAllBytes(entry, [.. SHA256.HashData(rest), .. rest]);
    }

    private static void AssertFinds(Govern govern)
    {
        GovernResult result = govern.Run("check", "wow.md");

        Assert.Equal(1, result.Code);
        Assert.Contains("OWN-1", result.Output, StringComparison.Ordinal);
    }

    /// <returns>the one entry of a cache in use</returns>
    private static string Filled(Govern govern)
    {
        govern.Run("check", "wow.md");
        return Assert.Single(Directory.GetFiles(Path.Combine(govern.Folder, ".cache-of-test")));
    }

    // Large enough to be worth keeping.
    private static Govern Repository(string word = "wow") => new Govern()
        .With("wow.md", Wow)
        .With("governance.yml", "version: 1\npacks: [./own]\n")
        .With("own/pack.yml", "id: own\nversion: \"1\"\ntitle: Own\nowner: Us\nasOf: 2026-11-01\nreviewBy: 2027-11-01\nlists: { words: words.txt }\n")
        .With("own/words.txt", string.Concat(Enumerable.Range(0, 3000).Select(i => $"word{i}\n")))
        .With("own/rules.yml", $"rules:\n  - id: OWN-1\n    name: shouting\n    topic: tone\n    severity: error\n    message: no\n    mend: no\n    why: no\n    phrases: [{word}, {{ list: words }}]\n    examples: {{ wrong: [{word}], right: [fine] }}\n");
}
