using Governance.Formats.Findings;

namespace Governance.Cli.Preview;

/// <summary>Draws a text in a frame, with rulers across it where a platform cuts it.</summary>
internal static class PreviewBox
{
    /// <param name="width">columns, the frame included</param>
    public static void Draw(TextWriter output, string text, IReadOnlyList<PreviewCut> cuts, int width)
    {
        int inner = width - 4;
        output.Write($"┌{new string('─', width - 2)}┐\n");
        int position = 0;
        foreach (PreviewCut cut in cuts.OrderBy(cut => cut.Offset))
        {
            int offset = Math.Clamp(cut.Offset, position, text.Length);
            Lines(output, text[position..offset], inner);
            Ruler(output, cut.Label, inner);
            position = offset;
        }

        Lines(output, text[position..], inner);
        output.Write($"└{new string('─', width - 2)}┘\n");
    }

    /// <summary>A bar of <paramref name="width"/> columns, full at the limit; what is over is drawn lighter.</summary>
    public static string Bar(int length, int limit, int width)
    {
        if (limit <= 0)
            return "";
        if (length <= limit)
        {
            int full = length == 0 ? 0 : Math.Max(1, (int)((long)length * width / limit));
            return new string('█', full) + new string('░', width - full);
        }

        int inside = Math.Max(1, Math.Min(width - 1, (int)((long)limit * width / length)));
        return new string('█', inside) + new string('▒', width - inside);
    }

    private static void Ruler(TextWriter output, string label, int inner)
    {
        foreach (string line in TextWrap.Lines(label, inner - 4))
        {
            int left = inner - DisplayWidth.Of(line) - 2;
            output.Write($"├╌ {line} {new string('╌', Math.Max(0, left + 1))}┤\n");
        }
    }

    private static void Lines(TextWriter output, string text, int inner)
    {
        string trimmed = text.Trim('\n', '\r');
        if (trimmed.Length == 0)
            return;
        foreach (string line in trimmed.ReplaceLineEndings("\n").Split('\n'))
        {
            string rest = VisibleText.Of(line);
            if (rest.Length == 0)
                Row(output, "", inner);
            foreach (string wrapped in Wrap(rest, inner))
                Row(output, wrapped, inner);
        }
    }

    private static void Row(TextWriter output, string line, int inner) =>
        output.Write($"│ {line}{new string(' ', Math.Max(0, inner - DisplayWidth.Of(line)))} │\n");

    // A link stays whole where a row of its own can hold it.
    private static bool NextWordFits(string line, int space, int inner)
    {
        int end = line.IndexOf(' ', space + 1);
        return DisplayWidth.Of(line.AsSpan(space + 1, (end < 0 ? line.Length : end) - space - 1)) <= inner;
    }

    private static IEnumerable<string> Wrap(string line, int inner)
    {
        while (line.Length > 0)
        {
            int fits = Math.Max(1, DisplayWidth.LengthThatFits(line, inner));
            if (fits < line.Length)
            {
                int space = line.LastIndexOf(' ', fits - 1, fits);
                if (line[fits] != ' ' && space > 0 && (space > fits / 2 || NextWordFits(line, space, inner)))
                    fits = space;
            }

            yield return line[..fits].TrimEnd(' ');
            line = line[fits..].TrimStart(' ');
        }
    }
}

/// <param name="Offset">in the text</param>
internal readonly record struct PreviewCut(int Offset, string Label);
