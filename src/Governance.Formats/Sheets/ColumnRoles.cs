using System.Collections.Frozen;
using System.Text;

namespace Governance.Formats;

/// <summary>What a column of a calendar holds.</summary>
internal enum ColumnRole
{
    /// <summary>Anything else: readable to rules under the column's name.</summary>
    Metadata,

    Ignore,
    Text,
    Title,
    Description,
    Platform,

    /// <summary>Yes or no, in a column named for a platform.</summary>
    PlatformFlag,

    /// <summary>The text of the platform that the column is named for.</summary>
    PlatformText,

    Date,
    Time,
    Year,
    Month,
    Day,
    Hour,
    Minute,

    /// <summary>Goes out with the text.</summary>
    Link,

    /// <summary>Shown as a card beside the text.</summary>
    LinkCard,

    Hashtags,
    FirstComment,
    Media,
    Alt,
    Id,
    Allow,
}

/// <summary>
/// The headers that scheduling tools and people write. Hootsuite, Buffer, Sprout Social, Publer, SocialBee, HighLevel, Ayrshare,
/// Metricool, Oktopost, PostFast, SocialCal, Schedulin, SocialPatra, LinkedIn and Meta exports, TikTok Studio.
/// </summary>
internal static class ColumnRoles
{
    /// <summary>Best first: where a sheet has several, the first is the post and the others are metadata.</summary>
    private static readonly string[] TextHeaders =
        ["fullcaption", "messagetext", "sharecommentary", "caption", "message", "posttext", "posttexts", "postcopy", "copy", "tweet", "text", "content", "post", "body"];

