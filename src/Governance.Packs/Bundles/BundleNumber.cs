using System.Buffers.Binary;

namespace Governance.Packs.Bundles;

/// <summary>The two forms of a number in a bundle.</summary>
internal static class BundleNumber
{
    /// <summary>Four bytes.</summary>
    public static int At(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);

    /// <summary>Seven bits a byte.</summary>
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
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
