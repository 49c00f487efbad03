using System.Globalization;
using System.Text;
using Governance.Text;

namespace Governance.Rules.Phrases;

/// <summary>
/// A bar at an end of a phrase (<c>| ad |</c>): there it stands apart from the words around it, as a label does. What sets it apart is the edge of the
/// text or of a line, a mark or an emoji; where the phrase begins a line, also a word with a capital behind it (<c>AD My new shoes</c>).
/// </summary>
internal static class StandingApart
{
    private const char Bar = '|';

    // “ad-free”, “ad's”, “ad.com”: glued to the next word, these marks part nothing.
    private const string Gluing = "-.&+='’";

    // Words in quotation marks are spoken about rather than said.
    private const string Quoting = "\"'“”‘’„‚«»";

    /// <summary>The phrase without its bars.</summary>
    public static string Strip(string entry) => IsMarked(entry) ? entry.Trim().Trim(Bar).Trim() : entry;

    public static bool Holds(string entry, string text, TextSpan span)
    {
        if (!IsMarked(entry))
            return true;
        bool before = HasEdgeBefore(text, span.Start, out bool beginsLine);
        return (!entry.StartsWith(Bar) || before) && (!entry.EndsWith(Bar) || HasEdgeAfter(text, span.End, beginsLine));
    }

    private static bool IsMarked(string entry) => entry.Length > 2 && (entry[0] == Bar || entry[^1] == Bar);

    private static bool HasEdgeBefore(string text, int start, out bool beginsLine)
    {
        int at = start;
        while (at > 0 && IsBlank(text[at - 1]))
            at--;
        beginsLine = true;
        if (at == 0 || text[at - 1] is '\n' or '\r')
            return true;
        int line = text.AsSpan(0, start).LastIndexOfAny('\n', '\r') + 1;
        beginsLine = !HasWord(text.AsSpan(line, start - line));
        char mark = text[at - 1];
        if (char.IsLetterOrDigit(mark) || mark is '#' or '@' or '_' || Quoting.Contains(mark) || (char.IsLowSurrogate(mark) && IsWordAt(text, at - 2)))
            return false;
        return at < start || at < 2 || !(mark == '/' || Gluing.Contains(mark)) || !char.IsLetterOrDigit(text[at - 2]);
    }

    private static bool HasEdgeAfter(string text, int end, bool beginsLine)
    {
        int at = end;
        while (at < text.Length && IsBlank(text[at]))
            at++;
        if (at == text.Length || text[at] is '\n' or '\r')
            return true;
        char mark = text[at];
        if (IsWordAt(text, at))
            return beginsLine && at > end && (char.IsUpper(mark) || IsUnspaced(mark));
        if (at > end)
            return true;
        bool glues = Gluing.Contains(mark) && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);
        return !glues && mark != '_' && !Quoting.Contains(mark);
    }

    // Chinese and Japanese put no spaces between words, so one that stands there parts more than words.
    private static bool IsUnspaced(char unit) => unit is (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF');

    private static bool IsBlank(char unit) => unit is not ('\n' or '\r') && char.IsWhiteSpace(unit);

    private static bool IsWordAt(string text, int at) =>
        at >= 0 && Rune.TryGetRuneAt(text, at, out Rune rune) && (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark);

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char unit in text)
        {
            if (char.IsLetterOrDigit(unit))
                return true;
        }

        return false;
    }
}
