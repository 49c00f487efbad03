namespace Governance.Tables.Languages;

/// <summary>
/// Whether a post said to be Hindi is Hindi in Latin or Devanagari letters: about a third of those in xlm-t-sentiment are plain English, and would teach that English is Hindi.
/// </summary>
internal static class RomanHindi
{
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "hai", "hain", "ka", "ki", "ke", "ko", "se", "nahi", "nahin", "nai", "kya", "bhi", "mein", "aur", "tha", "thi", "hoga", "raha", "rahe", "rahi", "kar", "karo",
        "karna", "karte", "kuch", "koi", "yeh", "ye", "woh", "wo", "hum", "tum", "aap", "mera", "meri", "tera", "teri", "apna", "apne", "apni", "sab", "abhi", "kab",
        "kyu", "kyun", "kaise", "bahut", "bhut", "accha", "acha", "liye", "wala", "wale", "bhai", "ji", "na", "toh", "jo", "ek", "pe", "ne", "hi", "ho", "gaya", "gayi",
        "diya", "dil", "pyar", "baat", "log", "desh", "sath", "saath", "unke", "uske", "iske", "isko", "usko", "unko", "inko", "yaar", "phir", "fir", "agar", "lekin", "par",
    };

    public static bool IsWritten(string text)
    {
        string[] words = text.Split([' ', '\t', '\n', '.', ',', '!', '?', '"', '(', ')', ':', ';'], StringSplitOptions.RemoveEmptyEntries);
        return text.Any(c => c is >= '\u0900' and <= '\u097F') || words.Count(Common.Contains) * 8 >= words.Length;
    }
}
