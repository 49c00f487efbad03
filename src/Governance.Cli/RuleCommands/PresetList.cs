using System.Text.Json;
using Governance.Formats.Findings;
using Governance.Packs.Presets;
using Governance.Posts;

namespace Governance.Cli.RuleCommands;

/// <summary><c>govern rules --presets</c>: what one line in governance.yml can turn on.</summary>
internal static class PresetList
{
    private const int Indent = 4;

    public static void WriteTable(Session session)
    {
        foreach (Preset preset in BuiltInPresets.All)
        {
            session.Text.Write($"{preset.Id}: {preset.Title}\n");
            foreach (string part in Parts(preset))
            {
                foreach (string line in TextWrap.Lines(part, session.Width - Indent))
                    session.Text.Write(new string(' ', Indent) + line + "\n");
            }
        }

        session.Text.Write("\nIn governance.yml: packs: [us-brand]. Packs and presets may stand beside each other.\n");
    }

    public static void WriteJson(Session session)
    {
        using var output = new JsonOutput(session.Output, indented: true);
        Utf8JsonWriter json = output.Json;
        json.WriteStartArray();
        foreach (Preset preset in BuiltInPresets.All)
        {
            json.WriteStartObject();
            json.WriteString("id", preset.Id);
            json.WriteString("title", preset.Title);
            json.WriteString("for", preset.For);
            WriteTexts(json, "packs", preset.Packs);
            json.WriteStartObject("defaults");
            foreach ((string key, MetadataValue value) in preset.Defaults)
                WriteTexts(json, key, value.Values);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        output.EndLine();
        output.Flush();
    }

    private static IEnumerable<string> Parts(Preset preset)
    {
        yield return preset.For;
        yield return $"packs: {string.Join(", ", preset.Packs)}";
        if (!preset.Defaults.IsEmpty)
            yield return $"where nothing is said: {string.Join("; ", preset.Defaults.Select(entry => $"{entry.Key} {entry.Value}"))}";
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
