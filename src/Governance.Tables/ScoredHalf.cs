namespace Governance.Tables;

/// <summary>
/// Labelled sets are cut in two by a hash of each row's id: tables are made of one half and figures of the other.
/// Both sides of a pair (<c>…-formal</c>, <c>…-informal</c>) are in the same half.
/// </summary>
internal static class ScoredHalf
{
    public static bool Holds(string id) => (Hash(id.Replace("-informal", "-formal", StringComparison.Ordinal)) & 1) == 1;

    /// <summary>FNV-1a, folded: the last character alone would otherwise decide the last bit.</summary>
    public static uint Hash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
            hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }
}
