using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Rules;

/// <summary>The order in which a draft's diagnostics are given out, and the fingerprints, whose ordinals depend on it.</summary>
internal static class DiagnosticOrder
{
    public static ImmutableArray<Diagnostic> Sort(List<PlacedDiagnostic> placed)
    {
        // Sorting spans is unstable: what is equal in every key keeps the order in which it was found.
        var keyed = new (PlacedDiagnostic Item, int Number)[placed.Count];
        for (int i = 0; i < keyed.Length; i++)
            keyed[i] = (placed[i], i);
        Array.Sort(keyed, static (left, right) =>
        {
            int order = Compare(left.Item, right.Item);
            return order != 0 ? order : left.Number.CompareTo(right.Number);
        });

        var seen = new Dictionary<(string, string?, string?, string?, string), int>(keyed.Length);
        var sorted = new Diagnostic[keyed.Length];
        for (int i = 0; i < keyed.Length; i++)
            sorted[i] = keyed[i].Item.Diagnostic with { Fingerprint = FingerprintOf(keyed[i].Item, seen) };
        return ImmutableCollectionsMarshal.AsImmutableArray(sorted);
    }

    private static int Compare(PlacedDiagnostic left, PlacedDiagnostic right)
    {
        TextLocation first = left.Diagnostic.Location;
        TextLocation second = right.Diagnostic.Location;
        int order = string.CompareOrdinal(first.Path, second.Path);
        if (order == 0)
            order = (first.Row ?? 0).CompareTo(second.Row ?? 0);
        if (order == 0)
            order = left.FieldOrder.CompareTo(right.FieldOrder);
        if (order == 0)
            order = first.Span.CompareTo(second.Span);
        return order != 0 ? order : string.CompareOrdinal(left.Diagnostic.Descriptor.Id, right.Diagnostic.Descriptor.Id);
    }

    private static string FingerprintOf(PlacedDiagnostic item, Dictionary<(string, string?, string?, string?, string), int> seen)
    {
        Diagnostic diagnostic = item.Diagnostic;
        (string, string?, string?, string?, string) key = (diagnostic.Descriptor.Id, diagnostic.Post, diagnostic.Platform, diagnostic.Field, item.FingerprintText);
        int ordinal = seen[key] = seen.GetValueOrDefault(key) + 1;
        return Fingerprint.Of(diagnostic.Descriptor.Id, diagnostic.Post, diagnostic.Platform, diagnostic.Field, item.FingerprintText, ordinal);
    }
}
