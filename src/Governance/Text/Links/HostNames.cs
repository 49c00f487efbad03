using System.Text;

namespace Governance.Text.Links;

/// <summary>Host names in one spelling: small letters, international labels as punycode (RFC 3492), so that two ways to write one host compare equal.</summary>
public static class HostNames
{
    private const int Base = 36;
    private const int TMin = 1;
    private const int TMax = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int FirstBias = 72;
    private const int FirstCodePoint = 128;

    public static string ToAscii(ReadOnlySpan<char> host)
    {
        string lower = Normalizer.ToNfc(CaseFolding.Fold(host.ToString())).Replace('。', '.');
        if (Ascii.IsValid(lower))
            return lower;
        string[] labels = lower.Split('.');
        for (int i = 0; i < labels.Length; i++)
        {
            if (!Ascii.IsValid(labels[i]))
                labels[i] = "xn--" + Encode(labels[i]);
        }

        return string.Join('.', labels);
    }

    private static string Encode(string label)
    {
        int[] codePoints = CodePointsOf(label);
        var encoded = new StringBuilder();
        foreach (int codePoint in codePoints)
        {
            if (codePoint < FirstCodePoint)
                encoded.Append((char)codePoint);
        }

        int basic = encoded.Length, handled = basic, last = FirstCodePoint, bias = FirstBias;
        if (basic > 0)
            encoded.Append('-');
        long delta = 0;
        while (handled < codePoints.Length)
        {
            int next = int.MaxValue;
            foreach (int codePoint in codePoints)
            {
                if (codePoint >= last && codePoint < next)
                    next = codePoint;
            }

            delta += (long)(next - last) * (handled + 1);
            last = next;
            foreach (int codePoint in codePoints)
            {
                if (codePoint < last)
                    delta++;
                if (codePoint != last)
                    continue;
                AppendNumber(encoded, delta, bias);
                bias = Adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }

            delta++;
            last++;
        }

        return encoded.ToString();
    }

    private static void AppendNumber(StringBuilder encoded, long number, int bias)
    {
        for (int k = Base; ; k += Base)
        {
            int threshold = Math.Clamp(k - bias, TMin, TMax);
            if (number < threshold)
                break;
            encoded.Append(Digit((int)(threshold + ((number - threshold) % (Base - threshold)))));
            number = (number - threshold) / (Base - threshold);
        }

        encoded.Append(Digit((int)number));
    }

    private static int Adapt(long delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        int k = 0;
        for (; delta > (Base - TMin) * TMax / 2; k += Base)
            delta /= Base - TMin;
        return (int)(k + ((Base - TMin + 1) * delta / (delta + Skew)));
    }

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int[] CodePointsOf(string text)
    {
        var codePoints = new List<int>(text.Length);
        for (int i = 0; i < text.Length;)
        {
            codePoints.Add(CodePoint.At(text, i, out int length));
            i += length;
        }

        return [.. codePoints];
    }
}
