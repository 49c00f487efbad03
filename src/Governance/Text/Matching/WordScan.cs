using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Governance.Text.Matching;

/// <summary>Looks for phrases that are anchored to a whole word, or to two that follow each other.</summary>
internal sealed class WordScan(AnchorTable words, AnchorTable pairs)
{
    /// <param name="state">What the scan of the chunk before left behind.</param>
    public void Run(PhraseSearch search, int chunk, int length, ref State state)
    {
        ScanBuffer buffer = search.Buffer;
        int count = Collect(buffer, length, ref state);
        Gate wordGate = words.Gate;
        Gate pairGate = pairs.Gate;
        foreach (Candidate candidate in buffer.Candidates.AsSpan(0, count))
        {
            int anchor = chunk + candidate.Offset;
            if ((wordGate.Test(candidate.Word) & 1) != 0)
                search.Verify(words.Find(candidate.Word), anchor);
            if ((pairGate.Test(candidate.Pair) & 1) != 0)
                search.Verify(pairs.Find(candidate.Pair), anchor);
        }
    }

    // Free of branches that depend on the text, but for the loops: each word is written as a candidate, and kept where a gate is open.
    private int Collect(ScanBuffer buffer, int length, ref State state)
    {
        ref byte units = ref buffer.Units;
        ref byte joins = ref buffer.Words;
        ref Candidate candidates = ref MemoryMarshal.GetArrayDataReference(buffer.Candidates);
        Gate wordGate = words.Gate;
        Gate pairGate = pairs.Gate;
        ulong previous = state.PreviousWord;
        ulong carry = state.EndsInsideWord;
        int count = 0;
        for (int block = 0; block < length; block += 64)
        {
            ulong joined = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref joins, block >> 3));
            ulong starts = joined & ~((joined << 1) | carry);
            carry = joined >> 63;
            for (; starts != 0; starts &= starts - 1)
            {
                int at = block + BitOperations.TrailingZeroCount(starts);
                uint joinedHere = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref joins, at >> 3)) >> (at & 7);
                int wordLength = BitOperations.TrailingZeroCount(~joinedHere | (1u << WordHash.MaxLength));
                ulong word = WordHash.Of(WordHash.LowBytes(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref units, at)), wordLength));
                ulong pair = WordHash.OfPair(previous, word);
                previous = word;
                Unsafe.Add(ref candidates, count) = new Candidate(at, word, pair);
                count += (int)((wordGate.Test(word) | pairGate.Test(pair)) & 1);
            }
        }

        state.PreviousWord = previous;
        state.EndsInsideWord = carry;
        return count;
    }

    public struct State
    {
        public ulong PreviousWord;
        public ulong EndsInsideWord;
    }
}
