using System.Collections.Immutable;

namespace Governance.Posts;

/// <summary>A draft's metadata by key. Keys are singular and lower case (<c>platforms</c> is read as <c>platform</c>); a key that nobody gave is unknown.</summary>
public sealed class PostMetadata
{
    private readonly ImmutableSortedDictionary<string, MetadataValue> _values;

    private PostMetadata(ImmutableSortedDictionary<string, MetadataValue> values) => _values = values;

    public static PostMetadata Empty { get; } = new(ImmutableSortedDictionary.Create<string, MetadataValue>(StringComparer.Ordinal));

    public IEnumerable<string> Keys => _values.Keys;

    public MetadataValue this[string key] => _values.TryGetValue(key, out MetadataValue? value) ? value : MetadataValue.Unknown;

    public PostMetadata With(string key, MetadataValue value) => new(_values.SetItem(key, value));

    public static PostMetadata Create(IEnumerable<KeyValuePair<string, MetadataValue>> values) => new(Empty._values.SetItems(values));
}
