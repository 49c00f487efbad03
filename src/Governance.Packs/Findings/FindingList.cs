using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Packs.Findings;

/// <summary>Gathers what is wrong with packs and configuration, so that all of it is told at once.</summary>
public sealed class FindingList
{
    private readonly List<Diagnostic> _findings = [];

    public int Count => _findings.Count;

    public int ErrorCount => _findings.Count(finding => finding.Severity == Severity.Error);

    public bool HasErrors => _findings.Exists(finding => finding.Severity == Severity.Error);

    /// <summary>By file and place, each once.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => _findings.Count == 0
        ? []
        :
    [
        .. _findings
            .OrderBy(finding => finding.Location.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.Span)
            .ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .DistinctBy(finding => (finding.Location.Path, finding.Location.Span, finding.Descriptor.Id, finding.Message)),
    ];

    public void Report(Descriptor descriptor, TextLocation location, string message, string mend = "", ImmutableArray<RelatedLocation> related = default) =>
        _findings.Add(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Message = message,
            Mend = mend.Length > 0 ? mend : descriptor.Mend,
            Location = location,
            Related = related.IsDefault ? [] : related,
        });

    public void AddRange(IEnumerable<Diagnostic> findings) => _findings.AddRange(findings);
}
