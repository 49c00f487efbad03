namespace Governance.Cli;

/// <summary>How a run ended. Where several hold, the first named here counts: 70, 2, 1.</summary>
public static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Findings at or above the threshold, a rule that could not run among them.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, configuration or pack, no post found, or an output that could not be written.</summary>
    public const int Usage = 2;

    /// <summary>Our bug.</summary>
    public const int Bug = 70;

    public const int HungUp = 129;

    public const int Interrupted = 130;

    /// <summary>Nobody read the output to its end.</summary>
    public const int ClosedOutput = 141;

    public const int Terminated = 143;

    public static int Worst(int first, int second) => Rank(first) >= Rank(second) ? first : second;

    private static int Rank(int code) => code switch { Bug => 3, Usage => 2, Findings => 1, _ => 0 };
}
