using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Governance.Posts;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// One JSON object to one draft. Keys and metadata values are met over and over: each distinct one is read once and its instance
/// shared. The identity of a row without id covers its texts and its metadata.
/// </summary>
internal sealed class JsonLineParser(string path, Sidecar sidecar, FindingList findings)
{
    private const string TextColumn = "text";
    private const int MaxKeys = 1024;

    private readonly Utf8Table<JsonKey> _keys = new(MaxKeys);
    private readonly List<KeyValuePair<string, MetadataValue>> _metadata = [];
    private readonly List<DraftField> _fields = [];
    private readonly List<MediaItem> _media = [];
    private readonly RowIdentity _identity = new();
    private string? _id;
    private string? _text;
    private string? _field;
    private int _row;

    /// <returns>null where the line is no post, which is then among the findings</returns>
    public Draft? Parse(ReadOnlySpan<byte> line, int row)
    {
        byte[]? transcoded = null;
        if (!Utf8.IsValid(line))
        {
            int wrong = FirstInvalid(line);
            findings.Add(FormatDescriptors.DecodedAsWindows1252, Location("", row),
                ("byte", string.Create(CultureInfo.InvariantCulture, $"0x{line[wrong]:X2}")), ("line", Number(row)));
            transcoded = Encoding.UTF8.GetBytes(Windows1252.Decode(line));
        }

        try
        {
            return ParseObject(transcoded ?? line, row);
        }
        catch (JsonException error)
        {
            Bad(row, Reason(error, transcoded ?? line));
            return null;
        }
    }

    private Draft? ParseObject(ReadOnlySpan<byte> line, int row)
    {
        _metadata.Clear();
        _fields.Clear();
        _media.Clear();
        _id = _text = _field = null;
        _row = row;

        var reader = new Utf8JsonReader(line, isFinalBlock: true, default);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Bad(row, "it is no object in { }");
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            JsonKey key = KeyOf(ref reader);
            reader.Read();
            if (!ReadValue(key, ref reader))
                return null;
        }

