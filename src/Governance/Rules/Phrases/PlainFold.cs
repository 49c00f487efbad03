using System.Text;
using Governance.Text;

namespace Governance.Rules.Phrases;

/// <summary>The view of a text that phrases are matched on: small letters, one kind of quote and dash, one space, nothing invisible.</summary>
internal sealed class PlainFold
{
    private readonly int[] _starts;

    private PlainFold(string value, int[] starts)
    {
        Value = value;
        _starts = starts;
    }

    public string Value { get; }

    public static PlainFold Create(string original)
    {
        var value = new StringBuilder(original.Length);
        var starts = new List<int>(original.Length + 1);
        for (int i = 0; i < original.Length; i++)
        {
            char unit = Fold(original[i]);
            if (unit == '\0' || (unit == ' ' && value.Length > 0 && value[^1] == ' '))
                continue;
            value.Append(unit);
            starts.Add(i);
        }

        starts.Add(original.Length);
        return new PlainFold(value.ToString(), [.. starts]);
    }

    public TextSpan ToOriginal(TextSpan span) => span.IsEmpty
        ? new TextSpan(_starts[span.Start], _starts[span.Start])
        : new TextSpan(_starts[span.Start], _starts[span.End - 1] + 1);

    private static char Fold(char unit) => unit switch
    {
        '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF' => '\0',
        '‘' or '’' => '\'',
        '“' or '”' => '"',
        >= '\u2010' and <= '\u2015' => '-',
        _ => char.IsWhiteSpace(unit) ? ' ' : char.ToLowerInvariant(unit),
    };
}
