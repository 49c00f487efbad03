using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Packs.Shapes;

/// <summary>Writes shapes as JSON Schema, draft 2020-12. Named maps become definitions.</summary>
internal sealed class SchemaWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly SortedDictionary<string, Action<SchemaWriter>> _definitions;
    private readonly HashSet<string> _written;

    private SchemaWriter(Utf8JsonWriter json)
    {
        _json = json;
        _definitions = new SortedDictionary<string, Action<SchemaWriter>>(StringComparer.Ordinal);
        _written = new HashSet<string>(StringComparer.Ordinal);
    }

    public static string Write(string id, string title, Shape root)
    {
        using var stream = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(stream, options))
        {
            var schema = new SchemaWriter(json);
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", id);
            json.WriteString("title", title);
            root.WriteSchema(schema);
            schema.WriteDefinitions();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    public void Types(params ReadOnlySpan<string> types)
    {
        if (types.Length == 1)
        {
            _json.WriteString("type", types[0]);
            return;
        }

        _json.WriteStartArray("type");
        foreach (string type in types)
            _json.WriteStringValue(type);
        _json.WriteEndArray();
    }

    public void Pattern(string pattern)
    {
        _json.WriteString("type", "string");
        _json.WriteString("pattern", pattern);
    }

    public void Integer(int min)
    {
        _json.WriteString("type", "integer");
        _json.WriteNumber("minimum", min);
    }

    public void Constant(int value) => _json.WriteNumber("const", value);

    public void Enum(IEnumerable<string> names)
    {
        _json.WriteStartArray("enum");
        foreach (string name in names)
            _json.WriteStringValue(name);
        _json.WriteEndArray();
    }

    public void Array(Action<SchemaWriter> item)
    {
        _json.WriteString("type", "array");
        Inner("items", item);
    }

    public void MapOf(Shape item)
    {
        _json.WriteString("type", "object");
        Inner("additionalProperties", item.WriteSchema);
    }

    public void AnyOf(params ReadOnlySpan<Action<SchemaWriter>> alternatives)
    {
        _json.WriteStartArray("anyOf");
        foreach (Action<SchemaWriter> alternative in alternatives)
        {
            _json.WriteStartObject();
            alternative(this);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    public void Reference(string name, Action<SchemaWriter> definition)
    {
        _json.WriteString("$ref", $"#/$defs/{name}");
        if (!_written.Contains(name))
            _definitions.TryAdd(name, definition);
    }

    public void Object(ImmutableArray<Key> keys, Shape? others, ImmutableArray<string> oneOf)
    {
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        foreach (Key key in keys)
        {
            _json.WriteStartObject(key.Name);
            if (key.About.Length > 0)
                _json.WriteString("description", key.About);
            key.Shape.WriteSchema(this);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        WriteRequired(keys);
        WriteOneOf(oneOf);
        if (others is null)
            _json.WriteBoolean("additionalProperties", value: false);
        else
            Inner("additionalProperties", others.WriteSchema);
    }

    private void WriteRequired(ImmutableArray<Key> keys)
    {
        if (!keys.Any(key => key.IsRequired))
            return;
        _json.WriteStartArray("required");
        foreach (Key key in keys.Where(key => key.IsRequired))
            _json.WriteStringValue(key.Name);
        _json.WriteEndArray();
    }

    private void WriteOneOf(ImmutableArray<string> names)
    {
        if (names.IsEmpty)
            return;
        _json.WriteStartArray("oneOf");
        foreach (string name in names)
        {
            _json.WriteStartObject();
            _json.WriteStartArray("required");
            _json.WriteStringValue(name);
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Inner(string property, Action<SchemaWriter> schema)
    {
        _json.WriteStartObject(property);
        schema(this);
        _json.WriteEndObject();
    }

    private void WriteDefinitions()
    {
        if (_definitions.Count == 0)
            return;
        _json.WriteStartObject("$defs");
        while (_definitions.Count > 0)
        {
            (string name, Action<SchemaWriter> definition) = _definitions.First();
            _definitions.Remove(name);
            _written.Add(name);
            Inner(name, definition);
        }

        _json.WriteEndObject();
    }
}
