using System.Buffers;
using System.Text;

namespace Governance.Text;

/// <summary>The text of a <see cref="MatchText"/> where all is ASCII: small letters and single spaces are all there is to do.</summary>
internal static class AsciiMatch
{
    private const string TwoSpaces = "  ";

    public static string Make(string text, out OffsetMap? map)
    {
        map = null;
        bool hasBreaks = text.AsSpan().ContainsAnyInRange('\t', '\r');
        if (!hasBreaks && !text.Contains(TwoSpaces, StringComparison.Ordinal))
            return text.AsSpan().ContainsAnyInRange('A', 'Z') ? string.Create(text.Length, text, static (small, original) => Ascii.ToLower(original, small, out _)) : text;

        char[] rented = ArrayPool<char>.Shared.Rent(text.Length);
        Span<char> flat = rented.AsSpan(0, text.Length);
        Ascii.ToLower(text, flat, out _);
        for (int i = hasBreaks ? flat.IndexOfAnyInRange('\t', '\r') : -1; i >= 0;)
        {
            flat[i] = ' ';
            int next = flat[i..].IndexOfAnyInRange('\t', '\r');
            i = next < 0 ? -1 : i + next;
        }

        flat = flat[..Collapse(flat, ref map)];
        string result = flat.SequenceEqual(text) ? text : flat.ToString();
        ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    /// <summary>Leaves one space of each run, in place, and returns the new length.</summary>
    private static int Collapse(Span<char> flat, ref OffsetMap? map)
    {
        int run = flat.IndexOf(TwoSpaces);
        if (run < 0)
            return flat.Length;

        var runs = new OffsetMapBuilder();
        int kept = 0;
        Span<char> rest = flat;
        for (; run >= 0; run = rest.IndexOf(TwoSpaces))
        {
            int end = rest[run..].IndexOfAnyExcept(' ');
            end = end < 0 ? rest.Length : run + end;
            rest[..(run + 1)].CopyTo(flat[kept..]);
            kept += run + 1;
            runs.AddEven(run);
            runs.AddUneven(1, end - run);
            rest = rest[end..];
        }

        rest.CopyTo(flat[kept..]);
        runs.AddEven(rest.Length);
        map = runs.Build();
        runs.Dispose();
        return kept + rest.Length;
    }
}
