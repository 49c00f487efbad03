using Governance.Text;

namespace Governance.Platforms.Lengths;

/// <summary>UTF-16 code units: what platforms that speak of “characters” never exceed.</summary>
internal static class Utf16Length
{
    public static TextLength Count(string text, int max)
    {
        if (text.Length <= max)
            return new TextLength(LengthUnit.Utf16, text.Length, max);
        var tally = new LengthTally(max);
        foreach (TextSpan cluster in Graphemes.Enumerate(text))
            tally.Add(cluster.Start, cluster.Length);
        return tally.ToLength(LengthUnit.Utf16);
    }
}
