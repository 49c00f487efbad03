namespace Governance.Rules.Checks;

/// <summary>A limit in a rule: a number, or whatever the post's platform says.</summary>
/// <param name="Number">inclusive; null for the platform's own</param>
public readonly record struct Bound(int? Number)
{
    public static Bound Platform => default;

    public bool IsPlatform => Number is null;
}

/// <summary>Which of a platform's limits a rule is about; see <see cref="Platforms.TextLimit.Hard"/>.</summary>
public enum LimitStrength
{
    Either,
    Hard,
    Soft,
}

internal static class LimitStrengths
{
    public static bool Covers(this LimitStrength strength, bool hard) =>
        strength == LimitStrength.Either || (strength == LimitStrength.Hard) == hard;
}
