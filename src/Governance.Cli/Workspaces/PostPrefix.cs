using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Cli.Workspaces;

/// <summary>Puts a workspace's prefix before the paths of its findings, so that they can be followed from the working directory.</summary>
internal static class PostPrefix
{
    public static ImmutableArray<Diagnostic> Apply(string prefix, ImmutableArray<Diagnostic> findings)
    {
        if (prefix.Length == 0 || findings.IsEmpty)
            return findings;
        var sources = new Dictionary<SourceText, SourceText>();
        return [.. findings.Select(finding => finding with
        {
            Location = Moved(finding.Location),
            Related = [.. finding.Related.Select(related => related with { Location = Moved(related.Location) })],
        })];

        TextLocation Moved(TextLocation location)
        {
            if (Path.IsPathRooted(location.Path))
                return location;
            if (!sources.TryGetValue(location.Source, out SourceText? source))
                sources.Add(location.Source, source = new SourceText(prefix + location.Path, location.Source.Text));
            return location with { Source = source };
        }
    }
}
