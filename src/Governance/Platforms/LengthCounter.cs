using Governance.Platforms.Lengths;

namespace Governance.Platforms;

/// <summary>Counts a text the way a platform counts it.</summary>
public static class LengthCounter
{
    /// <param name="max">inclusive; for <see cref="LengthUnit.Sms"/> the number of segments</param>
    public static TextLength Count(LengthUnit unit, string text, int max = int.MaxValue) => unit switch
    {
        LengthUnit.Utf16 => Utf16Length.Count(text, max),
        LengthUnit.CodePoints => CodePointLength.Count(text, max),
        LengthUnit.Graphemes => GraphemeLength.Count(text, max),
        LengthUnit.Utf8 => Utf8Length.Count(text, max),
        LengthUnit.XWeighted => XWeightedLength.Count(text, max),
        LengthUnit.Mastodon => MastodonLength.Count(text, max),
        LengthUnit.Threads => ThreadsLength.Count(text, max),
        LengthUnit.Sms => SmsLength.Count(text, max),
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "no such unit"),
    };

    /// <summary>Where the surplus begins, never inside a character as a reader sees it; the text's length where all fits.</summary>
    public static int Fits(LengthUnit unit, string text, int max) => Count(unit, text, max).SurplusStart ?? text.Length;
}
