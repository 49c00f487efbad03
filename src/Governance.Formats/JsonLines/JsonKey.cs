using Governance.Posts;

namespace Governance.Formats;

/// <summary>What one key of a JSON post means, with the values met under it so far.</summary>
internal sealed class JsonKey(string authored)
{
    private const int MaxCachedValues = 4096;

    /// <summary>Normalised; see <see cref="MetadataNames"/>.</summary>
    public string Name { get; } = MetadataNames.Normalize(authored);

    public JsonKeyKind Kind { get; } = MetadataNames.Normalize(authored) switch
    {
        MetadataKeys.Id => JsonKeyKind.Id,
        "text" => JsonKeyKind.Text,
        "field" => JsonKeyKind.Field,
        "media" => JsonKeyKind.Media,
        MetadataKeys.Title or FieldNames.Description or FieldNames.ContentWarning or FieldNames.FirstComment => JsonKeyKind.TextField,
        _ => JsonKeyKind.Metadata,
    };

    public Utf8Table<JsonScalar> Values { get; } = new(MaxCachedValues);
}

internal enum JsonKeyKind
{
    Metadata,
    Id,
    Text,
    Field,
    Media,
    TextField,
}

internal sealed record JsonScalar(MetadataValue Value, ValueProblem? Problem);
