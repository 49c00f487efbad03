using System.Text;
using Governance.Text;

namespace Governance.Platforms.Lengths;

/// <summary>UTF-8 bytes; a lone surrogate is three, as the replacement character that it becomes.</summary>
internal static class Utf8Length
{
    private const int MostBytesPerUnit = 3;

    public static TextLength Count(string text, int max)
    {
        if (text.Length <= max / MostBytesPerUnit)
            return new TextLength(LengthUnit.Utf8, Encoding.UTF8.GetByteCount(text), max);
        var tally = new LengthTally(max);
        foreach (TextSpan cluster in Graphemes.Enumerate(text))
            tally.Add(cluster.Start, Encoding.UTF8.GetByteCount(cluster.Of(text)));
        return tally.ToLength(LengthUnit.Utf8);
    }
}
