using System.Collections.Frozen;

namespace Governance.Rules.Checks;

/// <summary>Whether what stands in a clause is denied by a word before it.</summary>
internal static class Clause
{
    // Nobody denies a word from further away; and a text without any punctuation must not be read again for each hit.
    private const int FurthestNegation = 120;

    private const string Ends = ".,;:!?…–—()[]{}\n\r|\"“”«»„";

    private static readonly FrozenSet<string> Negations = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "not", "no", "never", "none", "nor", "neither", "nobody", "nothing", "without", "cannot", "hardly",
        "nicht", "kein", "keine", "keinen", "keiner", "keinem", "nie", "niemals", "ohne",
        "pas", "jamais", "aucun", "aucune", "sans",
        "niet", "geen", "nooit", "zonder",
        "ikke", "ingen", "aldri", "aldrig", "inte", "uten", "uden", "utan",
        "nunca", "sin", "non", "mai", "senza", "não", "sem");

    // "Not only guaranteed" and "no doubt risk free" deny nothing.
    private static readonly FrozenSet<string> Affirming = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "only", "just", "merely", "doubt", "question", "wonder", "nur", "seulement", "alleen", "bare", "bara");

    private static readonly FrozenSet<string> Joints = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "but", "however", "although", "though", "because", "aber", "sondern", "mais", "maar", "men", "pero");

    public static bool IsNegated(string text, int position)
    {
        string after = "";
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
            if (IsNegation(word) && !Affirming.Contains(after))
                return true;
            if (word.Length > 0)
                after = word;
        }

        return false;
    }

    private static bool IsNegation(string word) =>
        Negations.Contains(word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    private static bool IsWordUnit(char unit) => char.IsLetterOrDigit(unit) || unit is '\'' or '’';
}
