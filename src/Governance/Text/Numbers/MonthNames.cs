namespace Governance.Text.Numbers;

/// <summary>Names of months in English, German, French and Spanish, and their usual short forms. “may” and “mar” are ordinary words, so dates need a day beside them.</summary>
internal static class MonthNames
{
    private static readonly string[][] s_names =
    [
        ["january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene"],
        ["february", "feb", "februar", "février", "févr", "fév", "febrero"],
        ["march", "mar", "märz", "mrz", "mars", "marzo"],
        ["april", "apr", "avril", "avr", "abril", "abr"],
        ["may", "mai", "mayo"],
        ["june", "jun", "juni", "juin", "junio"],
        ["july", "jul", "juli", "juillet", "juil", "julio"],
        ["august", "aug", "août", "agosto", "ago"],
        ["september", "sep", "sept", "septembre", "septiembre"],
        ["october", "oct", "oktober", "okt", "octobre", "octubre"],
        ["november", "nov", "novembre", "noviembre"],
        ["december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic"],
    ];

    /// <returns>1 to 12; 0 for any other word</returns>
    public static int Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 10)
            return 0;
        for (int month = 0; month < s_names.Length; month++)
        {
            foreach (string name in s_names[month])
            {
                if (word.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return month + 1;
            }
        }

        return 0;
    }
}
