namespace Governance.Formats.Findings;

/// <summary>The run in words, what was not looked at among them: a clean result must not look like more than it is.</summary>
public static class SummarySentence
{
    /// <param name="told">how many findings the reader was shown, where platforms that share one were joined</param>
    public static string Of(RunSummary summary, int? told = null)
    {
        if (summary.PolicyBroken)
            return $"{Found(summary)} in the configuration or its packs. No post was checked.";

        if (summary.Drafts == 0)
            return $"{(Found(summary) is { Length: > 0 } problems ? problems + ". " : "")}No post was checked.";

        string by = summary.Packs.IsEmpty ? "no pack" : string.Join(", ", summary.Packs.Select(VisibleText.Of));
        string found = Found(summary, told) is { Length: > 0 } some ? some : "nothing found";
        string notLookedAt = summary.NotLookedAt.IsEmpty ? "" : $" Not looked at: {string.Join(", ", summary.NotLookedAt.Select(VisibleText.Of))}.";
        string on = summary.Platforms.IsEmpty ? "" : $" on {Count.Of(summary.Platforms.Length, "platform")}";
        return $"{Count.Of(summary.Drafts, "post")}{on}: {found} by {by}.{notLookedAt} This is not legal clearance.";
    }

    private static string Found(RunSummary summary, int? told = null)
    {
        List<string> found = [];
        if (summary.Errors > 0)
            found.Add(Count.Of(summary.Errors, "error"));
        if (summary.Warnings > 0)
            found.Add(Count.Of(summary.Warnings, "warning"));
        if (summary.Infos > 0)
            found.Add(Count.Of(summary.Infos, "info"));
        if (told < summary.Errors + summary.Warnings + summary.Infos)
            found[^1] += " (each platform counts)";
        if (summary.Suppressed > 0)
            found.Add($"{(found.Count == 0 ? "nothing else found, " : "")}{summary.Suppressed} allowed with a reason");
        return string.Join(", ", found);
    }
}
