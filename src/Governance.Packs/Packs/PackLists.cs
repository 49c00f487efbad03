using System.Collections.Immutable;

namespace Governance.Packs.Packs;

/// <summary>The lists of one pack by name.</summary>
/// <param name="read">gives them when one is first asked for</param>
public sealed class PackLists(Func<ImmutableSortedDictionary<string, PackList>> read)
{
    private ImmutableSortedDictionary<string, PackList>? _lists;

    public PackLists(ImmutableSortedDictionary<string, PackList> lists)
        : this(() => lists)
    {
    }

    public static PackLists Empty { get; } = new(ImmutableSortedDictionary.Create<string, PackList>(StringComparer.Ordinal));

    public IEnumerable<string> Names => Lists.Keys;

    public IEnumerable<PackList> All => Lists.Values;

    private ImmutableSortedDictionary<string, PackList> Lists => _lists ??= read();

    public PackList? Find(string name) => Lists.GetValueOrDefault(name);
}
