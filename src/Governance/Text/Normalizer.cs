namespace Governance.Text;

/// <summary>Unicode normalization forms C and KC (UAX 15, Unicode 17). Lone surrogates stay as they are.</summary>
public static class Normalizer
{
    /// <summary>The same instance where it is in form C already.</summary>
    public static string ToNfc(string text) => Normalize(text, NormalizationForm.C);

    /// <inheritdoc cref="ToNfc"/>
    public static string ToNfkc(string text) => Normalize(text, NormalizationForm.KC);

    public static bool IsNfc(ReadOnlySpan<char> text) => NormalLength(text, NormalizationForm.C) == text.Length || IsUnchanged(text, NormalizationForm.C);

    public static bool IsNfkc(ReadOnlySpan<char> text) => NormalLength(text, NormalizationForm.KC) == text.Length || IsUnchanged(text, NormalizationForm.KC);

    private static bool IsUnchanged(ReadOnlySpan<char> text, NormalizationForm form)
    {
        using var result = new NormalizationBuffer(stackalloc char[256]);
        for (int start = 0; start < text.Length;)
        {
            int normal = NormalLength(text[start..], form);
            start += normal;
            int length = SegmentLength(text[start..], form);
            if (length == 0)
                return true;
            result.Clear();
            result.AppendNormalized(text.Slice(start, length), form);
            if (!result.Written.SequenceEqual(text.Slice(start, length)))
                return false;
            start += length;
        }

        return true;
    }

    private static string Normalize(string text, NormalizationForm form)
    {
        int normal = NormalLength(text, form);
        if (normal == text.Length)
            return text;

        using var result = new NormalizationBuffer(stackalloc char[512]);
        ReadOnlySpan<char> rest = text;
        while (true)
        {
            result.Append(rest[..normal]);
            rest = rest[normal..];
            if (rest.IsEmpty)
                break;
            int length = SegmentLength(rest, form);
            result.AppendNormalized(rest[..length], form);
            rest = rest[length..];
            normal = NormalLength(rest, form);
        }

        return result.Written.SequenceEqual(text) ? text : result.Written.ToString();
    }

    /// <summary>How much of the text surely is in the form; what follows begins at a boundary, or is empty.</summary>
    internal static int NormalLength(ReadOnlySpan<char> text, NormalizationForm form)
    {
        // The first characters that change: U+0300 in form C, the no-break space in form KC.
        char lastStable = form == NormalizationForm.C ? '\u02FF' : '\u009F';
        int never = NormalizationTable.NeverIn(form), noBoundary = NormalizationTable.NoBoundaryBefore(form);
        int boundary = 0, lastClass = 0;
        for (int i = 0; i < text.Length;)
        {
            if (text[i] <= lastStable)
            {
                int run = text[i..].IndexOfAnyExceptInRange('\0', lastStable);
                if (run < 0)
                    return text.Length;
                i += run;
                boundary = i - 1;
                lastClass = 0;
            }

            int properties = NormalizationTable.Of(CodePoint.At(text, i, out int length));
            if ((properties & noBoundary) == 0)
                boundary = i;
            int combiningClass = properties & 0xFF;
            if ((properties & (never | NormalizationTable.MayCompose)) != 0 || (combiningClass != 0 && combiningClass < lastClass))
                return boundary;
            lastClass = combiningClass;
            i += length;
        }

        return text.Length;
    }

    /// <summary>Length up to the next boundary after the first code point: what normalizes on its own.</summary>
    internal static int SegmentLength(ReadOnlySpan<char> text, NormalizationForm form)
    {
        if (text.IsEmpty)
            return 0;
        int noBoundary = NormalizationTable.NoBoundaryBefore(form);
        CodePoint.At(text, 0, out int length);
        while (length < text.Length && (NormalizationTable.Of(CodePoint.At(text, length, out int next)) & noBoundary) != 0)
            length += next;
        return length;
    }
}
