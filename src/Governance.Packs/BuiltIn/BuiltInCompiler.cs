using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Bundles;
using Governance.Packs.Configuration;
using Governance.Packs.Findings;
using Governance.Packs.Packs;
using Governance.Packs.Platforms;
using Governance.Packs.Presets;
using Governance.Packs.Trees;
using Governance.Packs.Yaml;
using Governance.Platforms;
using Governance.Text;

namespace Governance.Packs.BuiltIn;

/// <summary><c>rules/</c> → <c>builtin.bin</c>. Deterministic; refuses a pack with an error.</summary>
public static class BuiltInCompiler
{
    /// <summary>From the repository's root.</summary>
    public const string OutputPath = "src/Governance.Packs/BuiltIn/builtin.bin";

    /// <param name="repository">the tree that holds <c>rules/</c></param>
    /// <returns>null where a pack has an error</returns>
    public static byte[]? Compile(PolicyTree repository, out ImmutableArray<Diagnostic> findings)
    {
        var list = new FindingList();
        SortedDictionary<string, YamlNode> platforms = FilesOf(repository, "rules/platforms", list);
        PlatformCatalog catalog = BuiltInPlatforms.CatalogOf(platforms.GetValueOrDefault, () => platforms.Keys);
        SharedLists lists = SharedLists.Of(repository, list);
        var settings = new RuleSettings(new ConfigurationFile { Location = TextLocation.Of("rules") }, list);
        var reader = new PackReader(settings, catalog, hasOwnPlatforms: false, [], lists, DateOnly.MinValue, list);
        var writer = new BundleWriter();
        var packs = new List<LoadedPack>();
        foreach (string folder in FoldersOf(repository))
        {
            string name = folder[(folder.LastIndexOf('/') + 1)..];
            if (PackSourceReader.Read(repository, folder, TextLocation.Of(folder), list) is not { } source || reader.Read(source) is not { } pack)
                continue;
            if (pack.Info.Id != name)
                list.Report(PackDescriptors.WrongValue, TextLocation.Of(pack.Info.Path), $"The pack is called “{pack.Info.Id}” and stands in the folder “{name}”", "Give both the same name.");
            packs.Add(pack);
            if (!list.HasErrors)
                writer.Add(name, source with { Folder = name }, [.. pack.Rules.All.Select(rule => rule.Rule)]);
        }

        RuleNames.RefuseDuplicates(packs, list);
        SortedDictionary<string, YamlNode> presets = FilesOf(repository, "rules/presets", list);
        string[] names = [.. packs.Select(pack => pack.Info.Id)];
        foreach ((string name, YamlNode preset) in presets)
            BuiltInPresets.Check(name, preset, names, list);

        findings = list.ToSorted();
        foreach ((string id, YamlNode profile) in platforms)
            writer.AddProfile(id, profile);
        foreach ((string id, YamlNode preset) in presets)
            writer.AddPreset(id, preset);
        foreach (string name in lists.Names)
            writer.AddList(lists.Find(name)!);
        return list.HasErrors ? null : BuiltInPacks.WithHash(writer.ToBytes());
    }

    /// <summary>As they stand under <c>rules/</c>, by name.</summary>
    /// <param name="repository">was compiled without an error</param>
    public static ImmutableArray<Preset> PresetsOf(PolicyTree repository) =>
        [.. FilesOf(repository, "rules/presets", new FindingList()).Values.Select(BuiltInPresets.Read)];

    /// <summary>By name.</summary>
    private static SortedDictionary<string, YamlNode> FilesOf(PolicyTree repository, string folder, FindingList findings)
    {
        var files = new SortedDictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (string path in repository.FilesBelow(folder))
        {
            if (path.EndsWith(".yml", StringComparison.Ordinal) && repository.Read(path).Bytes is { } bytes && YamlReader.Read(path, bytes, findings) is { } node)
                files.Add(Path.GetFileNameWithoutExtension(path), node);
        }

        return files;
    }

    private static IEnumerable<string> FoldersOf(PolicyTree repository) => repository.FilesBelow("rules")
        .Where(path => path.EndsWith($"/{PackSourceReader.ManifestName}", StringComparison.Ordinal))
        .Select(TreePath.FolderOf);
}
