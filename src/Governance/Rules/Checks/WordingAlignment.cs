namespace Governance.Rules.Checks;

/// <summary>The stretch of a text that holds a wording with the fewest words changed, put in or left out.</summary>
internal sealed class WordingAlignment
{
    // With two words in five changed it is no longer the same text.
    private const int Tolerated = 40;

    private readonly List<WordingToken> _wanted;
    private readonly List<WordingToken> _said;
    private Step[] _steps = [];

    public WordingAlignment(List<WordingToken> wanted, List<WordingToken> said)
    {
        _wanted = wanted;
        _said = said;
        (Cost, Start, End) = Find();
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
        FillSteps();
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

    /// <summary>Keeps one column at a time: a text may be millions of words.</summary>
    private (int Cost, int Start, int End) Find()
    {
        int rows = _wanted.Count + 1;
        int[] costs = new int[rows];
        int[] starts = new int[rows];
        for (int row = 1; row < rows; row++)
            costs[row] = row;

        (int best, int start, int end) = (costs[^1], 0, 0);
        for (int column = 1; column <= _said.Count; column++)
        {
            // The wording may begin anywhere, so its first row stays at no cost.
            (int diagonal, int diagonalStart) = (costs[0], starts[0]);
            starts[0] = column;
            for (int row = 1; row < rows; row++)
            {
                (int cost, Step step) = Cheapest(diagonal, costs[row], costs[row - 1], _wanted[row - 1].IsSaidBy(_said[column - 1]));
                int from = step == Step.LeftOut ? starts[row - 1] : step == Step.PutIn ? starts[row] : diagonalStart;
                (diagonal, diagonalStart) = (costs[row], starts[row]);
                (costs[row], starts[row]) = (cost, from);
            }

            // A last word that is changed is told as such rather than as left out.
            if (costs[^1] < best || (costs[^1] == best && column == end + 1))
                (best, start, end) = (costs[^1], starts[^1], column);
        }

        return (best, start, end);
    }

    /// <summary>The same once more over the stretch that was found, with the way that led there.</summary>
    private void FillSteps()
    {
        int rows = _wanted.Count + 1;
        int[] costs = new int[rows];
        _steps = new Step[rows * (End - Start + 1)];
        for (int row = 1; row < rows; row++)
            (costs[row], _steps[row]) = (row, Step.LeftOut);
        for (int column = 1; column <= End - Start; column++)
        {
            int diagonal = costs[0];
            for (int row = 1; row < rows; row++)
            {
                (int cost, Step step) = Cheapest(diagonal, costs[row], costs[row - 1], _wanted[row - 1].IsSaidBy(_said[Start + column - 1]));
                diagonal = costs[row];
                costs[row] = cost;
                _steps[(column * rows) + row] = step;
            }
        }
    }

    private static (int Cost, Step Step) Cheapest(int before, int beforeSaid, int beforeWanted, bool isSame)
    {
        int through = before + (isSame ? 0 : 1);
        int cost = Math.Min(through, Math.Min(beforeSaid, beforeWanted) + 1);
        return (cost, cost == through ? (isSame ? Step.Same : Step.Changed) : cost == beforeWanted + 1 ? Step.LeftOut : Step.PutIn);
    }

    /// <summary>Every step from the end to the start.</summary>
    private void Walk(Action<Step, int, int> visit)
    {
        int row = _wanted.Count, column = End - Start;
        while (row > 0)
        {
            Step step = _steps[(column * (_wanted.Count + 1)) + row];
            visit(step, row, Start + column);
            row -= step == Step.PutIn ? 0 : 1;
            column -= step == Step.LeftOut ? 0 : 1;
        }
    }
}
