using System.Text;

namespace Governance.Text;

/// <summary>
/// The view of a text that phrases are matched on: NFKC, case folded, without default-ignorable characters, with one kind of
/// hyphen, apostrophe and quotation mark, and with each run of white space as one space. Making it twice changes nothing more.
/// </summary>
public sealed class MatchText
{
    private readonly OffsetMap? _map;

    private MatchText(string value, OffsetMap? map)
    {
        Value = value;
        _map = map;
    }

    public string Value { get; }

    public static MatchText Create(string original)
    {
        OffsetMap? map = null;
        string value = Ascii.IsValid(original) ? AsciiMatch.Make(original, out map) : MatchTextBuilder.Make(original, out map);
        return new MatchText(value, map);
    }

    /// <summary>The part of the original that a part of <see cref="Value"/> stands for.</summary>
    public TextSpan ToOriginal(TextSpan span) => _map is null ? span : _map.ToSource(span);
}
