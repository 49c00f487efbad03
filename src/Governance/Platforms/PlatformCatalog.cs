using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Governance.Platforms;

/// <summary>The platforms that posts can name, by id and alias. Immutable; profiles may be read when first asked for.</summary>
public sealed class PlatformCatalog
{
    private readonly Func<string, PlatformProfile?>? _readById;
    private readonly ConcurrentDictionary<string, PlatformProfile?> _read = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<PlatformProfile>> _profiles;
    private readonly Lazy<Dictionary<string, PlatformProfile>> _byName;

    public PlatformCatalog(IEnumerable<PlatformProfile> profiles)
        : this(readById: null, () => profiles)
    {
    }

    /// <param name="readById">reads one profile by its id alone, so that a run on one platform need not read them all; null for an id that it does not have</param>
    /// <param name="readAll">where two claim a name, the later one has it; an id goes before an alias</param>
    public PlatformCatalog(Func<string, PlatformProfile?>? readById, Func<IEnumerable<PlatformProfile>> readAll)
    {
        _readById = readById;
        _profiles = new Lazy<ImmutableArray<PlatformProfile>>(() => Sorted(readAll()));
        _byName = new Lazy<Dictionary<string, PlatformProfile>>(() => Index(Profiles));
    }

    public static PlatformCatalog Empty { get; } = new([]);

    /// <summary>In order of their ids.</summary>
    public ImmutableArray<PlatformProfile> Profiles => _profiles.Value;

    /// <summary>Every name that finds a profile, sorted.</summary>
    public IEnumerable<string> Names => _byName.Value.Keys.Order(StringComparer.Ordinal);

    /// <param name="name">id or alias, in any case</param>
    public PlatformProfile? Find(string name)
    {
        string id = name.Trim().ToLowerInvariant();
        if (_readById is not null && !_byName.IsValueCreated && _read.GetOrAdd(id, _readById) is { } profile)
            return profile;
        return _byName.Value.GetValueOrDefault(id);
    }

    /// <summary>The name that a misspelt one was most likely meant to be.</summary>
    public string? DidYouMean(string name) => Text.DidYouMean.Closest(name.Trim(), Names);

    /// <summary>With more profiles; one with a known id takes its place.</summary>
    public PlatformCatalog With(ImmutableArray<PlatformProfile> profiles)
    {
        if (profiles.IsEmpty)
            return this;
        return new PlatformCatalog(
            id => profiles.LastOrDefault(profile => profile.Id == id) ?? (profiles.Any(profile => profile.IsCalled(id)) ? null : _readById?.Invoke(id)),
            () => Profiles.Concat(profiles));
    }

    private static ImmutableArray<PlatformProfile> Sorted(IEnumerable<PlatformProfile> profiles)
    {
        var byId = new SortedDictionary<string, PlatformProfile>(StringComparer.Ordinal);
        foreach (PlatformProfile profile in profiles)
            byId[profile.Id] = profile;
        return [.. byId.Values];
    }

    private static Dictionary<string, PlatformProfile> Index(ImmutableArray<PlatformProfile> profiles)
    {
        var byName = new Dictionary<string, PlatformProfile>(StringComparer.OrdinalIgnoreCase);
        foreach (PlatformProfile profile in profiles)
        {
            foreach (string alias in profile.Aliases)
                byName[alias] = profile;
        }

        foreach (PlatformProfile profile in profiles)
            byName[profile.Id] = profile;
        byName.TryAdd(PlatformProfile.Any.Id, PlatformProfile.Any);
        return byName;
    }
}
