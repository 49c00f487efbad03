using System.Text;

namespace Governance.Packs.Bundles;

/// <summary>The texts of a bundle: where each begins, then their bytes. Each is decoded when it is asked for.</summary>
internal sealed class BundleTexts(ReadOnlyMemory<byte> bundle, int position, int count)
{
    // The keys of rules are among the first, and stand in every rule.
    private readonly string?[] _first = new string?[Math.Min(count, 128)];

    public string this[int number]
    {
        get
        {
            if (number >= _first.Length)
                return Decode(number);
            return _first[number] ??= Decode(number);
        }
    }

    private string Decode(int number)
    {
        ReadOnlySpan<byte> bytes = bundle.Span;
        int at = position + (4 * number);
        return Encoding.UTF8.GetString(bytes[BundleNumber.At(bytes, at)..BundleNumber.At(bytes, at + 4)]);
    }
}
