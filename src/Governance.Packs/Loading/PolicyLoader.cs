using System.Collections.Immutable;
using Governance.Packs.BuiltIn;
using Governance.Packs.Configuration;
using Governance.Packs.Findings;
using Governance.Packs.Packs;
using Governance.Packs.Platforms;
using Governance.Packs.Presets;
using Governance.Packs.Readers;
using Governance.Packs.Shapes;
using Governance.Packs.Trees;
using Governance.Packs.Yaml;
using Governance.Platforms;
using Governance.Rules;
using Governance.Rules.Claims;
using Governance.Text;

namespace Governance.Packs;

/// <summary>governance.yml and packs → a policy. Tells every mistake at once.</summary>
public sealed class PolicyLoader
{
    public const string ConfigurationName = "governance.yml";

    /// <summary>In place of names: every built-in pack.</summary>
    public const string AllPacks = "all";

    /// <summary>What is checked where no governance.yml says otherwise.</summary>
    public static readonly ImmutableArray<string> DefaultPacks = ["platform-limits", "accessibility", "disclosure-basics", "plain-language"];

    private readonly PolicyRequest _request;
    private readonly FindingList _findings = new();
    private readonly string _folder;
    private readonly string? _configurationPath;

    private PolicyLoader(PolicyRequest request)
    {
        _request = request;
        _configurationPath = request.Configuration ?? Find(request.Tree, request.Start);
        _folder = _configurationPath is null ? "" : TreePath.FolderOf(_configurationPath);
    }

    public static PolicyResult Load(PolicyRequest request)
    {
        var loader = new PolicyLoader(request);
        Policy? policy = loader.Load();
        return new PolicyResult(loader._findings.HasErrors ? null : policy, loader._findings.ToSorted());
    }

    /// <summary>The nearest governance.yml from a folder upward to the tree's root; null for none.</summary>
    public static string? Find(PolicyTree tree, string start)
    {
        for (string? folder = TreePath.Normalize(start); folder is not null; folder = folder.Length == 0 ? null : TreePath.FolderOf(folder))
        {
            string path = folder.Length == 0 ? ConfigurationName : $"{folder}/{ConfigurationName}";
            if (tree.Read(path).Exists)
                return path;
        }

        return null;
    }

    private Policy? Load()
    {
        ConfigurationFile? configuration = _configurationPath is null
            ? new ConfigurationFile { Location = TextLocation.Of(ConfigurationName) }
            : ReadConfiguration(_configurationPath);
        if (configuration is null)
            return null;

        PlatformCatalog platforms = ReadPlatforms(configuration);
        var context = new ReadContext(_findings) { Platforms = platforms };
        AccountList accounts = ReadFile(configuration.Accounts, AccountsReader.Shape, context) ?? AccountList.Empty;
        ImmutableArray<Fact> facts = ReadFile(configuration.Facts, FactsReader.Shape, context)?.Facts ?? [];

        ImmutableArray<Claim> claims = ReadFile(configuration.Claims, ClaimsFileReader.Shape, context)?.Claims ?? [];

        var settings = new RuleSettings(configuration, _findings);
        var reader = new PackReader(settings, platforms, !configuration.Platforms.IsEmpty, [.. facts.Select(fact => fact.Name)], _request.SharedLists ?? SharedLists.BuiltIn, _request.AsOf, _findings);
        var packs = new List<LoadedPack>();
        ImmutableArray<PackReference> references = WithoutPresets(ReferencesOf(configuration), out ImmutableArray<Preset> presets);
        foreach (PackReference reference in references)
        {
            if (FindPack(reference) is not { } source)
                continue;
            int before = _findings.ErrorCount;
            if (reader.Read(source) is { } pack)
                packs.Add(pack);
            if (_findings.ErrorCount == before && !source.IsTrusted && packs[^1].Rules is { } rules)
                _request.Cache?.Store(_request.Tree, source, [.. rules.All.Select(rule => rule.AsWritten)]);
        }

        RuleNames.RefuseDuplicates(packs, _findings);
        settings.RefuseUnknown(packs.SelectMany(pack => pack.Rules.Heads).Select(head => head.Descriptor), anyPackFailed: !_request.Packs.IsEmpty || packs.Count < references.Length || _findings.HasErrors);
        var options = new RuleSetOptions
        {
            Severities = settings.Severities,
            AllowsSuppressions = configuration.AllowsSuppressions,
            Facts = facts,
            Claims = claims,
            Disclaimers = [.. configuration.Disclaimers, .. packs.SelectMany(pack => pack.Disclaimers)],
        };
        return new Policy(new RulePool([.. packs], options))
        {
            Platforms = platforms,
            Metadata = new MetadataAssigner(configuration.Assign, [.. configuration.Defaults, .. Preset.DefaultsOf(presets)], accounts),
            Packs = [.. packs.Select(pack => pack.Info)],
            Presets = presets,
            ConfigurationPath = _configurationPath,
            Posts = configuration.Posts,
            Ignore = configuration.Ignore,
            Calendars = configuration.Calendars,
            FailOn = configuration.FailOn,
            TimeZone = configuration.TimeZone,
            StrictMetadata = configuration.StrictMetadata,
        };
    }