    private static readonly FrozenDictionary<string, ColumnRole> Headers = new Dictionary<string, ColumnRole>(StringComparer.Ordinal)
    {
        ["title"] = ColumnRole.Title,
        ["hooktitle"] = ColumnRole.Title,
        ["posttitle"] = ColumnRole.Title,
        ["videotitle"] = ColumnRole.Title,
        ["headline"] = ColumnRole.Title,
        ["description"] = ColumnRole.Description,
        ["platform"] = ColumnRole.Platform,
        ["platforms"] = ColumnRole.Platform,
        ["network"] = ColumnRole.Platform,
        ["networks"] = ColumnRole.Platform,
        ["socialnetwork"] = ColumnRole.Platform,
        ["channel"] = ColumnRole.Platform,
        ["channels"] = ColumnRole.Platform,
        ["plattform"] = ColumnRole.Platform,
        ["netzwerk"] = ColumnRole.Platform,
        ["kanal"] = ColumnRole.Platform,
        ["réseau"] = ColumnRole.Platform,
        ["canal"] = ColumnRole.Platform,
        ["red"] = ColumnRole.Platform,
        ["datum"] = ColumnRole.Date,
        ["fecha"] = ColumnRole.Date,
        ["uhrzeit"] = ColumnRole.Time,
        ["heure"] = ColumnRole.Time,
        ["hora"] = ColumnRole.Time,
        ["bild"] = ColumnRole.Media,
        ["imagen"] = ColumnRole.Media,
        ["alternativtext"] = ColumnRole.Alt,
        ["date"] = ColumnRole.Date,
        ["datetime"] = ColumnRole.Date,
        ["postingtime"] = ColumnRole.Date,
        ["postatspecifictime"] = ColumnRole.Date,
        ["scheduledat"] = ColumnRole.Date,
        ["scheduledate"] = ColumnRole.Date,
        ["scheduleddate"] = ColumnRole.Date,
        ["scheduletime"] = ColumnRole.Date,
        ["schedule"] = ColumnRole.Date,
        ["scheduled"] = ColumnRole.Date,
        ["publishdate"] = ColumnRole.Date,
        ["publishat"] = ColumnRole.Date,
        ["postdate"] = ColumnRole.Date,
        ["posttime"] = ColumnRole.Date,
        ["createddate"] = ColumnRole.Date,
        ["publishtime"] = ColumnRole.Time,
        ["time"] = ColumnRole.Time,
        ["time24hr"] = ColumnRole.Time,
        ["link"] = ColumnRole.Link,
        ["links"] = ColumnRole.Link,
        ["linkurl"] = ColumnRole.Link,
        ["url"] = ColumnRole.Link,
        ["linkogmetaurl"] = ColumnRole.LinkCard,
        ["sharedurl"] = ColumnRole.LinkCard,
        ["hashtag"] = ColumnRole.Hashtags,
        ["hashtags"] = ColumnRole.Hashtags,
        ["firstcomment"] = ColumnRole.FirstComment,
        ["firstcommenttext"] = ColumnRole.FirstComment,
        ["followupcomment"] = ColumnRole.FirstComment,
        ["comments"] = ColumnRole.FirstComment,
        ["media"] = ColumnRole.Media,
        ["mediafile"] = ColumnRole.Media,
        ["mediaurl"] = ColumnRole.Media,
        ["mediaurls"] = ColumnRole.Media,
        ["image"] = ColumnRole.Media,
        ["images"] = ColumnRole.Media,
        ["imageurl"] = ColumnRole.Media,
        ["imageurls"] = ColumnRole.Media,
        ["gifurl"] = ColumnRole.Media,
        ["gifurls"] = ColumnRole.Media,
        ["videourl"] = ColumnRole.Media,
        ["videourls"] = ColumnRole.Media,
        ["picture"] = ColumnRole.Media,
        ["pictureurl"] = ColumnRole.Media,
        ["linkedindocumenturl"] = ColumnRole.Media,
        ["alt"] = ColumnRole.Alt,
        ["alttext"] = ColumnRole.Alt,
        ["alttexts"] = ColumnRole.Alt,
        ["alttextpicture"] = ColumnRole.Alt,
        ["imagealttext"] = ColumnRole.Alt,
        ["id"] = ColumnRole.Id,
        ["postid"] = ColumnRole.Id,
        ["allow"] = ColumnRole.Allow,
        ["governallow"] = ColumnRole.Allow,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Platforms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["x"] = "x",
        ["xtwitter"] = "x",
        ["twitter"] = "x",
        ["twitterx"] = "x",
        ["bluesky"] = "bluesky",
        ["mastodon"] = "mastodon",
        ["threads"] = "threads",
        ["linkedin"] = "linkedin",
        ["instagram"] = "instagram",
        ["facebook"] = "facebook",
        ["tiktok"] = "tiktok",
        ["youtube"] = "youtube",
        ["pinterest"] = "pinterest",
        ["reddit"] = "reddit",
        ["googlebusiness"] = "google-business",
        ["googlebusinessprofile"] = "google-business",
        ["gbp"] = "google-business",
        ["gmb"] = "google-business",
        ["discord"] = "discord",
        ["telegram"] = "telegram",
        ["whatsapp"] = "whatsapp",
        ["snapchat"] = "snapchat",
        ["tumblr"] = "tumblr",
        ["sms"] = "sms",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>As a mapping in the configuration names them.</summary>
    public static FrozenDictionary<string, ColumnRole> ByName { get; } = new Dictionary<string, ColumnRole>(StringComparer.Ordinal)
    {
        ["text"] = ColumnRole.Text,
        ["title"] = ColumnRole.Title,
        ["description"] = ColumnRole.Description,
        ["platform"] = ColumnRole.Platform,
        ["date"] = ColumnRole.Date,
        ["time"] = ColumnRole.Time,
        ["link"] = ColumnRole.Link,
        ["hashtags"] = ColumnRole.Hashtags,
        ["first-comment"] = ColumnRole.FirstComment,
        ["media"] = ColumnRole.Media,
        ["alt"] = ColumnRole.Alt,
        ["id"] = ColumnRole.Id,
        ["allow"] = ColumnRole.Allow,
        ["ignore"] = ColumnRole.Ignore,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>How good a header is for the post's text: 0 is best; -1 is not one.</summary>
    public static int TextRank(string header) => Array.IndexOf(TextHeaders, header);

    public static ColumnRole? Of(string header) => Headers.TryGetValue(header, out ColumnRole role) || Headers.TryGetValue(header.TrimEnd("0123456789".ToCharArray()), out role) ? role : null;

    public static string? PlatformOf(string header) => Platforms.GetValueOrDefault(header);

    /// <summary>
    /// Letters and digits of a header in lower case, without what tools add: a format in brackets, a hint after a dash.
    /// <c>Link(s) - Separated by comma</c> is <c>links</c>.
    /// </summary>
    public static string Normalize(string header)
    {
        int hint = header.IndexOf(" - ", StringComparison.Ordinal);
        ReadOnlySpan<char> name = hint > 0 ? header.AsSpan(0, hint) : header;
        int open = name.IndexOf(" (");
        if (open > 0 && !name[open..].Contains("OGmeta", StringComparison.OrdinalIgnoreCase))
            name = name[..open];
        var kept = new StringBuilder(name.Length);
        foreach (char letter in name)
        {
            if (char.IsLetterOrDigit(letter))
                kept.Append(char.ToLowerInvariant(letter));
        }

        return kept.ToString();
    }
}
