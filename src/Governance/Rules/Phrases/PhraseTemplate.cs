namespace Governance.Rules.Phrases;

/// <summary>A phrase with variables in braces: <c>thanks {brand}</c>, <c>{fact.lossRate} of accounts</c>.</summary>
internal static class PhraseTemplate
{
    // Each variable multiplies what a phrase stands for, and a post may give any number of values.
    private const int MostExpansions = 20_000;

    public static bool HasVariables(string phrase) => TryFind(phrase, 0, out _, out _);

    /// <summary>The variables' names, in the order in which they stand.</summary>
    public static IEnumerable<string> Variables(string phrase)
    {
        for (int at = 0; TryFind(phrase, at, out int open, out int close); at = close + 1)
            yield return phrase[(open + 1)..close];
    }

    /// <summary>What stands before, between and behind the variables.</summary>
    public static IEnumerable<string> FixedParts(string phrase)
    {
        int start = 0;
        for (; TryFind(phrase, start, out int open, out int close); start = close + 1)
            yield return phrase[start..open];
        yield return phrase[start..];
    }

    /// <summary>Every phrase that it stands for, up to a number that no honest phrase reaches; none where a variable has no value.</summary>
    public static IEnumerable<string> Expand(string phrase, Func<string, IReadOnlyList<string>> formsOf)
    {
        var forms = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        return ExpandAll(phrase, name => forms.TryGetValue(name, out IReadOnlyList<string>? known) ? known : forms[name] = formsOf(name)).Take(MostExpansions);
    }

    private static IEnumerable<string> ExpandAll(string phrase, Func<string, IReadOnlyList<string>> formsOf)
    {
        if (!TryFind(phrase, 0, out int open, out int close))
        {
            yield return phrase;
            yield break;
        }

        foreach (string form in formsOf(phrase[(open + 1)..close]))
        {
            foreach (string rest in ExpandAll(phrase[(close + 1)..], formsOf))
                yield return string.Concat(phrase.AsSpan(0, open), form, rest);
        }
    }

    private static bool TryFind(string phrase, int start, out int open, out int close)
    {
        close = -1;
        for (open = phrase.IndexOf('{', start); open >= 0; open = phrase.IndexOf('{', open + 1))
        {
            close = phrase.IndexOf('}', open);
            if (close > open + 1 && !phrase.AsSpan(open + 1, close - open - 1).ContainsAnyExcept(VariableNames.Characters))
                return true;
        }

        return false;
    }
}
