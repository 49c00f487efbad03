namespace Governance.Formats.Findings;

/// <summary>The run in words, what was not looked at among them: a clean result must not look like more than it is.</summary>
public static class SummarySentence
{
    public static string Of(RunSummary summary)
    {
        if (summary.PolicyBroken)
            return $"{Found(summary)} in the configuration or its packs. No post was checked.";

        if (summary.Drafts == 0)
            return $"{(Found(summary) is { Length: > 0 } problems ? problems + ". " : "")}No post was checked.";

        string by = summary.Packs.IsEmpty ? "no pack" : string.Join(", ", summary.Packs.Select(VisibleText.Of));
        string found = Found(summary) is { Length: > 0 } some ? some : "nothing found";
        string notLookedAt = summary.NotLookedAt.IsEmpty ? "" : $" Not looked at: {string.Join(", ", summary.NotLookedAt.Select(VisibleText.Of))}.";
        return $"{Count.Of(summary.Drafts, "post")} on {Count.Of(summary.Platforms.Length, "platform")}: {found} by {by}.{notLookedAt} This is not legal clearance.";
    }

    private static string Found(RunSummary summary)
    {
        List<string> found = [];
        if (summary.Errors > 0)
            found.Add(Count.Of(summary.Errors, "error"));
        if (summary.Warnings > 0)
            found.Add(Count.Of(summary.Warnings, "warning"));
        if (summary.Infos > 0)
            found.Add(Count.Of(summary.Infos, "note"));
        if (summary.Suppressed > 0)
            found.Add($"{(found.Count == 0 ? "nothing else found, " : "")}{summary.Suppressed} allowed with a reason");
        return string.Join(", ", found);
    }
}
