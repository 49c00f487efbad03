using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>Whether something stands inside quotation marks. A quotation ends at the latest with its paragraph, and is no longer than any that people write; apostrophes are none.</summary>
internal static class Quotation
{
    private const int Longest = 2000;

    public static bool Holds(string text, TextSpan span)
    {
        char closing = '\0';
        int start = ParagraphStart(text, span.Start);
        for (int i = start; i < span.Start; i++)
        {
            if (closing == '\0')
                closing = ClosingOf(text[i]);
            else if (text[i] == closing || (closing == '“' && text[i] == '”'))
                closing = '\0';
        }

        return closing != '\0' && ClosesAfter(text, span.End, closing);
    }

    private static bool ClosesAfter(string text, int position, char closing)
    {
        int end = Math.Min(text.Length, position + Longest);
        for (int i = position; i < end && !IsParagraphEnd(text, i); i++)
        {
            if (text[i] == closing || (closing == '“' && text[i] == '”'))
                return true;
        }

        return false;
    }

    private static int ParagraphStart(string text, int position)
    {
        int start = position;
        int furthest = Math.Max(0, position - Longest);
        while (start > furthest && !IsParagraphEnd(text, start - 1))
            start--;
        return start;
    }

    private static bool IsParagraphEnd(string text, int index) =>
        text[index] == '\n' && ((index > 0 && text[index - 1] == '\n') || (index + 1 < text.Length && text[index + 1] is '\n' or '\r'));

    // German opens low („) and closes with what English opens with (“).
    private static char ClosingOf(char opening) => opening switch
    {
        '"' => '"',
        '“' => '”',
        '„' => '“',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '「' => '」',
        '『' => '』',
        _ => '\0',
    };
}
