using System.Numerics;
using System.Runtime.CompilerServices;

namespace Governance.Text.Matching;

/// <summary>Looks for phrases that are anchored to the first letters of a word.</summary>
internal sealed class PrefixScan(int[] lengths, AnchorTable prefixes)
{
    /// <summary>Longer prefixes are hashed by their first letters, lest a word be hashed by too many lengths.</summary>
    public const int MaxLength = 4;

    /// <param name="endsInsideWord">Whether the chunk before ended in a word, as 0 or 1.</param>
    public void Run(PhraseSearch search, int chunk, int length, ulong endsInsideWord)
    {
        ref byte units = ref search.Buffer.Units;
        ref byte joins = ref search.Buffer.Words;
        Gate gate = prefixes.Gate;
        for (int block = 0; block < length; block += 64)
        {
            ulong joined = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref joins, block >> 3));
            ulong starts = joined & ~((joined << 1) | endsInsideWord);
            endsInsideWord = joined >> 63;
            for (; starts != 0; starts &= starts - 1)
            {
                int at = block + BitOperations.TrailingZeroCount(starts);
                ulong word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref units, at));
                foreach (int prefixLength in lengths)
                {
                    ulong prefix = WordHash.OfPrefix(WordHash.LowBytes(word, prefixLength), prefixLength);
                    if ((gate.Test(prefix) & 1) != 0)
                        search.Verify(prefixes.Find(prefix), chunk + at);
                }
            }
        }
    }
}
