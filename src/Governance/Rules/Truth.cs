namespace Governance.Rules;

/// <summary>Kleene's three values; ordered, so that and is the minimum and or the maximum.</summary>
public enum Truth
{
    False,
    Unknown,
    True,
}

public static class TruthLogic
{
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    public static Truth Not(this Truth value) => (Truth)(Truth.True - value);

    public static Truth ToTruth(this bool value) => value ? Truth.True : Truth.False;
}
