using Governance.Packs.BuiltIn;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Platforms;

namespace Governance.Packs.Platforms;

/// <summary>The profiles that come with the program (<c>rules/platforms</c>); each is read when first asked for.</summary>
public static class BuiltInPlatforms
{
    public static PlatformCatalog Catalog { get; } = CatalogOf(BuiltInPacks.FindPlatform, () => BuiltInPacks.Platforms);

    /// <summary>The file of a profile as shipped, to copy from; null where there is none.</summary>
    public static string? SourceOf(string id) => BuiltInPacks.FindPlatform(id)?.Source.Text;

    /// <param name="find">a profile's file by its id</param>
    internal static PlatformCatalog CatalogOf(Func<string, YamlNode?> find, Func<IEnumerable<string>> ids)
    {
        return new PlatformCatalog(ReadById, () => ids().Select(id => ReadById(id)!));

        PlatformProfile? ReadById(string id)
        {
            if (find(id) is not { } node)
                return null;
            var findings = new FindingList();
            return PlatformReader.Read(node, new PlatformCatalog(other => other == id ? null : ReadById(other), () => []), new ReadContext(findings))
                ?? throw new InvalidOperationException($"{node.Source.Path}: {findings.ToSorted().FirstOrDefault()?.Message}");
        }
    }
}
