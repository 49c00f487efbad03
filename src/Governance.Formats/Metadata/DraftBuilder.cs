using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Formats;

/// <summary>Gathers what a file says about one draft.</summary>
internal sealed class DraftBuilder(string path, SourceText source, FindingList findings)
{
    /// <summary>Longer than any thread that people write; rules that look at a whole thread from each of its parts take time with the square of it.</summary>
    public const int MaxParts = 500;

    /// <summary>Far more than one draft needs; each is held against each finding.</summary>
    public const int MaxSuppressions = 500;

    private readonly List<KeyValuePair<string, MetadataValue>> _metadata = [];
    private readonly ImmutableArray<DraftField>.Builder _fields = ImmutableArray.CreateBuilder<DraftField>();
    private readonly Dictionary<string, ImmutableArray<DraftField>> _variants = new(StringComparer.Ordinal);
    private readonly List<MediaItem> _media = [];
    private readonly ImmutableArray<Suppression>.Builder _suppressions = ImmutableArray.CreateBuilder<Suppression>();
    private string? _id;

    public SourceText Source { get; } = source;

    public FindingList Findings { get; } = findings;

    public int SuppressionCount => _suppressions.Count;

    public TextLocation At(TextSpan span) => new(Source, span);

    public void Add(DraftField field) => _fields.Add(field);

    public void Add(Suppression suppression)
    {
        if (suppression.Reason.Length == 0)
            Findings.Add(FormatDescriptors.SuppressionWithoutReason, suppression.Location, ("rule", suppression.Rule));
        _suppressions.Add(suppression);
    }

    /// <summary>Adds a medium and the texts that belong to it.</summary>
    public void Add(MediaItem item, ReadOnlySpan<(string Field, DataScalar Text)> texts)
    {
        foreach ((string field, DataScalar text) in texts)
            _fields.Add(FieldOf(field, text, _media.Count));
        _media.Add(item);
    }

    /// <summary>Adds a picture that stands in the text itself, unless the front matter lists it already.</summary>
    public void AddInline(MediaItem item, DraftField? alt)
    {
        int listed = _media.FindIndex(known => known.File is not null && string.Equals(known.File, item.File, StringComparison.Ordinal));
        int index = listed < 0 ? _media.Count : listed;
        if (listed < 0)
            _media.Add(item);
        else if (_media[listed].Alt is not null || item.Alt is null)
            return;
        else
            _media[listed] = _media[listed] with { Alt = item.Alt };
        if (alt is not null)
            _fields.Add(new DraftField(alt.Name, alt.Authored, alt.Source, alt.ToSource, alt.Plain) { MediaIndex = index });
    }

    public bool TryAddVariant(string platform, DraftField body) => _variants.TryAdd(platform, [body]);

    public void AddMetadata(string key, MetadataValue value) => _metadata.Add(new(key, value));

    public bool Has(string key) => _metadata.Exists(entry => entry.Key == key);

    public void SetId(string id) => _id = id;

    public DraftField FieldOf(string name, DataScalar text, int mediaIndex = -1)
    {
        TextMap toSource = ScalarAlignment.Align(text.Value, Source.Text, text.Span);
        return new DraftField(name, text.Value, Source, toSource, RenderedText.Same(text.Value)) { MediaIndex = mediaIndex };
    }

    public Draft ToDraft(Sidecar sidecar)
    {
        _suppressions.AddRange(sidecar.For(_id ?? path));
        return new Draft
        {
            Id = _id ?? path,
            Location = new TextLocation(Source, default),
            Metadata = PostMetadata.Create(_metadata),
            Fields = _fields.DrainToImmutable(),
            Variants = _variants.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Media = [.. _media],
            Suppressions = _suppressions.DrainToImmutable(),
        };
    }
}
