using Governance.Diagnostics;

namespace Governance.Formats.Findings;

/// <summary><c>jsonl</c>: one finding a line, then one line with the summary. An interface that others rely on.</summary>
public sealed class JsonLinesFormatter(Stream output) : FindingsFormatter
{
    private readonly JsonOutput _output = new(output, indented: false);

    public override void Write(IReadOnlyList<Diagnostic> findings)
    {
        foreach (Diagnostic finding in findings)
        {
            if (finding.Suppressed is not null || finding.Severity == Severity.Off)
                continue;
            _output.Json.WriteStartObject();
            FindingJson.WriteMembers(_output.Json, finding);
            _output.Json.WriteEndObject();
            _output.EndLine();
        }
    }

    public override void End(RunSummary summary)
    {
        _output.Json.WriteStartObject();
        FindingJson.WriteSummary(_output.Json, summary);
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
}
