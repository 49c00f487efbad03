using System.Collections.Frozen;

namespace Governance.Text.Numbers;

/// <summary>Finds rates of weight in a text (“10 lb in 7 days”, “a stone a month”), in pounds a week.</summary>
public static class WeightRates
{
    private const int FurthestApart = 60;

    private const decimal PoundsPerKilogram = 2.2046m;
    private const decimal PoundsPerStone = 14m;
    private const decimal DaysPerMonth = 30.4m;

    private static readonly FrozenDictionary<string, decimal> Pounds = Units(
        (1m, "lb lbs pound pounds"),
        (PoundsPerKilogram, "kg kgs kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes"),
        (PoundsPerKilogram / 2, "pfund"),
        (PoundsPerStone, "stone stones"));

    private static readonly FrozenDictionary<string, decimal> Days = Units(
        (1m, "day days daily overnight tag tage tagen täglich jour jours día días dia dias"),
        (2m, "weekend"),
        (7m, "week weeks wk wks weekly woche wochen wöchentlich semaine semaines semana semanas"),
        (14m, "fortnight fortnights quinzaine quincena"),
        (DaysPerMonth, "month months mo mos monthly monat monate monaten monatlich mois mes meses"),
        (365m, "year years yearly jahr jahre jahren an ans année années año años"));

    private static readonly FrozenDictionary<string, decimal> Numbers = Units(
        (1m, "a an one"), (2m, "two"), (3m, "three"), (4m, "four"), (5m, "five"), (6m, "six"), (7m, "seven"), (8m, "eight"), (9m, "nine"),
        (10m, "ten"), (12m, "twelve"), (14m, "fourteen"), (15m, "fifteen"), (20m, "twenty"), (30m, "thirty"), (40m, "forty"), (50m, "fifty"));

    public static IReadOnlyList<FoundValue> Find(string text, bool commaDecimals)
    {
        List<FoundValue> found = [];
        List<Quantity> amounts = Read(text, Pounds, commaDecimals, needsNumber: true);
        List<Quantity> times = amounts.Count == 0 ? [] : Read(text, Days, commaDecimals, needsNumber: false);
        int used = -1;
        foreach (Quantity amount in amounts)
        {
            int nearest = Nearest(text, amount, times, used);
            if (nearest < 0)
                continue;
            used = nearest;
            found.Add(new FoundValue(TextSpan.Cover(amount.Span, times[nearest].Span), ValueKind.WeightRate, amount.Value * 7 / times[nearest].Value));
        }

        return found;
    }

    /// <summary>The time behind the amount, else the one before it; each belongs to one amount, and both to one sentence.</summary>
    private static int Nearest(string text, Quantity amount, List<Quantity> times, int used)
    {
        int before = -1;
        for (int i = used + 1; i < times.Count; i++)
        {
            if (times[i].Span.Start >= amount.Span.End)
                return AreTogether(text, amount.Span.End, times[i].Span.Start) ? i : before;
            if (AreTogether(text, times[i].Span.End, amount.Span.Start))
                before = i;
        }

        return before;
    }

    private static bool AreTogether(string text, int from, int to) =>
        to >= from && to - from <= FurthestApart && !text.AsSpan(from, to - from).ContainsAny(".!?\n");

    private static List<Quantity> Read(string text, FrozenDictionary<string, decimal> units, bool commaDecimals, bool needsNumber)
    {
        FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> lookup = units.GetAlternateLookup<ReadOnlySpan<char>>();
        List<Quantity> found = [];
        for (int i = 0; i < text.Length;)
        {
            int end = WordEnd(text, i);
            if (end == i)
            {
                i++;
                continue;
            }

            if (lookup.TryGetValue(text.AsSpan(i, end - i), out decimal unit))
            {
                if (TryReadNumberBefore(text, i, commaDecimals, out int start, out decimal number))
                    found.Add(new Quantity(new TextSpan(start, end), number * unit));
                else if (!needsNumber)
                    found.Add(new Quantity(new TextSpan(i, end), unit));
            }

            i = end;
        }

        return found;
    }

    private static int WordEnd(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end;
    }

    private static bool TryReadNumberBefore(string text, int unit, bool commaDecimals, out int start, out decimal number)
    {
        int end = unit;
        while (end > 0 && text[end - 1] is ' ' or '-' or '\u00A0' or '\u202F')
            end--;
        start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || (start < end && text[start - 1] is '.' or ',' && char.IsAsciiDigit(text[start]))))
            start--;
        number = 0;
        if (start == end)
            return false;
        if (char.IsAsciiDigit(text[start]))
            return NumberToken.TryRead(text, start, commaDecimals, out NumberToken token) && token.Span.End == end && (number = token.Value) > 0;
        return Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(start, end - start), out number);
    }

    private static FrozenDictionary<string, decimal> Units(params (decimal Factor, string Words)[] units) =>
        units.SelectMany(unit => unit.Words.Split(' '), (unit, word) => KeyValuePair.Create(word, unit.Factor)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly record struct Quantity(TextSpan Span, decimal Value);
}
