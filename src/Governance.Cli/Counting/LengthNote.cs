using Governance.Formats.Findings;
using Governance.Platforms;

namespace Governance.Cli.Counting;

/// <summary>What there is to say about a length besides the number.</summary>
internal static class LengthNote
{
    public static string Of(TextLimit limit, TextLength length)
    {
        List<string> notes = [];
        if (length.Sms is { } sms)
            notes.Add($"{Count.Of(sms.Segments, "message")}, {(sms.Encoding == SmsEncoding.Gsm7 ? "GSM-7" : "UCS-2")}");
        if (length.Length > length.Limit)
            notes.Add($"{length.Length - length.Limit} {(limit.Hard ? "too long" : "over what is advised")}");
        else if (!length.IsValid)
            notes.Add("holds a character that is refused");
        return string.Join(", ", notes);
    }
}
