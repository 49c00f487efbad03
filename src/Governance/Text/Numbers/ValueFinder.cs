namespace Governance.Text.Numbers;

/// <summary>Finds percentages, prices, ratios, dates and plain numbers in a text. Each stretch of text is at most one value.</summary>
public sealed class ValueFinder(DateOrder dates, bool commaDecimals, DateOnly today)
{
    private static readonly string[] s_percents =
        ["percent", "per cent", "pct", "prozent", "pour cent", "por ciento", "per cento", "por cento", "procent", "prosent", "prosenttia", "procento"];

    private static readonly (string Word, decimal Factor)[] s_factors =
        [("thousand", 1_000m), ("million", 1_000_000m), ("mio", 1_000_000m), ("billion", 1_000_000_000m), ("bn", 1_000_000_000m), ("mn", 1_000_000m), ("k", 1_000m), ("m", 1_000_000m)];

    private readonly DateReader _dates = new(dates, today);

    /// <summary>1.234,56 rather than 1,234.56.</summary>
    public bool WritesCommas => commaDecimals;

    /// <summary>In text order; empty at once for a text without digits.</summary>
    public IReadOnlyList<FoundValue> Find(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('0', '9'))
            return [];
        List<FoundValue> found = [];
        for (int i = 0; i < text.Length;)
        {
            if (_dates.TryRead(text, i, out FoundValue date))
            {
                found.Add(date);
                i = date.Span.End;
                continue;
            }

            // The digits of B2B and covid19 are part of a word; those of x500 are a leverage.
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && IsWordPart(text[i - 1]) && !IsLeverageMark(text, i - 1)))
            {
                i++;
                continue;
            }

            if (!NumberToken.TryRead(text, i, commaDecimals, out NumberToken number))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                continue;
            }

            FoundValue? value = ReadRatio(text, number) ?? ReadPercent(text, number) ?? ReadPrice(text, number) ?? ReadNumber(text, number);
            if (value is { } one)
                found.Add(one);
            i = Math.Max(number.Span.End, value?.Span.End ?? 0);
        }

        return found;
    }

    private FoundValue? ReadRatio(ReadOnlySpan<char> text, NumberToken number)
    {
        int start = number.Span.Start, end = number.Span.End;
        if (start > 0 && IsLeverageMark(text, start - 1))
            return new FoundValue(new TextSpan(start - 1, end), ValueKind.Ratio, number.Value);
        if (end < text.Length && text[end] is 'x' or 'X' or '×' && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1])))
            return new FoundValue(new TextSpan(start, end + 1), ValueKind.Ratio, number.Value);

        int colon = Currencies.SkipSpace(text, end);
        if (colon >= text.Length || text[colon] != ':')
            return null;
        int second = Currencies.SkipSpace(text, colon + 1);
        if (second >= text.Length || !char.IsAsciiDigit(text[second]) || !NumberToken.TryRead(text, second, commaDecimals, out NumberToken other))
            return null;
        // 10:30 is a time of day; so is 1:30 with two digits, unless it says pm in other words.
        bool isTime = other.Span.Length == 2 && (colon == end) && other.Value < 60 && IsTimeOfDay(text, other.Span.End);
        if (isTime || (number.Value != 1 && other.Value != 1) || number.Value == 0 || other.Value == 0)
            return null;
        return new FoundValue(TextSpan.Cover(number.Span, other.Span), ValueKind.Ratio, Math.Max(number.Value, other.Value));
    }

    private static bool IsTimeOfDay(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> rest = text[Currencies.SkipSpace(text, end)..];
        return rest.StartsWith("am", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("a.m", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("p.m", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("uhr", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(":");
    }

    private static FoundValue? ReadPercent(ReadOnlySpan<char> text, NumberToken number)
    {
        int end = PercentEnd(text, number.Span.End);
        return end < 0 ? null : new FoundValue(new TextSpan(WithSign(text, number.Span.Start, out decimal sign), end), ValueKind.Percent, sign * number.Value);
    }

    private static int PercentEnd(ReadOnlySpan<char> text, int position)
    {
        int at = Currencies.SkipSpace(text, position);
        if (at < text.Length && text[at] is '%' or '٪' or '％' or '﹪')
            return at + 1;
        // In 74–89 % both are percentages.
        if (at < text.Length && text[at] is '-' or '–' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
        {
            int next = at + 1;
            while (next < text.Length && (char.IsAsciiDigit(text[next]) || text[next] is '.' or ','))
                next++;
            next = Currencies.SkipSpace(text, next);
            return next < text.Length && text[next] == '%' ? position : -1;
        }

        if (at < text.Length && text[at] == '-')
            at++;
        foreach (string word in s_percents)
        {
            if (text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
                return at + word.Length;
        }

        return -1;
    }

    private static FoundValue? ReadPrice(ReadOnlySpan<char> text, NumberToken number)
    {
        int end = number.Span.End;
        decimal value = number.Value * Factor(text, ref end);
        if (Currencies.TryReadBefore(text, number.Span.Start, out int start, out string? code))
            return new FoundValue(new TextSpan(start, end), ValueKind.Price, value) { Currency = code };
        if (Currencies.TryReadAfter(text, end, out int after, out code))
            return new FoundValue(new TextSpan(number.Span.Start, after), ValueKind.Price, value) { Currency = code };
        return null;
    }

    private static FoundValue? ReadNumber(ReadOnlySpan<char> text, NumberToken number)
    {
        int end = number.Span.End;
        decimal value = number.Value * Factor(text, ref end);
        // 401k, 3D and 5th are words.
        if (end < text.Length && IsWordPart(text[end]))
            return null;
        return new FoundValue(new TextSpan(WithSign(text, number.Span.Start, out decimal sign), end), ValueKind.Number, sign * value);
    }

    private static decimal Factor(ReadOnlySpan<char> text, ref int end)
    {
        int at = Currencies.SkipSpace(text, end);
        foreach ((string word, decimal factor) in s_factors)
        {
            // "5 k" and "5 m" are not thousands and millions.
            if (word.Length == 1 && at != end)
                continue;
            int after = at + word.Length;
            if (!text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) || (after < text.Length && char.IsLetterOrDigit(text[after])))
                continue;
            end = after;
            return factor;
        }

        return 1;
    }

    /// <summary>A minus counts where it does not join two numbers or words.</summary>
    private static int WithSign(ReadOnlySpan<char> text, int start, out decimal sign)
    {
        sign = 1;
        if (start == 0 || text[start - 1] is not ('-' or '−' or '–') || (start > 1 && !char.IsWhiteSpace(text[start - 2]) && text[start - 2] != '('))
            return start;
        sign = -1;
        return start - 1;
    }

    private static bool IsLeverageMark(ReadOnlySpan<char> text, int index) =>
        text[index] is 'x' or 'X' or '×' && (index == 0 || !char.IsLetterOrDigit(text[index - 1]));

    private static bool IsWordPart(char c) => char.IsLetterOrDigit(c) || c == '_';
}
