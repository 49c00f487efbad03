using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Formats.Findings;

/// <summary>A finding that several platforms share word for word: told once, with all of them named.</summary>
internal sealed record JoinedFinding(Diagnostic First, IReadOnlyList<string> Platforms)
{
    /// <summary>Joins what is alike; order is that of each first one. What is suppressed or off is left out.</summary>
    public static IEnumerable<JoinedFinding> Of(IEnumerable<Diagnostic> findings)
    {
        var joined = new OrderedFindings();
        foreach (Diagnostic finding in findings)
        {
            if (finding.Suppressed is null && finding.Severity > Severity.Off)
                joined.Add(finding);
        }

        return joined.All;
    }

    private sealed class OrderedFindings
    {
        private readonly List<(Diagnostic First, List<string> Platforms)> _order = [];
        private readonly Dictionary<Key, int> _index = [];

        public IEnumerable<JoinedFinding> All => _order.Select(entry => new JoinedFinding(entry.First, entry.Platforms));

        public void Add(Diagnostic finding)
        {
            var key = new Key(finding.Descriptor.Id, finding.Severity, finding.Message, finding.Mend, finding.Location.Path, finding.Location.Span, finding.Location.Row, finding.Location.Column);
            if (!_index.TryGetValue(key, out int index))
            {
                index = _order.Count;
                _index.Add(key, index);
                _order.Add((finding, []));
            }

            if ((finding.PlatformName ?? finding.Platform) is { } platform && !_order[index].Platforms.Contains(platform))
                _order[index].Platforms.Add(platform);
        }
    }

    private readonly record struct Key(string Rule, Severity Severity, string Message, string Mend, string Path, TextSpan Span, int? Row, string? Column);
}
