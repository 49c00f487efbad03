namespace Governance.Platforms;

/// <summary>How long a text is to a platform, and from where on it is too long.</summary>
/// <param name="Length">in the unit that the platform counts</param>
/// <param name="Limit">what <paramref name="Length"/> may be at most</param>
public sealed record TextLength(LengthUnit Unit, int Length, int Limit)
{
    /// <summary>Where what is too much begins, in UTF-16 code units of the text, never inside a character as a reader sees it; null where all fits.</summary>
    public int? SurplusStart { get; init; }

    public bool Exceeds => SurplusStart is not null;

    /// <summary>Links that count otherwise than by their characters.</summary>
    public int Links { get; init; }

    /// <summary>Emoji that count otherwise than by their characters.</summary>
    public int Emoji { get; init; }

    /// <summary>Mentions that count without their server.</summary>
    public int RemoteMentions { get; init; }

    /// <summary>The first character that the platform refuses; null where there is none.</summary>
    public int? InvalidCharacter { get; init; }

    /// <summary>Set for a text message only.</summary>
    public SmsParts? Sms { get; init; }

    /// <summary>The platform would take it.</summary>
    public bool IsValid => !Exceeds && InvalidCharacter is null;
}

/// <param name="Segments">messages that are sent and paid for</param>
/// <param name="ForcedBy">the first character that GSM-7 lacks and that makes all of it UCS-2; null in GSM-7</param>
public sealed record SmsParts(SmsEncoding Encoding, int Segments, int? ForcedBy);

public enum SmsEncoding
{
    Gsm7,
    Ucs2,
}
