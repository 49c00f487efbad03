using Governance.Packs.Caching;
using Governance.Packs.Trees;

namespace Governance.Packs.Tests.Caching;

public sealed class PackCacheTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govern");

    private string CacheFolder => Path.Combine(_folder.FullName, "cache");

    private string[] Entries => Directory.Exists(CacheFolder) ? Directory.GetFiles(CacheFolder) : [];

    [Fact]
    public void The_second_load_comes_from_the_cache_and_is_the_same()
    {
        PolicyResult cold = Load("guarantee*");
        string entry = Assert.Single(Entries);
        DateTime written = File.GetLastWriteTimeUtc(entry);
        PolicyResult warm = Load("guarantee*");
        Assert.Equal(written, File.GetLastWriteTimeUtc(Assert.Single(Entries)));
        Assert.Equal(Describe(cold), Describe(warm));
    }

    [Fact]
    public void Any_changed_byte_makes_another_entry()
    {
        Load("guarantee*");
        Load("guarantee");
        Assert.Equal(2, Entries.Length);
    }

    [Fact]
    public void A_pack_with_an_error_is_not_kept()
    {
        Assert.Null(Load("").Policy);
        Assert.Empty(Entries);
    }

    [Fact]
    public void A_corrupted_entry_is_dropped_and_written_anew()
    {
        PolicyResult cold = Load("guarantee*");
        string entry = Assert.Single(Entries);
        byte[] good = File.ReadAllBytes(entry);
        for (int at = 0; at < good.Length; at += 97)
        {
            byte[] bad = [.. good];
            bad[at] ^= 0x55;
            File.WriteAllBytes(entry, bad);
            Assert.Equal(Describe(cold), Describe(Load("guarantee*")));
            Assert.Equal(good, File.ReadAllBytes(entry));
        }

        File.WriteAllBytes(entry, good[..40]);
        Assert.Equal(Describe(cold), Describe(Load("guarantee*")));
    }

    [Fact]
    public void The_folder_is_for_this_user_alone_and_others_entries_are_not_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        Load("guarantee*");
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(CacheFolder));
        string entry = Assert.Single(Entries);
        File.SetUnixFileMode(CacheFolder, (UnixFileMode)0b111_111_111);
        File.WriteAllBytes(entry, [1, 2, 3]);
        Assert.NotNull(Load("guarantee*").Policy);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(entry));
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_no_error()
    {
        File.WriteAllText(CacheFolder, "a file, not a folder");
        Assert.NotNull(Load("guarantee*").Policy);
    }

    [Fact]
    public void A_small_pack_is_not_worth_keeping()
    {
        MemoryTree tree = MemoryTree.Of(("governance.yml", "version: 1\npacks: [./acme]\n"), ("acme/pack.yml", PolicyProbe.Manifest), ("acme/rules.yml", PolicyProbe.Rule("phrases: [a]")));
        Assert.NotNull(PolicyProbe.Load(tree, new PackCache(CacheFolder)).Policy);
        Assert.Empty(Entries);
    }

    [Fact]
    public void Options_are_checked_even_over_a_cached_pack()
    {
        Load("guarantee*");
        PolicyResult result = Load("guarantee*", "rules: { ACME-001: { any+: [\"\"] } }\n");
        Assert.Contains("empty text", PolicyProbe.Show(result.Findings), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private PolicyResult Load(string phrase, string configuration = "") => PolicyProbe.Load(
        MemoryTree.Of(
            ("governance.yml", $"version: 1\npacks: [./acme]\n{configuration}"),
            ("acme/pack.yml", PolicyProbe.Manifest),
            ("acme/rules.yml", PolicyProbe.Rule($"phrases: [\"{phrase}\"]"))),
        new PackCache(CacheFolder, worthwhile: 0));

    private static string Describe(PolicyResult result) =>
        string.Join('\n', result.Policy!.PolicyRules.Select(rule => $"{rule.Rule.Descriptor.Id} {rule.Rule.Descriptor.Message} {rule.Rule.Descriptor.Location!.Start} {rule.Examples.Wrong.Length}"));
}
