using System.Collections.Frozen;

namespace Governance.Rules.Checks;

/// <summary>Whether what stands in a clause is denied by a word before it.</summary>
internal static class Clause
{
    // Nobody denies a word from further away; and a text without any punctuation must not be read again for each hit.
    private const int FurthestNegation = 120;

    private const string Ends = ".,;:!?…–—()[]{}\n\r|\"“”«»„";

    private static readonly FrozenSet<string> Negations = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "not", "no", "nope", "nah", "nein", "nej", "nei", "nee", "never", "none", "nor", "neither", "nobody", "nothing", "without", "cannot", "hardly", "impossible", "unable", "refuse", "refuses",
        "nicht", "kein", "keine", "keinen", "keiner", "keinem", "nie", "niemals", "ohne",
        "pas", "jamais", "aucun", "aucune", "sans",
        "niet", "geen", "nooit", "zonder",
        "ikke", "ingen", "aldri", "aldrig", "inte", "uten", "uden", "utan",
        "niemand", "niemanden", "nichts", "personne", "rien", "ingenting",
        "nunca", "sin", "ni", "nadie", "ningún", "ninguna", "ninguno", "tampoco", "non", "mai", "senza", "nessun", "nessuna", "nessuno", "não", "sem", "nenhum", "nenhuma", "ninguém");

    // "Not only guaranteed", "no doubt risk free" and "don't miss guaranteed returns" deny nothing.
    private static readonly FrozenSet<string> Affirming = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "only", "just", "merely", "doubt", "problem", "question", "wonder", "joke", "kidding", "cap", "lie", "bs", "strings", "catch", "worries", "matter", "brainer",
        "miss", "wait", "worry", "hesitate", "forget", "delay", "overlook", "settle", "beats", "compares",
        "nur", "seulement", "alleen", "bare", "bara", "verpassen", "manquez", "ratez");

    // These deny the noun behind them, and what is joined to it by "and" only through a verb: "no fees and guaranteed returns".
    private static readonly FrozenSet<string> OfNouns = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "no", "without", "kein", "keine", "keinen", "keiner", "keinem", "ohne", "aucun", "aucune", "sans", "geen", "zonder", "ingen", "uten", "uden", "utan", "sin", "senza", "sem");

    private static readonly FrozenSet<string> Ands = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "and", "plus", "und", "et", "og", "och", "y");

    private static readonly FrozenSet<string> Verbs = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "is", "are", "was", "were", "be", "can", "could", "will", "would", "should", "may", "might", "does", "do", "did", "has", "have", "comes", "come", "ever",
        "promises", "promise", "ist", "sind", "kann", "können", "wird", "est", "sont", "peut", "es", "son", "è", "sono", "är");

    private static readonly FrozenSet<string> Joints = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "but", "however", "although", "though", "because", "aber", "sondern", "mais", "maar", "men", "pero");

    public static bool IsNegated(string text, int position)
    {
        string after = "";
        bool isJoined = false;
        bool hasVerb = false;
        int at = position;
        while (at > 0 && position - at <= FurthestNegation)
        {
            while (at > 0 && !IsWordUnit(text[at - 1]))
            {
                if (Ends.Contains(text[--at], StringComparison.Ordinal))
                    return false;
            }

            int end = at;
            while (at > 0 && IsWordUnit(text[at - 1]))
                at--;
            string word = text[at..end];
            if (Joints.Contains(word))
                return false;
            if (IsNegation(word) && !IsPrefix(text, end, position) && !Affirming.Contains(after) && !IsAfterWhy(text, at))
                return !isJoined || hasVerb || !OfNouns.Contains(word);
            if (Ands.Contains(word))
                (isJoined, hasVerb) = (true, false);
            else
                hasVerb |= Verbs.Contains(word);
            if (word.Length > 0)
                after = word;
        }

        return false;
    }

    // "Of course not.", "The short answer is no."
    private static readonly FrozenSet<string> BeforeDenial = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "of", "course", "certainly", "absolutely", "definitely", "probably", "sadly", "unfortunately", "honestly", "simply", "sorry", "well", "the", "short", "simple", "answer", "is", "and", "but");

    // "Run.", "Beware."
    private static readonly FrozenSet<string> Warnings = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "run", "beware", "walk", "leave", "hang", "delete", "report", "block", "ignore", "careful", "nonsense", "rubbish", "fake", "false", "wrong", "myth", "scam", "fraud", "lies");

    /// <summary>“No.”, “Of course not.”, “Nobody can.”, “Don't believe it.”, but not “No problem!”</summary>
    public static bool BeginsWithDenial(ReadOnlySpan<char> sentence)
    {
        ReadOnlySpan<char> first = NextWord(ref sentence);
        while (BeforeDenial.Contains(first.ToString()) && !StartsWithEnd(sentence))
            first = NextWord(ref sentence);
        return Warnings.Contains(first.ToString()) || (IsNegation(first.ToString()) && (StartsWithEnd(sentence) || !Affirming.Contains(NextWord(ref sentence).ToString())));
    }

    private static bool StartsWithEnd(ReadOnlySpan<char> text) => !text.IsEmpty && Ends.Contains(text[0], StringComparison.Ordinal);

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && !IsWordUnit(text[start]))
            start++;
        int end = start;
        while (end < text.Length && IsWordUnit(text[end]))
            end++;
        ReadOnlySpan<char> word = text[start..end];
        text = text[end..];
        return word;
    }

    // "Non-toxic and eco-friendly" denies the toxic alone, "non-recyclable" what is looked at.
    private static bool IsPrefix(string text, int end, int position) => text[end] is '-' && end + 1 < position;

    // "Why not get guaranteed returns?"
    private static bool IsAfterWhy(string text, int negation) => text.AsSpan(0, negation).TrimEnd().EndsWith("why", StringComparison.OrdinalIgnoreCase);

    private static bool IsNegation(string word) =>
        Negations.Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    private static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit) || unit is '\'' or '’';
}
