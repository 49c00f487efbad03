using System.Collections.Immutable;
using System.Text;
using Governance.Text;

namespace Governance.Packs.Testing;

/// <summary>An example's text with its <c>[|…|]</c> taken out.</summary>
internal sealed record ExampleMarkup(string Text, ImmutableArray<TextSpan> Marks)
{
    /// <returns>null where a mark is not closed</returns>
    public static ExampleMarkup? Parse(string marked)
    {
        var text = new StringBuilder(marked.Length);
        var marks = ImmutableArray.CreateBuilder<TextSpan>();
        int at = 0;
        while (marked.IndexOf("[|", at, StringComparison.Ordinal) is >= 0 and int open)
        {
            int close = marked.IndexOf("|]", open, StringComparison.Ordinal);
            if (close < 0)
                return null;
            text.Append(marked, at, open - at);
            int start = text.Length;
            text.Append(marked, open + 2, close - open - 2);
            marks.Add(new TextSpan(start, text.Length));
            at = close + 2;
        }

        text.Append(marked, at, marked.Length - at);
        return new ExampleMarkup(text.ToString(), marks.DrainToImmutable());
    }
}
