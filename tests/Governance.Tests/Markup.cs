using System.Text;
using Governance.Text;

namespace Governance.Tests;

/// <summary>Text with <c>[|marks|]</c> around what must be found.</summary>
internal static class Markup
{
    public static (string Text, List<TextSpan> Spans) Parse(string markup)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        int open = -1;
        for (int i = 0; i < markup.Length; i++)
        {
            if (string.CompareOrdinal(markup, i, "[|", 0, 2) == 0)
            {
                open = text.Length;
                i++;
            }
            else if (open >= 0 && string.CompareOrdinal(markup, i, "|]", 0, 2) == 0)
            {
                spans.Add(new TextSpan(open, text.Length));
                open = -1;
                i++;
            }
            else
            {
                text.Append(markup[i]);
            }
        }

        return open < 0 ? (text.ToString(), spans) : throw new ArgumentException($"a mark is not closed in {markup}", nameof(markup));
    }
}
