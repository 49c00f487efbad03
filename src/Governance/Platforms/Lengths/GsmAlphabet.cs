using System.Buffers;

namespace Governance.Platforms.Lengths;

/// <summary>The default alphabet of text messages and its extension table (3GPP TS 23.038, section 6.2.1).</summary>
internal static class GsmAlphabet
{
    private const string Extension = "\f^{}\\[~]|€";

    private static readonly SearchValues<char> Basic = SearchValues.Create(
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
        + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà" + Extension);

    private static readonly SearchValues<char> Escaped = SearchValues.Create(Extension);

    public static bool Contains(char c) => Basic.Contains(c);

    /// <summary>Takes an escape and so two septets.</summary>
    public static bool IsEscaped(char c) => Escaped.Contains(c);
}
