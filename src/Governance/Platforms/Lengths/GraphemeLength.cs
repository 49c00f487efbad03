using Governance.Text;

namespace Governance.Platforms.Lengths;

/// <summary>Extended grapheme clusters: characters as a reader sees them.</summary>
internal static class GraphemeLength
{
    public static TextLength Count(string text, int max)
    {
        if (text.Length <= max)
            return new TextLength(LengthUnit.Graphemes, Graphemes.Count(text), max);
        var tally = new LengthTally(max);
        foreach (TextSpan cluster in Graphemes.Enumerate(text))
            tally.Add(cluster.Start, 1);
        return tally.ToLength(LengthUnit.Graphemes);
    }
}
