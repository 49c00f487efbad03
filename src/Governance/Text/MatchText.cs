using System.Text;

namespace Governance.Text;

/// <summary>
/// The view of a text that phrases are matched on: NFKC, case folded, without default-ignorable characters, with one kind of
/// hyphen, apostrophe and quotation mark, and with each run of white space as one space. Making it twice changes nothing more.
/// </summary>
public sealed class MatchText
{
    private readonly OffsetMap? _map;
    private readonly OffsetMap? _outer;

    private MatchText(string value, OffsetMap? map, OffsetMap? outer)
    {
        Value = value;
        _map = map;
        _outer = outer;
    }

    public string Value { get; }

    public static MatchText Create(string original) => Create(original, outer: null);

    /// <param name="outer">leads on from <paramref name="original"/> to what it was made from</param>
    internal static MatchText Create(string original, OffsetMap? outer)
    {
        OffsetMap? map;
        string value = Ascii.IsValid(original) ? AsciiMatch.Make(original, out map) : MatchTextBuilder.Make(original, out map);
        return new MatchText(value, map, outer);
    }

    /// <summary>The part of the original that a part of <see cref="Value"/> stands for.</summary>
    public TextSpan ToOriginal(TextSpan span)
    {
        TextSpan inner = _map is null ? span : _map.ToSource(span);
        return _outer is null ? inner : _outer.ToSource(inner);
    }
}
