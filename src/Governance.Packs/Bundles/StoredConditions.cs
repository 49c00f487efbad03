using System.Collections.Immutable;
using Governance.Rules;
using Governance.Rules.Conditions;

namespace Governance.Packs.Bundles;

/// <summary>Conditions of many rules, each once, looked at for one draft when a rule first asks.</summary>
internal sealed class StoredConditions(Bundle bundle, NeedProbe probe)
{
    /// <summary>Stands for the key of <c>platform</c>, which is no metadata.</summary>
    public const string PlatformKey = "";

    /// <summary>A rule names a condition by twice its number, and this where it rests while the condition is unknown.</summary>
    public const int MustBeKnown = 1;

    private readonly Dictionary<int, Truth> _known = [];

    /// <param name="list">where a rule's list of conditions begins</param>
    public bool MayHoldAt(int list)
    {
        var reader = new BundleReader(bundle, list);
        for (int left = reader.Number(); left > 0; left--)
        {
            int number = reader.Number();
            Truth truth = TruthOf(number >> 1);
            if (truth == Truth.False || (truth == Truth.Unknown && (number & MustBeKnown) != 0))
                return false;
        }

        return true;
    }

    private Truth TruthOf(int number)
    {
        if (_known.TryGetValue(number, out Truth known))
            return known;
        var reader = new BundleReader(bundle, BundleNumber.At(bundle.Bytes.Span, bundle.Header(BundleLayout.Conditions) + (4 * number)));
        string key = reader.Text();
        ImmutableArray<string> values = reader.Texts(reader.Number());
        return _known[number] = probe.Best(key == PlatformKey ? new PlatformCondition(values) : new MetadataCondition(key, values));
    }
}
