using System.Text.Json;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Formats.Findings;

/// <summary><c>sarif</c>: SARIF 2.1.0, as GitHub code scanning and editors read it.</summary>
public sealed class SarifFormatter : FindingsFormatter
{
    /// <summary>GitHub refuses a run with more (docs.github.com, “SARIF support for code scanning”).</summary>
    public const int MaxResults = 25_000;

    private readonly JsonOutput _output;
    private readonly Utf8JsonWriter _json;
    private readonly string _version;
    private readonly SarifRuleTable _rules = new();
    private int _written;
    private int _left;

    public SarifFormatter(Stream output, string version)
    {
        _output = new JsonOutput(output, indented: true);
        _json = _output.Json;
        _version = version;
        _json.WriteStartObject();
        _json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
    }

    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            if (finding.Severity == Severity.Off)
                continue;
            if (_written == MaxResults)
            {
                _left++;
                continue;
            }

            _written++;
            WriteResult(finding);
            _output.WriteWhenLarge();
        }
    }

    public override void End(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "govern");
        _json.WriteString("version", _version);
        _rules.Write(_json, summary.Rules);
        _json.WriteEndObject();
        _json.WriteEndObject();
        WriteInvocation(summary);
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _output.EndLine();
        Flush();
    }

    public override void Flush() => _output.Flush();

    public override void Dispose()
    {
        _output.Dispose();
        base.Dispose();
    }

    internal static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    internal static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void WriteResult(Diagnostic finding)
    {
        string column = finding.Location is { Row: not null, Column: { } name } ? $", column {name}" : "";
        string where = (finding.PlatformName ?? finding.Platform) is { } platform ? $"{platform}{column}: " : "";
        _json.WriteStartObject();
        _json.WriteString("ruleId", finding.Descriptor.Id);
        _json.WriteNumber("ruleIndex", _rules.IndexOf(finding.Descriptor));
        _json.WriteString("level", Level(finding.Severity));
        WriteText(_json, "message", where + FullMessage.Of(finding));
        _json.WriteStartArray("locations");
        WriteLocation(finding.Location, message: null);
        _json.WriteEndArray();
        if (finding.Related.Length > 0)
        {
            _json.WriteStartArray("relatedLocations");
            foreach (RelatedLocation related in finding.Related)
                WriteLocation(related.Location, related.Message);
            _json.WriteEndArray();
        }

        if (finding.Fingerprint.Length > 0)
        {
            _json.WriteStartObject("partialFingerprints");
            _json.WriteString("governance/v1", finding.Fingerprint);
            _json.WriteEndObject();
        }

        WriteSuppression(finding.Suppressed);
        WriteProperties(finding);
        _json.WriteEndObject();
    }

    private void WriteLocation(TextLocation location, string? message)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        _json.WriteStartObject("artifactLocation");
        _json.WriteString("uri", ArtifactUri.Of(location.Path));
        _json.WriteEndObject();
        _json.WriteStartObject("region");
        if (location.Row is { } row)
        {
            _json.WriteNumber("startLine", row);
        }
        else
        {
            _json.WriteNumber("startLine", location.Start.Line);
            if (!FindingPlace.IsWholeFile(location))
            {
                _json.WriteNumber("startColumn", location.Start.Column);
                _json.WriteNumber("endLine", location.End.Line);
                _json.WriteNumber("endColumn", location.End.Column);
            }
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
        if (message is not null)
            WriteText(_json, "message", message);
        _json.WriteEndObject();
    }

    private void WriteSuppression(Suppression? suppression)
    {
        if (suppression is null)
            return;
        _json.WriteStartArray("suppressions");
        _json.WriteStartObject();
        _json.WriteString("kind", "inSource");
        _json.WriteString("justification", suppression.Reason);
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteProperties(Diagnostic finding)
    {
        if (finding.Post is null)
            return;
        _json.WriteStartObject("properties");
        _json.WriteString("post", finding.Post);
        _json.WriteString("platform", finding.Platform);
        _json.WriteString("field", finding.Field);
        _json.WriteEndObject();
    }

    private void WriteInvocation(RunSummary summary)
    {
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", !summary.PolicyBroken);
        if (_left > 0)
        {
            _json.WriteStartArray("toolExecutionNotifications");
            _json.WriteStartObject();
            _json.WriteString("level", "warning");
            WriteText(_json, "message", $"{Count.Of(_left, "further finding is", "further findings are")} not in this file, which may hold {MaxResults}. Use the jsonl format for all of them.");
            _json.WriteEndObject();
            _json.WriteEndArray();
        }

        _json.WriteStartObject("properties");
        _json.WriteString("summary", SummarySentence.Of(summary));
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }
}
