namespace Governance.Rules.Checks;

/// <summary>The stretch of a text that holds a wording with the fewest words changed, put in or left out.</summary>
internal sealed class WordingAlignment
{
    // With two words in five changed it is no longer the same text.
    private const int Tolerated = 40;

    private readonly List<WordingToken> _wanted;
    private readonly List<WordingToken> _said;
    private readonly Step[] _steps;

    public WordingAlignment(List<WordingToken> wanted, List<WordingToken> said)
    {
        _wanted = wanted;
        _said = said;
        _steps = new Step[(wanted.Count + 1) * (said.Count + 1)];
        (Cost, End) = Fill();
        Start = Walk(static (_, _, _) => { });
    }

    private enum Step : byte
    {
        Same,
        Changed,
        LeftOut,
        PutIn,
    }

    public int Cost { get; }

    /// <summary>Of the words said, inclusive.</summary>
    public int Start { get; }

    /// <summary>Of the words said, exclusive.</summary>
    public int End { get; }

    public bool IsNear => End > Start && Cost * 100 <= _wanted.Count * Tolerated;

    /// <summary>Runs of words that are not the same, first to last.</summary>
    public IEnumerable<(Range Wanted, Range Said)> Differences()
    {
        var differences = new List<(Range Wanted, Range Said)>();
        int wantedEnd = -1, saidEnd = -1, wantedStart = 0, saidStart = 0;
        Walk((step, wanted, said) =>
        {
            if (step == Step.Same)
            {
                Close();
                return;
            }

            if (wantedEnd < 0)
                (wantedEnd, saidEnd) = (wanted, said);
            wantedStart = step == Step.PutIn ? wanted : wanted - 1;
            saidStart = step == Step.LeftOut ? said : said - 1;
        });
        Close();
        differences.Reverse();
        return differences;

        void Close()
        {
            if (wantedEnd >= 0)
                differences.Add((wantedStart..wantedEnd, saidStart..saidEnd));
            wantedEnd = -1;
        }
    }

    private (int Cost, int End) Fill()
    {
        int rows = _wanted.Count + 1;
        int[] costs = new int[rows];
        for (int row = 1; row < rows; row++)
            (costs[row], _steps[row]) = (row, Step.LeftOut);

        (int best, int end) = (costs[^1], 0);
        for (int column = 1; column <= _said.Count; column++)
        {
            // The wording may begin anywhere, so its first row stays at no cost.
            int diagonal = costs[0];
            for (int row = 1; row < rows; row++)
            {
                bool isSame = _wanted[row - 1].IsSaidBy(_said[column - 1]);
                int through = diagonal + (isSame ? 0 : 1);
                int putIn = costs[row] + 1;
                int leftOut = costs[row - 1] + 1;
                diagonal = costs[row];
                int cost = Math.Min(through, Math.Min(putIn, leftOut));
                costs[row] = cost;
                _steps[(column * rows) + row] = cost == through ? (isSame ? Step.Same : Step.Changed) : cost == leftOut ? Step.LeftOut : Step.PutIn;
            }

            // A last word that is changed is told as such rather than as left out.
            if (costs[^1] < best || (costs[^1] == best && column == end + 1))
                (best, end) = (costs[^1], column);
        }

        return (best, end);
    }

    /// <summary>Every step from the end to the start.</summary>
    private int Walk(Action<Step, int, int> visit)
    {
        int row = _wanted.Count, column = End;
        while (row > 0)
        {
            Step step = _steps[(column * (_wanted.Count + 1)) + row];
            visit(step, row, column);
            row -= step == Step.PutIn ? 0 : 1;
            column -= step == Step.LeftOut ? 0 : 1;
        }

        return column;
    }
}
