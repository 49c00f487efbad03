using System.Collections.Immutable;

namespace Governance.Rules.Patterns;

/// <summary>What is known about a piece of a regex.</summary>
/// <param name="Exact">the one text it matches, in small letters; null where there are several</param>
/// <param name="Literals">of which every match holds at least one; empty where nothing is sure</param>
/// <param name="Unbounded">how many of its repetitions have no end</param>
/// <param name="Choices">in how many ways, apart from those, it can try one place</param>
/// <param name="Size">states that an automaton for it would take, about</param>
internal sealed record PatternNode(string? Exact, ImmutableArray<string> Literals, int Unbounded = 0, double Choices = 1, double Size = 1)
{
    public static PatternNode Empty { get; } = new("", []);

    /// <summary>Matches something nobody can name.</summary>
    public static PatternNode Anything { get; } = new(null, []);

    /// <summary>A repetition of what is itself ambiguous: trying all ways may take for ever.</summary>
    public bool IsExplosive { get; init; }

    /// <summary>The text that every match both begins and ends with, of a repetition; else empty.</summary>
    private string Edge { get; init; } = "";

    public static PatternNode Literal(char unit) => new(char.ToLowerInvariant(unit).ToString(), []);

    public static PatternNode Sequence(IReadOnlyList<PatternNode> items)
    {
        ImmutableArray<string> best = [];
        string run = "";
        foreach (PatternNode item in items)
        {
            if (item.Exact is { } exact)
            {
                run += exact;
                continue;
            }

            best = Better(Better(best, run + item.Edge), item.Literals);
            run = item.Edge;
        }

        bool isExact = items.All(item => item.Exact is not null);
        return new PatternNode(
            isExact ? run : null,
            isExact ? [] : Better(best, run),
            items.Sum(item => item.Unbounded),
            items.Aggregate(1.0, (product, item) => product * item.Choices),
            items.Sum(item => item.Size))
        { IsExplosive = items.Any(item => item.IsExplosive) };
    }

    public static PatternNode Alternation(IReadOnlyList<PatternNode> branches)
    {
        if (branches.Count == 1)
            return branches[0];
        ImmutableArray<string> literals = [];
        foreach (PatternNode branch in branches)
        {
            ImmutableArray<string> own = branch.Exact is { Length: > 0 } exact ? [exact] : branch.Literals;
            if (own.IsEmpty)
            {
                literals = [];
                break;
            }

            literals = literals.AddRange(own);
        }

        return new PatternNode(
            Exact: null,
            literals,
            branches.Max(branch => branch.Unbounded),
            branches.Sum(branch => branch.Choices),
            branches.Sum(branch => branch.Size))
        { IsExplosive = branches.Any(branch => branch.IsExplosive) };
    }

    /// <param name="max">null for no end</param>
    public PatternNode Repeated(int min, int? max)
    {
        if (min == 1 && max == 1)
            return this;
        ImmutableArray<string> literals = min == 0 ? [] : Exact is { Length: > 0 } exact ? [exact] : Literals;
        bool isAmbiguous = Unbounded > 0 || Choices > 1;
        bool repeats = max is null or > 1;
        return new PatternNode(
            Exact: null,
            literals,
            max is null ? Unbounded + 1 : Unbounded,
            max is { } most ? Choices * (most - min + 1) : Choices,
            Size * Math.Max(1, max ?? min))
        { IsExplosive = IsExplosive || (isAmbiguous && repeats), Edge = min > 0 && Exact is not null ? Exact : "" };
    }

    private static ImmutableArray<string> Better(ImmutableArray<string> best, string run) => run.Length == 0 ? best : Better(best, [run]);

    private static ImmutableArray<string> Better(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return left.IsEmpty ? right : left;
        return right.Min(literal => literal.Length) > left.Min(literal => literal.Length) ? right : left;
    }
}
