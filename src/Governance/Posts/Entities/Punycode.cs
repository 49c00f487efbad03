using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>How long a label of a domain is once encoded for the domain name system (RFC 3492, which also names the constants).</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int LeastThreshold = 1;
    private const int MostThreshold = 26;

    /// <summary>Length of the label as it goes over the wire, <c>xn--</c> included; just more than <paramref name="most"/> where it surely is longer.</summary>
    public static int EncodedLength(ReadOnlySpan<char> label, int most)
    {
        int start = 0;
        int total = 0;
        for (int i = 0; i <= label.Length && total <= most; i++)
        {
            // IDNA reads these as dots as well (RFC 3490, section 3.1).
            if (i < label.Length && label[i] is not '\u3002' and not '\uFF0E' and not '\uFF61')
                continue;
            total += (start > 0 ? 1 : 0) + EncodedPartLength(label[start..i], most);
            start = i + 1;
        }

        return total;
    }

    private static int EncodedPartLength(ReadOnlySpan<char> part, int most)
    {
        if (System.Text.Ascii.IsValid(part))
            return part.Length;
        if (part.Length > 2 * most)
            return most + 1;
        Span<int> codePoints = stackalloc int[2 * most];
        int count = 0;
        for (int i = 0; i < part.Length;)
        {
            codePoints[count++] = CodePoint.At(part, i, out int length);
            i += length;
        }

        // Every code point takes at least one letter.
        return count > most ? most + 1 : "xn--".Length + Encode(codePoints[..count]);
    }

    private static int Encode(ReadOnlySpan<int> codePoints)
    {
        int basic = 0;
        foreach (int codePoint in codePoints)
            basic += codePoint < 0x80 ? 1 : 0;
        int length = basic + (basic > 0 ? 1 : 0);
        int next = 0x80;
        int delta = 0;
        int bias = 72;
        for (int handled = basic; handled < codePoints.Length; delta++, next++)
        {
            int least = int.MaxValue;
            foreach (int codePoint in codePoints)
            {
                if (codePoint >= next && codePoint < least)
                    least = codePoint;
            }

            delta += (least - next) * (handled + 1);
            next = least;
            foreach (int codePoint in codePoints)
            {
                if (codePoint < next)
                    delta++;
                if (codePoint != next)
                    continue;
                length += DigitCount(delta, bias);
                bias = Adapt(delta, handled + 1, isFirst: handled == basic);
                delta = 0;
                handled++;
            }
        }

        return length;
    }

    private static int DigitCount(int delta, int bias)
    {
        int count = 1;
        for (int k = Base; ; k += Base, count++)
        {
            int threshold = Math.Clamp(k - bias, LeastThreshold, MostThreshold);
            if (delta < threshold)
                return count;
            delta = (delta - threshold) / (Base - threshold);
        }
    }

    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / 700 : delta / 2;
        delta += delta / count;
        int k = 0;
        while (delta > (Base - LeastThreshold) * MostThreshold / 2)
        {
            delta /= Base - LeastThreshold;
            k += Base;
        }

        return k + ((Base - LeastThreshold + 1) * delta / (delta + 38));
    }
}
