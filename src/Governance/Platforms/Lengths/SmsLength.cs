using Governance.Text;

namespace Governance.Platforms.Lengths;

/// <summary>
/// Text messages: septets of the GSM-7 alphabet or, where one character is not in it, UTF-16 units; cut into parts
/// that split neither an escape nor a surrogate pair (3GPP TS 23.038 and 23.040).
/// </summary>
internal static class SmsLength
{
    private const int GsmSingle = 160;
    private const int GsmPart = 153;
    private const int UcsSingle = 70;
    private const int UcsPart = 67;

    public static TextLength Count(string text, int maxSegments)
    {
        int forcing = FirstBeyondGsm(text);
        return forcing < 0
            ? Measure(text, maxSegments, GsmSingle, GsmPart, new SmsParts(SmsEncoding.Gsm7, Segments: 1, ForcedBy: null))
            : Measure(text, maxSegments, UcsSingle, UcsPart, new SmsParts(SmsEncoding.Ucs2, Segments: 1, forcing));
    }

    private static TextLength Measure(string text, int maxSegments, int single, int part, SmsParts parts)
    {
        int units = UnitsOf(text, parts.Encoding);
        int limit = maxSegments == 1 ? single : (int)Math.Min(int.MaxValue, (long)maxSegments * part);
        if (units <= single && maxSegments >= 1)
            return new TextLength(LengthUnit.Sms, units, limit) { Sms = parts };

        int segments = 1, used = 0, surplus = -1;
        // Where one message is all there may be, the surplus begins after what fits into one that is not cut.
        int room = maxSegments == 1 ? single : part;
        int total = 0;
        foreach (TextSpan cluster in Graphemes.Enumerate(text))
        {
            for (int i = cluster.Start; i < cluster.End;)
            {
                int size = SizeAt(text, i, parts.Encoding, out int length);
                if (used + size > part)
                {
                    segments++;
                    used = 0;
                }

                used += size;
                total += size;
                i += length;
            }

            if (surplus < 0 && (maxSegments == 1 ? total > room : segments > maxSegments))
                surplus = cluster.Start;
        }

        return new TextLength(LengthUnit.Sms, units, limit)
        {
            SurplusStart = surplus < 0 ? null : surplus,
            Sms = parts with { Segments = segments },
        };
    }

    private static int UnitsOf(string text, SmsEncoding encoding)
    {
        if (encoding == SmsEncoding.Ucs2)
            return text.Length;
        int units = text.Length;
        foreach (char c in text)
            units += GsmAlphabet.IsEscaped(c) ? 1 : 0;
        return units;
    }

    private static int SizeAt(string text, int index, SmsEncoding encoding, out int length)
    {
        if (encoding == SmsEncoding.Ucs2)
        {
            CodePoint.At(text, index, out length);
            return length;
        }

        length = 1;
        return GsmAlphabet.IsEscaped(text[index]) ? 2 : 1;
    }

    private static int FirstBeyondGsm(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!GsmAlphabet.Contains(text[i]))
                return i;
        }

        return -1;
    }
}
