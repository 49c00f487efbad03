using System.Text.Json;
using System.Text.Json.Nodes;

namespace Governance.Accuracy;

/// <summary>A row of somebody else's data as a post: its id and text, with what is said of it.</summary>
internal static class PostLine
{
    public static string Of(JsonElement row, string text, params ReadOnlySpan<(string Key, JsonNode Value)> metadata)
    {
        var post = new JsonObject { ["id"] = row.GetProperty("id").GetString(), ["text"] = text };
        foreach ((string key, JsonNode value) in metadata)
            post[key] = value.DeepClone();
        return post.ToJsonString();
    }

    public static JsonElement Read(string line) => JsonSerializer.Deserialize<JsonElement>(line);
}
