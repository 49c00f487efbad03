namespace Governance.Rules;

/// <param name="AsOf">the day that laws and facts are looked up for where a post has no schedule</param>
/// <param name="StrictMetadata">an unknown value that some rule asks for is a finding</param>
public sealed record LintOptions(DateOnly AsOf, bool StrictMetadata = false);
