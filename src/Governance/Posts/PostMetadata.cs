namespace Governance.Posts;

/// <summary>A draft's metadata by key. Keys are singular and lower case (<c>platforms</c> is read as <c>platform</c>); a key that nobody gave is unknown.</summary>
public sealed class PostMetadata
{
    // Sorted by key, ordinal. A draft has a handful of keys: scanning them beats hashing, and most are the same string instances.
    private readonly KeyValuePair<string, MetadataValue>[] _entries;

    private PostMetadata(KeyValuePair<string, MetadataValue>[] entries) => _entries = entries;

    public static PostMetadata Empty { get; } = new([]);

    public IEnumerable<string> Keys => _entries.Select(entry => entry.Key);

    public MetadataValue this[string key]
    {
        get
        {
            foreach (KeyValuePair<string, MetadataValue> entry in _entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.Ordinal))
                    return entry.Value;
            }

            return MetadataValue.Unknown;
        }
    }

    public PostMetadata With(string key, MetadataValue value) => Create([.. _entries, new(key, value)]);

    /// <summary>The last value of a key wins.</summary>
    public static PostMetadata Create(IEnumerable<KeyValuePair<string, MetadataValue>> values) => Create(values.ToArray().AsSpan());

    /// <inheritdoc cref="Create(IEnumerable{KeyValuePair{string, MetadataValue}})"/>
    public static PostMetadata Create(ReadOnlySpan<KeyValuePair<string, MetadataValue>> values)
    {
        if (values.Length > 64)
            return CreateLarge(values);
        var sorted = new KeyValuePair<string, MetadataValue>[values.Length];
        int count = 0;
        foreach (KeyValuePair<string, MetadataValue> value in values)
        {
            int at = count;
            int order = -1;
            while (at > 0 && (order = string.CompareOrdinal(sorted[at - 1].Key, value.Key)) > 0)
                at--;
            if (at > 0 && order == 0)
            {
                sorted[at - 1] = value;
                continue;
            }

            Array.Copy(sorted, at, sorted, at + 1, count - at);
            sorted[at] = value;
            count++;
        }

        return new(count == sorted.Length ? sorted : sorted[..count]);
    }

    private static PostMetadata CreateLarge(ReadOnlySpan<KeyValuePair<string, MetadataValue>> values)
    {
        SortedDictionary<string, MetadataValue> sorted = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, MetadataValue> value in values)
            sorted[value.Key] = value.Value;
        return new([.. sorted]);
    }
}
