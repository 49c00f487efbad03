namespace Governance.Formats.Findings;

/// <summary>Breaks text at spaces to fit a number of columns.</summary>
public static class TextWrap
{
    /// <param name="width">null: one line, however long</param>
    /// <param name="indent">columns that lines after the first give up to their indent</param>
    public static List<string> Lines(string text, int? width, int indent = 0)
    {
        if (width is not { } columns || DisplayWidth.Of(text) <= columns)
            return [text];

        List<string> lines = [];
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int room = Math.Max(8, lines.Count == 0 ? columns : columns - indent);
            string joined = line.Length == 0 ? word : $"{line} {word}";
            if (DisplayWidth.Of(joined) <= room)
            {
                line = joined;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = word;
            while (DisplayWidth.Of(line) > (room = Math.Max(8, lines.Count == 0 ? columns : columns - indent)))
            {
                int fits = Math.Max(1, DisplayWidth.LengthThatFits(line, room));
                lines.Add(line[..fits]);
                line = line[fits..];
            }
        }

        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }
}
