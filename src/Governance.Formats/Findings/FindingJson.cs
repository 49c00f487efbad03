using System.Text.Json;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Formats.Findings;

/// <summary>Findings and summaries as JSON objects, the same in every JSON format.</summary>
internal static class FindingJson
{
    /// <summary>The members that <c>--format jsonl</c> promises, in its order. The caller opens and closes the object.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Diagnostic finding)
    {
        TextLocation location = finding.Location;
        json.WriteString("post", finding.Post);
        json.WriteString("file", location.Path);
        if (location.Row is { } row)
            json.WriteNumber("row", row);
        json.WriteString("field", finding.Field);
        json.WriteString("platform", finding.Platform);
        json.WriteString("rule", finding.Descriptor.Id);
        json.WriteString("name", finding.Descriptor.Name);
        json.WriteString("topic", finding.Descriptor.Topic);
        json.WriteString("severity", FindingPlace.Word(finding.Severity));
        json.WriteString("message", finding.Message);
        TextSpan span = finding.Field is null ? location.Span : finding.Span;
        WritePosition(json, "start", location.Start, span.Start);
        WritePosition(json, "end", location.End, span.End);
        json.WriteString("fingerprint", finding.Fingerprint);
    }

    /// <summary><c>"summary":{…}</c></summary>
    public static void WriteSummary(Utf8JsonWriter json, RunSummary summary)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("drafts", summary.Drafts);
        json.WriteNumber("posts", summary.Posts);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteNumber("suppressed", summary.Suppressed);
        json.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter json, string name, TextPosition position, int offset)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteNumber("offset", offset);
        json.WriteEndObject();
    }
}