    private ConfigurationFile? ReadConfiguration(string path)
    {
        if (PackSourceReader.Load(_request.Tree, path, TextLocation.Of(path), _findings) is not { } bytes || YamlReader.Read(path, bytes, _findings) is not { } node)
            return null;

        // Names of platforms can only be checked once the file's own profiles are known; the first reading finds those.
        var first = new ReadContext(new FindingList()) { IsTrusted = true };
        ConfigurationReader.Shape.TryRead(node, first, out ConfigurationFile? draft);
        PlatformCatalog platforms = draft is null ? BuiltInPlatforms.Catalog : PlatformReader.Add(draft.Platforms, BuiltInPlatforms.Catalog, first);
        return ConfigurationReader.Shape.TryRead(node, new ReadContext(_findings) { Platforms = platforms }, out ConfigurationFile? read) ? read : read ?? draft;
    }

    private PlatformCatalog ReadPlatforms(ConfigurationFile configuration) =>
        PlatformReader.Add(configuration.Platforms, BuiltInPlatforms.Catalog, new ReadContext(_findings));

    private T? ReadFile<T>(FileReference? reference, MapShape<T> shape, ReadContext context)
        where T : class
    {
        if (reference is null)
            return null;
        if (TreePath.Combine(_folder, reference.Path) is not { } path)
        {
            _findings.Report(PackDescriptors.OutsideTree, reference.Location, $"“{reference.Path}” leads out of the repository");
            return null;
        }

        return PackSourceReader.Load(_request.Tree, path, reference.Location, _findings) is { } bytes && YamlReader.Read(path, bytes, _findings) is { } node && shape.TryRead(node, context, out T? read)
            ? read
            : null;
    }

    private ImmutableArray<PackReference> ReferencesOf(ConfigurationFile configuration)
    {
        ImmutableArray<string> names = _request.Packs;
        if (names.Contains(AllPacks))
            names = [.. BuiltInPacks.Names, .. names.Where(name => name != AllPacks && !BuiltInPacks.Names.Contains(name))];
        if (!names.IsEmpty)
            return [.. names.Select(name => new PackReference(name, TextLocation.Of("--packs")))];
        return configuration.Packs.IsEmpty ? [.. DefaultPacks.Select(name => new PackReference(name, configuration.Location))] : configuration.Packs;
    }

    /// <summary>Presets give way to the packs they stand for; what is named besides is not named again.</summary>
    private static ImmutableArray<PackReference> WithoutPresets(ImmutableArray<PackReference> references, out ImmutableArray<Preset> presets)
    {
        var found = ImmutableArray.CreateBuilder<Preset>();
        var packs = ImmutableArray.CreateBuilder<PackReference>(references.Length);
        var known = references.Select(reference => reference.Name).ToHashSet(StringComparer.Ordinal);
        foreach (PackReference reference in references)
        {
            if (BuiltInPresets.Find(reference.Name) is not { } preset)
            {
                packs.Add(reference);
                continue;
            }

            found.Add(preset);
            packs.AddRange(preset.Packs.Where(known.Add).Select(pack => new PackReference(pack, reference.Location)));
        }

        presets = found.ToImmutable();
        return packs.ToImmutable();
    }

    private PackSource? FindPack(PackReference reference)
    {
        if (BuiltInPacks.Find(reference.Name) is { } builtIn)
            return builtIn;
        string manifest = $"{reference.Name}/{PackSourceReader.ManifestName}";
        if (!reference.Name.Contains('/', StringComparison.Ordinal) && TreePath.Combine(_folder, manifest) is { } near && !_request.Tree.Read(near).Exists)
        {
            string mend = ReadContext.MendFor(reference.Name, [.. BuiltInPacks.Names, .. BuiltInPresets.Names]);
            _findings.Report(PackDescriptors.UnknownPack, reference.Location, $"No built-in pack or preset is called “{reference.Name}”, and there is no folder of that name with a pack.yml", mend);
            return null;
        }

        if (TreePath.Combine(_folder, reference.Name) is not { } folder)
        {
            _findings.Report(PackDescriptors.OutsideTree, reference.Location, $"“{reference.Name}” leads out of the repository");
            return null;
        }

        return _request.Cache?.Find(_request.Tree, folder) ?? PackSourceReader.Read(_request.Tree, folder, reference.Location, _findings);
    }
}
