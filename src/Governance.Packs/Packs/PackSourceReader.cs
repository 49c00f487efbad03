using System.Collections.Immutable;
using Governance.Packs.Findings;
using Governance.Packs.Readers;
using Governance.Packs.Shapes;
using Governance.Packs.Trees;
using Governance.Packs.Yaml;
using Governance.Text;

namespace Governance.Packs.Packs;

/// <summary>A pack's folder → nodes and lists.</summary>
internal static class PackSourceReader
{
    public const string ManifestName = "pack.yml";

    // Files with a meaning of their own, which may stand in a pack's folder.
    private static readonly ImmutableArray<string> OtherFiles = [ManifestName, "governance.yml"];

    // These too, but for one that holds rules: whoever wrote them means them.
    private static readonly ImmutableArray<string> RegistryFiles = ["accounts.yml", "facts.yml", "claims.yml"];

    /// <returns>null where there is no pack.yml or it cannot be read, which has then been reported</returns>
    public static PackSource? Read(PolicyTree tree, string folder, TextLocation named, FindingList findings)
    {
        string manifestPath = Join(folder, ManifestName);
        if (Load(tree, manifestPath, named, findings) is not { } bytes || YamlReader.Read(manifestPath, bytes, findings) is not { } manifest)
            return null;

        var rules = ImmutableArray.CreateBuilder<YamlNode>();
        foreach (string path in RuleFiles(tree, folder))
        {
            // A rule file that is left out would be a rule that never fires.
            if (IsRegistry(tree, path))
                continue;
            if (Load(tree, path, named, findings) is { } file && YamlReader.Read(path, file, findings) is { } node)
                rules.Add(node);
        }

        return new PackSource(folder, manifest, ReadLists(tree, folder, manifest, findings)) { RuleFiles = rules.DrainToImmutable() };
    }

    /// <summary>Every file that decides what the pack is, in ordinal order.</summary>
    public static IEnumerable<string> FilesOf(PolicyTree tree, string folder) =>
        tree.FilesBelow(folder).Where(path => IsYaml(path) || path.EndsWith('/') || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> RuleFiles(PolicyTree tree, string folder) =>
        tree.FilesBelow(folder).Where(path => (path.EndsWith('/') && folder.Length > 0) || (IsYaml(path) && !IsOther(path[(path.LastIndexOf('/') + 1)..])));

    private static bool IsYaml(string path) => path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase);

    private static bool IsOther(string name) => OtherFiles.Contains(name, StringComparer.OrdinalIgnoreCase) || name.EndsWith(".govern.yml", StringComparison.OrdinalIgnoreCase);

    private static bool IsRegistry(PolicyTree tree, string path) =>
        RegistryFiles.Contains(path[(path.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase)
        && tree.Read(path).Bytes is { } bytes
        && YamlReader.Read(path, bytes, new FindingList()) is YamlMapping node && node["rules"] is null;

    private static PackLists ReadLists(PolicyTree tree, string folder, YamlNode manifest, FindingList findings)
    {
        var lists = ImmutableSortedDictionary.CreateBuilder<string, PackList>(StringComparer.Ordinal);
        foreach (Named<string> named in PackManifestReader.ListFiles(manifest))
        {
            if (TreePath.Combine(folder, named.Value) is not { } path || !path.StartsWith(folder.Length == 0 ? "" : $"{folder}/", StringComparison.Ordinal))
                findings.Report(PackDescriptors.OutsideTree, named.Key.Location, $"“{named.Value}” leads out of the pack's folder", "Name a file inside the pack.");
            else if (Load(tree, path, named.Key.Location, findings) is { } bytes && ListFileReader.Read(named.Name, path, bytes, findings) is { } list)
                lists[named.Name] = list;
        }

        return new PackLists(lists.ToImmutable());
    }

    internal static byte[]? Load(PolicyTree tree, string path, TextLocation named, FindingList findings)
    {
        TreeFile file = tree.Read(path);
        if (file.Bytes is null)
        {
            findings.Report(file.Exists ? PackDescriptors.UnreadableFile : PackDescriptors.MissingFile, named,
                file.Problem is { } problem ? $"{path} cannot be read: {problem}" : $"There is no file {path}", "");
        }

        return file.Bytes;
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : $"{folder}/{name}";
}
