using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Formats;
using Governance.Posts;
using Governance.Cli.Workspaces;

namespace Governance.Cli.Check;

/// <summary>From what was read to findings. Shared by threads.</summary>
internal sealed class DraftCheck(WorkspacePolicy policy, ImmutableArray<string> jurisdictions, PostExpansion expansion, LinterChoice linters, string prefix)
{
    /// <summary>What stands before its paths when they are shown.</summary>
    public string Prefix => prefix;

    public CheckedBatch Check(ReadResult read)
    {
        var tally = new RunTally();
        List<Diagnostic> findings = [.. read.Diagnostics];
        foreach (Draft authored in read.Drafts)
        {
            Draft draft = WithJurisdictions(policy.Complete(authored, findings));
            ImmutableArray<Post> posts = expansion.Expand(draft, findings);
            tally.Add(draft, posts);
            findings.AddRange(linters.For(posts, read.Drafts.Length).Lint(posts));
        }

        foreach (Diagnostic finding in findings)
            tally.Add(finding);
        // What is wrong with rows was read before the posts in them were checked.
        bool byRow = read.Diagnostics.Any(finding => finding.Location.Row is not null);
        return new CheckedBatch(byRow ? [.. findings.OrderBy(finding => finding.Location.Row ?? 0)] : [.. findings], prefix, tally);
    }

    /// <summary>What the command says comes on top: it can bring rules in, never keep them out.</summary>
    private Draft WithJurisdictions(Draft draft)
    {
        if (jurisdictions.IsEmpty)
            return draft;
        MetadataValue own = draft.Metadata[MetadataKeys.Jurisdiction];
        return draft.With(draft.Metadata.With(MetadataKeys.Jurisdiction, MetadataValue.Given([.. own.Values.Union(jurisdictions, StringComparer.Ordinal)], own.Location)));
    }
}
