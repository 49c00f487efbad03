using Governance.Diagnostics;

namespace Governance.Formats.Findings;

/// <summary><c>json</c>: one document with all findings, the ones that were allowed apart, and the summary.</summary>
public sealed class JsonFormatter : FindingsFormatter
{
    private readonly JsonOutput _output;
    private readonly List<Diagnostic> _suppressed = [];

    public JsonFormatter(Stream output)
    {
        _output = new JsonOutput(output, indented: true);
        _output.Json.WriteStartObject();
        _output.Json.WriteStartArray("findings");
    }

    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            if (finding.Severity == Severity.Off)
                continue;
            if (finding.Suppressed is null)
                Write(finding);
            else
                _suppressed.Add(finding);
            _output.WriteWhenLarge();
        }
    }

    public override void End(RunSummary summary)
    {
        _output.Json.WriteEndArray();
        _output.Json.WriteStartArray("suppressed");
        foreach (Diagnostic finding in _suppressed)
            Write(finding);
        _output.Json.WriteEndArray();
        FindingJson.WriteSummary(_output.Json, summary);
        WriteStrings("platforms", summary.Platforms);
        WriteStrings("packs", summary.Packs);
        WriteStrings("notLookedAt", summary.NotLookedAt);
        _output.Json.WriteEndObject();
        _output.EndLine();
        Flush();
    }

    public override void Flush() => _output.Flush();

    public override void Dispose()
    {
        _output.Dispose();
        base.Dispose();
    }

    private void Write(Diagnostic finding)
    {
        _output.Json.WriteStartObject();
        FindingJson.WriteMembers(_output.Json, finding);
        if (finding.Location.Column is { } column)
            _output.Json.WriteString("columnName", column);
        _output.Json.WriteString("mend", finding.Mend);
        _output.Json.WriteString("why", finding.Descriptor.Why);
        if (finding.Descriptor.Pack.Length > 0)
            _output.Json.WriteString("pack", finding.Descriptor.Pack);
        if (finding.Suppressed is { } suppression)
            _output.Json.WriteString("reason", suppression.Reason);
        _output.Json.WriteEndObject();
    }

    private void WriteStrings(string name, IEnumerable<string> values)
    {
        _output.Json.WriteStartArray(name);
        foreach (string value in values)
            _output.Json.WriteStringValue(value);
        _output.Json.WriteEndArray();
    }
}
