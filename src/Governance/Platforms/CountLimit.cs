namespace Governance.Platforms;

/// <param name="What">hashtags, mentions, links, emoji</param>
/// <param name="Hard">false where the platform accepts more but ignores or dislikes it</param>
public sealed record CountLimit(string What, int Max, Origin Origin, bool Hard = true);
