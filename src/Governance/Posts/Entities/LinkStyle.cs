namespace Governance.Posts.Entities;

/// <summary>In what platforms that read links the way of twitter-text differ.</summary>
/// <param name="BareDomains">a domain without a protocol is a link too</param>
/// <param name="AnyScript">path and query may hold letters of any script</param>
/// <param name="SparesSentences">"ends here.So" is a space forgotten rather than a link</param>
internal readonly record struct LinkStyle(bool BareDomains, bool AnyScript, bool SparesSentences)
{
    public static LinkStyle X { get; } = new(BareDomains: true, AnyScript: false, SparesSentences: false);

    public static LinkStyle Mastodon { get; } = new(BareDomains: false, AnyScript: true, SparesSentences: false);

    public static LinkStyle Generic { get; } = new(BareDomains: true, AnyScript: true, SparesSentences: true);
}
