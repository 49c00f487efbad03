using System.Globalization;
using System.Text;

namespace Governance.Tables.Tone;

internal static class WeightedWords
{
    /// <summary>Three arrays for the engine's <c>WordWeights</c>; words without weight are left out.</summary>
    public static void Write(CSharpFile file, string prefix, IEnumerable<(string Word, int Weight)> words)
    {
        (string Word, int Weight)[] sorted = [.. words.Where(word => word.Weight != 0).OrderBy(word => word.Word, StringComparer.Ordinal)];
        StringBuilder text = new();
        List<string> starts = [];
        foreach ((string word, _) in sorted)
        {
            starts.Add(text.Length.ToString(CultureInfo.InvariantCulture));
            text.Append(word);
        }

        starts.Add(text.Length.ToString(CultureInfo.InvariantCulture));
        file.Numbers(prefix + "Starts", "ushort", 2, starts);
        file.Text(prefix + "Text", text.ToString());
        file.Numbers(prefix + "Scores", "short", 2, sorted.Select(word => word.Weight.ToString(CultureInfo.InvariantCulture)));
    }
}
