using System.Text;

namespace Governance.Packs.BuiltIn;

/// <summary>The table of texts that a bundle begins with. Each is decoded when it is first needed.</summary>
internal sealed class BundleTexts
{
    private readonly int[] _starts;
    private readonly string?[] _texts;

    public BundleTexts(ReadOnlyMemory<byte> bytes)
    {
        Bytes = bytes;
        ReadOnlySpan<byte> span = bytes.Span;
        int at = 0;
        int count = Number(span, ref at);
        _starts = new int[count];
        _texts = new string?[count];
        for (int i = 0; i < count; i++)
        {
            _starts[i] = at;
            int length = Number(span, ref at);
            at += length;
        }

        End = at;
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Where the nodes begin.</summary>
    public int End { get; }

    public string this[int number]
    {
        get
        {
            if (_texts[number] is { } known)
                return known;
            ReadOnlySpan<byte> span = Bytes.Span;
            int at = _starts[number];
            int length = Number(span, ref at);
            return _texts[number] = Encoding.UTF8.GetString(span.Slice(at, length));
        }
    }

    public static int Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        int value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
