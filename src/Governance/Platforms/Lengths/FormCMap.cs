using Governance.Text;

namespace Governance.Platforms.Lengths;

/// <summary>Where a place of a text in form C stands in the text as written.</summary>
internal static class FormCMap
{
    /// <summary>Composition never reaches beyond a character as a reader sees it, so these are walked side by side.</summary>
    public static int ToOriginal(string text, string normal, int place)
    {
        if (ReferenceEquals(text, normal))
            return place;
        int length = 0;
        foreach (TextSpan cluster in Graphemes.Enumerate(text))
        {
            ReadOnlySpan<char> characters = cluster.Of(text);
            length += Normalizer.IsNfc(characters) ? characters.Length : Normalizer.ToNfc(characters.ToString()).Length;
            if (length > place)
                return cluster.Start;
        }

        return text.Length;
    }
}
