using System.Globalization;
using System.Text;
using Governance.Text;

namespace Governance.Formats.Findings;

/// <summary>The line a finding stands in, with carets below it.</summary>
internal static class CodeFrame
{
    // What is further away from the finding than this is never drawn: lines may be megabytes long.
    private const int Reach = 400;

    /// <param name="width">columns there are</param>
    /// <returns>no lines where there is no text to show</returns>
    public static IEnumerable<string> Lines(TextLocation location, int width)
    {
        if (FindingPlace.IsWholeFile(location))
            yield break;

        TextPosition start = location.Start;
        TextPosition end = location.End;
        ReadOnlySpan<char> line = location.Source.LineAt(start.Line);
        int from = Math.Min(start.Column - 1, line.Length);
        int to = end.Line == start.Line ? Math.Clamp(end.Column - 1, from, line.Length) : line.Length;
        string number = start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(4);
        (string shown, int before, int marked) = Window(line, from, to, Math.Max(16, width - number.Length - 3));
        yield return $"{number} | {shown}";

        string rest = end.Line > start.Line && end.Column > 1 || end.Line > start.Line + 1
            ? string.Create(CultureInfo.InvariantCulture, $" … to line {(end.Column > 1 ? end.Line : end.Line - 1)}")
            : "";
        yield return $"{new string(' ', number.Length)} | {new string(' ', before)}{new string('^', Math.Max(1, marked))}{rest}";
    }

    private static (string Shown, int Before, int Marked) Window(ReadOnlySpan<char> line, int from, int to, int room)
    {
        int first = Math.Max(0, from - Reach);
        if (first > 0 && char.IsLowSurrogate(line[first]))
            first++;
        int last = Math.Min(line.Length, to + Reach);
        int markEnd = Math.Min(to, from + Reach);
        last = Math.Min(last, markEnd + Reach);

        string before = Visible(line, first, from);
        string marked = Visible(line, from, markEnd);
        string after = Visible(line, markEnd, last);

        int markedWidth = DisplayWidth.Of(marked);
        int beforeWidth = DisplayWidth.Of(before);
        int afterWidth = DisplayWidth.Of(after);
        bool cutLeft = first > 0;
        int keepBefore = Math.Max(room / 3, room - markedWidth - Math.Min(room / 3, afterWidth) - 1);
        while (beforeWidth + 1 > keepBefore && before.Length > 0 && beforeWidth + markedWidth + afterWidth + (cutLeft ? 1 : 0) > room)
        {
            int drop = Graphemes.NextLength(before);
            beforeWidth -= DisplayWidth.OfGrapheme(before.AsSpan(0, drop));
            before = before[drop..];
            cutLeft = true;
        }

        string text = (cutLeft ? "…" : "") + before + marked + after;
        int lead = beforeWidth + (cutLeft ? 1 : 0);
        if (DisplayWidth.Of(text) > room)
            text = text[..DisplayWidth.LengthThatFits(text, room - 1)] + "…";
        return (text, lead, Math.Min(markedWidth, Math.Max(1, DisplayWidth.Of(text) - lead)));
    }

    private static string Visible(ReadOnlySpan<char> line, int start, int end)
    {
        var visible = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
            VisibleText.Append(visible, line[..end], ref i);
        return visible.ToString();
    }
}
