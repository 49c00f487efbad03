namespace Governance.Text.Numbers;

/// <summary>Currency signs and codes beside a number.</summary>
internal static class Currencies
{
    // Longest first: "US$" before "$".
    private static readonly (string Sign, string? Code)[] s_signs =
    [
        ("US$", "USD"), ("C$", "CAD"), ("A$", "AUD"), ("NZ$", "NZD"), ("HK$", "HKD"), ("R$", "BRL"), ("S$", "SGD"),
        ("USD", "USD"), ("EUR", "EUR"), ("GBP", "GBP"), ("CHF", "CHF"), ("SEK", "SEK"), ("NOK", "NOK"), ("DKK", "DKK"), ("PLN", "PLN"), ("JPY", "JPY"),
        ("CAD", "CAD"), ("AUD", "AUD"), ("NZD", "NZD"), ("INR", "INR"), ("BRL", "BRL"), ("CZK", "CZK"), ("HUF", "HUF"), ("KRW", "KRW"), ("CNY", "CNY"),
        ("euros", "EUR"), ("euro", "EUR"), ("dollars", null), ("pounds", "GBP"), ("zł", "PLN"), ("Kč", "CZK"), ("kr", null), ("Rs", "INR"),
        ("$", null), ("£", "GBP"), ("€", "EUR"), ("¥", null), ("₹", "INR"), ("₩", "KRW"), ("₽", "RUB"), ("₺", "TRY"), ("₿", "BTC"), ("¢", null),
    ];

    public static bool TryReadAfter(ReadOnlySpan<char> text, int position, out int end, out string? code)
    {
        int at = SkipSpace(text, position);
        foreach ((string sign, string? currency) in s_signs)
        {
            if (text[at..].StartsWith(sign, StringComparison.OrdinalIgnoreCase) && IsEdge(text, at + sign.Length, sign[^1]))
            {
                (end, code) = (at + sign.Length, currency);
                return true;
            }
        }

        (end, code) = (position, null);
        return false;
    }

    public static bool TryReadBefore(ReadOnlySpan<char> text, int position, out int start, out string? code)
    {
        int at = position;
        if (at > 0 && text[at - 1] is ' ' or '\u00A0' or '\u202F')
            at--;
        foreach ((string sign, string? currency) in s_signs)
        {
            if (!text[..at].EndsWith(sign, StringComparison.Ordinal))
                continue;
            int before = at - sign.Length;
            if (char.IsLetter(sign[0]) && before > 0 && char.IsLetterOrDigit(text[before - 1]))
                continue;
            (start, code) = (before, currency);
            return true;
        }

        (start, code) = (position, null);
        return false;
    }

    internal static int SkipSpace(ReadOnlySpan<char> text, int position) =>
        position < text.Length && text[position] is ' ' or '\u00A0' or '\u202F' ? position + 1 : position;

    private static bool IsEdge(ReadOnlySpan<char> text, int end, char last) => !char.IsLetter(last) || end == text.Length || !char.IsLetterOrDigit(text[end]);
}
