using Governance.Text;

namespace Governance.Platforms.Lengths;

/// <summary>Unicode code points; a lone surrogate is one.</summary>
internal static class CodePointLength
{
    public static TextLength Count(string text, int max)
    {
        var tally = new LengthTally(max);
        foreach (TextSpan cluster in Graphemes.Enumerate(text))
            tally.Add(cluster.Start, Of(cluster.Of(text)));
        return tally.ToLength(LengthUnit.CodePoints);
    }

    private static int Of(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 0; i < text.Length; count++)
        {
            CodePoint.At(text, i, out int length);
            i += length;
        }

        return count;
    }
}
