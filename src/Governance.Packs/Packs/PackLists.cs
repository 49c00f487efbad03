using System.Collections.Immutable;

namespace Governance.Packs.Packs;

/// <summary>The lists of one pack by name.</summary>
public sealed class PackLists(ImmutableSortedDictionary<string, PackList> lists)
{
    public static PackLists Empty { get; } = new(ImmutableSortedDictionary.Create<string, PackList>(StringComparer.Ordinal));

    public IEnumerable<string> Names => lists.Keys;

    public IEnumerable<PackList> All => lists.Values;

    public PackList? Find(string name) => lists.GetValueOrDefault(name);
}