        // Anything after the object is an error that the reader throws for.
        reader.Read();
        return ToDraft();
    }

    private JsonKey KeyOf(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped)
            return new JsonKey(JsonText.Read(ref reader));
        JsonKey? key = _keys.Find(reader.ValueSpan);
        if (key is null)
        {
            key = new JsonKey(JsonText.Read(ref reader));
            _keys.Add(reader.ValueSpan, key);
        }

        return key;
    }

    private bool ReadValue(JsonKey key, ref Utf8JsonReader reader)
    {
        switch (key.Kind)
        {
            case JsonKeyKind.Text:
                if (reader.TokenType != JsonTokenType.String)
                    return Bad(_row, "“text” is no string");
                if (_text is not null)
                    return Bad(_row, "“text” is given twice");
                _text = JsonText.Read(ref reader);
                return true;
            case JsonKeyKind.Id:
                if (ScalarText(ref reader) is { Length: > 0 } id)
                {
                    _id = id;
                    _metadata.Add(new(MetadataKeys.Id, MetadataValue.Given(id)));
                }

                reader.Skip();
                return true;
            case JsonKeyKind.Field:
                if (reader.TokenType == JsonTokenType.String)
                    _field = FieldName(ref reader);
                reader.Skip();
                return true;
            case JsonKeyKind.TextField when reader.TokenType == JsonTokenType.String:
                string text = JsonText.Read(ref reader);
                _fields.Add(FieldOf(key.Name, text, key.Name));
                _metadata.Add(new(key.Name, MetadataValue.Given(text)));
                return true;
            case JsonKeyKind.Media:
                JsonMedia.Read(ref reader, this);
                return true;
            default:
                ReadMetadata(key, ref reader);
                return true;
        }
    }

    private void ReadMetadata(JsonKey key, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return;
            case JsonTokenType.StartArray:
                ReadList(key, ref reader);
                return;
            case JsonTokenType.StartObject:
                reader.Skip();
                return;
        }

        JsonScalar scalar = ScalarOf(key, ref reader);
        scalar.Problem?.AddTo(findings, Location("", _row, key.Name));
        Set(key, scalar.Value);
    }

    private static JsonScalar ScalarOf(JsonKey key, ref Utf8JsonReader reader)
    {
        // A string and a number that look alike mean the same: everything is kept in its spelling.
        JsonScalar? known = reader.ValueIsEscaped ? null : key.Values.Find(reader.ValueSpan);
        if (known is not null)
            return known;
        string text = ScalarText(ref reader)!;
        var scalar = new JsonScalar(MetadataScalar.Read(key.Name, text), MetadataScalar.Check(key.Name, text));
        if (!reader.ValueIsEscaped)
            key.Values.Add(reader.ValueSpan, scalar);
        return scalar;
    }

    private void ReadList(JsonKey key, ref Utf8JsonReader reader)
    {
        List<string> values = [];
        bool skipped = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ScalarText(ref reader) is not { } text)
            {
                skipped |= reader.TokenType != JsonTokenType.Null;
                reader.Skip();
                continue;
            }

            MetadataScalar.Check(key.Name, text)?.AddTo(findings, Location("", _row, key.Name));
            values.Add(text);
        }

        if (values.Count > 0 || !skipped)
            Set(key, MetadataScalar.Read(key.Name, CollectionsMarshal.AsSpan(values)));
    }

    private void Set(JsonKey key, MetadataValue value)
    {
        if (!value.IsUnknown)
            _metadata.Add(new(key.Name, value));
    }

    /// <returns>null where the value is an object, an array or null</returns>
    public static string? ScalarText(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => JsonText.Read(ref reader),
        JsonTokenType.Number => Encoding.ASCII.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => null,
    };

    private static string FieldName(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("body"u8) ? FieldNames.Body : reader.ValueTextEquals("title"u8) ? FieldNames.Title : MetadataNames.Normalize(JsonText.Read(ref reader));

    public void Add(MediaItem item, ReadOnlySpan<(string Field, string Text)> texts)
    {
        foreach ((string field, string text) in texts)
            _fields.Add(FieldOf(field, text, "media", _media.Count));
        _media.Add(item);
    }

    public void BadMedia(string reason) =>
        findings.Add(FormatDescriptors.UnexpectedShape, Location("", _row, "media"), ("key", "media"), ("expected", "a list of file names or of objects with file, alt, text …"), ("found", reason));

    private DraftField FieldOf(string name, string text, string column, int mediaIndex = -1)
    {
        RenderedText same = RenderedText.Same(text);
        return new DraftField(name, text, new SourceText(path, text), same.Map, same) { Row = _row, Column = column, MediaIndex = mediaIndex };
    }

    private Draft? ToDraft()
    {
        if (_text is null && _fields.Count == 0)
        {
            Bad(_row, "it has no “text”");
            return null;
        }

        ImmutableArray<DraftField> fields;
        if (_text is null)
        {
            fields = [.. _fields];
        }
        else
        {
            DraftField main = FieldOf(_field ?? FieldNames.Body, _text, TextColumn);
            fields = _fields.Count == 0 ? [main] : [main, .. _fields.Where(other => other.Name != main.Name || other.MediaIndex >= 0)];
        }

        string id = _id ?? _identity.Of(ContentHash(fields));
        return new Draft
        {
            Id = id,
            Location = new TextLocation(fields[0].Source, default, _row, fields[0].Column),
            Metadata = PostMetadata.Create(CollectionsMarshal.AsSpan(_metadata)),
            Fields = fields,
            Media = _media.Count == 0 ? [] : [.. _media],
            Suppressions = sidecar.For(id),
        };
    }

    private ulong ContentHash(ImmutableArray<DraftField> fields)
    {
        ulong hash = RowIdentity.Start;
        foreach (DraftField field in fields)
            hash = RowIdentity.Append(RowIdentity.Append(hash, field.Name), field.Authored);
        MetadataValue platform = PostMetadata.Create(CollectionsMarshal.AsSpan(_metadata))[MetadataKeys.Platform];
        foreach (string value in platform.Values)
            hash = RowIdentity.Append(hash, value);
        return hash;
    }

    private bool Bad(int row, string reason)
    {
        findings.Add(FormatDescriptors.BadJsonLine, Location("", row), ("row", Number(row)), ("reason", reason));
        return false;
    }

    private TextLocation Location(string text, int row, string? column = null) => new(new SourceText(path, text), default, row, column);

    private static string Reason(JsonException error, ReadOnlySpan<byte> line)
    {
        const int shown = 20;
        int at = (int)Math.Min(error.BytePositionInLine ?? 0, line.Length);
        string rest = Encoding.UTF8.GetString(line[at..Math.Min(line.Length, at + 4 * shown)]).TrimEnd();
        if (rest.Length == 0)
            return $"it breaks off at byte {Number(at + 1)}; a quote, bracket or brace is not closed";
        string seen = rest.Length <= shown ? rest : rest[..(char.IsHighSurrogate(rest[shown - 1]) ? shown - 1 : shown)] + "…";
        return $"JSON cannot go on with “{seen}” (byte {Number(at + 1)})";
    }

    private static int FirstInvalid(ReadOnlySpan<byte> line)
    {
        int position = 0;
        while (Rune.DecodeFromUtf8(line[position..], out _, out int consumed) == OperationStatus.Done)
            position += consumed;
        return position;
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
