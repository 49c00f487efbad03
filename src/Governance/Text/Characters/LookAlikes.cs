namespace Governance.Text.Characters;

/// <summary>Letters of other alphabets that pass for Latin ones inside a Latin word, as the Cyrillic а of “guаrantee”.</summary>
internal static class LookAlikes
{
    private const int ShortestWord = 4;

    // A label such as #ad is short, and as a tag it stands for itself.
    private const int ShortestTag = 2;

    public static List<TextSpan>? In(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExceptInRange('\0', '\u036F') < 0)
            return null;
        List<TextSpan>? found = null;
        foreach (TextSpan word in Words.Enumerate(text))
        {
            bool isTag = word.Start > 0 && text[word.Start - 1] == '#';
            if (word.Length >= (isTag ? ShortestTag : ShortestWord) && IsDisguised(word.Of(text), isTag))
                AddForeign(text, word, ref found);
        }

        return found;
    }

    private static bool IsDisguised(ReadOnlySpan<char> word, bool isTag)
    {
        int latin = 0, foreign = 0, switches = 0;
        bool startsForeign = false, wasForeign = false;
        for (int i = 0; i < word.Length;)
        {
            int codePoint = CodePoint.At(word, i, out int length);
            bool isForeign = IsForeign(codePoint);
            if (isForeign && LookAlikeTable.Of(codePoint) == 0)
                return false;
            if (isForeign)
                foreign++;
            else if (UnicodeClass.ScriptOf(codePoint) == Script.Latin)
                latin++;
            if (i == 0)
                startsForeign = isForeign;
            else if (isForeign != wasForeign)
                switches++;
            wasForeign = isForeign;
            i += length;
        }

        if (foreign == 0 || latin == 0 || (latin <= foreign && !(isTag && word.Length < ShortestWord)))
            return false;
        // One Greek letter before a name (μTorrent) and an ending after a foreign word (iPhoneом) are honest.
        bool isPrefix = switches == 1 && startsForeign && foreign == 1 && UnicodeClass.ScriptOf(CodePoint.At(word, 0, out _)) == Script.Greek;
        bool isEnding = switches == 1 && !startsForeign && foreign > 1;
        return !isPrefix && !isEnding;
    }

    private static void AddForeign(ReadOnlySpan<char> text, TextSpan word, ref List<TextSpan>? found)
    {
        for (int i = word.Start; i < word.End;)
        {
            bool isForeign = IsForeign(CodePoint.At(text, i, out int length));
            if (isForeign && found is [.., { } last] && last.End == i)
                found[^1] = new TextSpan(last.Start, i + length);
            else if (isForeign)
                (found ??= []).Add(new TextSpan(i, i + length));
            i += length;
        }
    }

    private static bool IsForeign(int codePoint) =>
        codePoint >= 0x0370 && UnicodeClass.IsLetter(codePoint) && UnicodeClass.ScriptOf(codePoint) is not (Script.Latin or Script.Common or Script.Inherited);
}
