namespace Governance.Tone;

/// <summary>What people are told of a dimension.</summary>
public static class ToneWords
{
    public static string NameOf(ToneDimension dimension) => dimension switch
    {
        ToneDimension.Formality => "formality",
        ToneDimension.Urgency => "urgency",
        ToneDimension.Positivity => "positivity",
        _ => "energy",
    };

    /// <param name="way">1 where it is too much, -1 too little</param>
    public static string AdviceOn(ToneDimension dimension, int way) => (dimension, way) switch
    {
        (ToneDimension.Formality, > 0) => "Address readers as you would face to face, in shorter words and sentences.",
        (ToneDimension.Formality, _) => "Address readers formally and write whole sentences, without chat words, emoji or exclamation marks.",
        (ToneDimension.Urgency, > 0) => "Say until when it holds and leave the pressing out.",
        (ToneDimension.Urgency, _) => "Say until when it holds, or what to do next.",
        (ToneDimension.Positivity, > 0) => "Take some praise out, or say what is not so good.",
        (ToneDimension.Positivity, _) => "Say what is good about it, or what is being done.",
        (ToneDimension.Energy, > 0) => "Fewer exclamation marks, capitals and emoji.",
        _ => "Shorter sentences, livelier words.",
    };

    /// <summary><c>“now”, “hurry” and “!”</c>; a word that comes again is named once, with how often.</summary>
    public static string Quote(IEnumerable<ToneSign> signs)
    {
        string[] quoted = [.. signs.GroupBy(sign => sign.Label, StringComparer.Ordinal).Select(group => group.Count() == 1 ? $"“{group.Key}”" : $"{group.Count()} × “{group.Key}”")];
        return quoted.Length < 2 ? string.Concat(quoted) : $"{string.Join(", ", quoted[..^1])} and {quoted[^1]}";
    }
}
