using System.Globalization;
using System.Runtime.InteropServices;

namespace Governance.Formats;

/// <summary>
/// The identity of a row that has no id: a hash of what it says, so that sorting or inserting rows changes nothing. Rows that say
/// the same are told apart by <c>-2</c>, <c>-3</c>. Identities are stored by users: the hash must never change.
/// </summary>
internal sealed class RowIdentity
{
    private readonly Dictionary<ulong, int> _seen = [];

    public string Of(ulong hash)
    {
        ref int count = ref CollectionsMarshal.GetValueRefOrAddDefault(_seen, hash, out _);
        count++;
        return count == 1
            ? string.Create(CultureInfo.InvariantCulture, $"row:{hash:x16}")
            : string.Create(CultureInfo.InvariantCulture, $"row:{hash:x16}-{count}");
    }

    /// <summary>FNV-1a, 64 bits, over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/). A separator ends each text.</summary>
    public static ulong Append(ulong hash, ReadOnlySpan<char> text)
    {
        const ulong Prime = 0x100000001B3;
        foreach (char letter in text)
        {
            hash = (hash ^ (byte)letter) * Prime;
            hash = (hash ^ (byte)(letter >> 8)) * Prime;
        }

        return (hash ^ 0xFF) * Prime;
    }

    public const ulong Start = 0xCBF29CE484222325;
}
