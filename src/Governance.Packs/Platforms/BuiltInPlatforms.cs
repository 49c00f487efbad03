using System.Reflection;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Platforms;

namespace Governance.Packs.Platforms;

/// <summary>The profiles that come with the program (<c>rules/platforms</c>); each is read when first asked for.</summary>
public static class BuiltInPlatforms
{
    private const string Folder = "platforms/";
    private const string Extension = ".yml";

    public static PlatformCatalog Catalog { get; } = new(ReadById, ReadAll);

    /// <summary>The file of a profile as shipped, to copy from; null where there is none.</summary>
    public static string? SourceOf(string id)
    {
        using Stream? stream = Open(id);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static IEnumerable<PlatformProfile> ReadAll() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => ReadById(name[Folder.Length..^Extension.Length])!);

    private static PlatformProfile? ReadById(string id)
    {
        using Stream? stream = Open(id);
        if (stream is null)
            return null;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var findings = new FindingList();
        string path = $"rules/{Folder}{id}{Extension}";
        PlatformProfile? profile = YamlReader.Read(path, bytes, findings) is { } node
            ? PlatformReader.Read(node, new PlatformCatalog(other => other == id ? null : ReadById(other), () => []), new ReadContext(findings))
            : null;
        return profile ?? throw new InvalidOperationException($"{path}: {findings.ToSorted().FirstOrDefault()?.Message}");
    }

    private static Stream? Open(string id) => Assembly.GetExecutingAssembly().GetManifestResourceStream($"{Folder}{id}{Extension}");
}
