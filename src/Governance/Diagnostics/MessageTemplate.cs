using System.Collections.Immutable;
using System.Text;

namespace Governance.Diagnostics;

/// <summary>
/// A message with <c>{placeholders}</c>. Values go in as they are and are never read again, so that a post cannot write its own message.
/// Braces that hold no name are text.
/// </summary>
public sealed class MessageTemplate
{
    /// <summary>Longer values are cut, so that a message stays one that can be read. Prescribed warnings are not: the longest known has 304 characters.</summary>
    public const int LongestValue = 500;

    private readonly ImmutableArray<(string Text, bool IsPlaceholder)> _pieces;

    private MessageTemplate(ImmutableArray<(string Text, bool IsPlaceholder)> pieces) => _pieces = pieces;

    public IEnumerable<string> Placeholders => _pieces.Where(piece => piece.IsPlaceholder).Select(piece => piece.Text).Distinct(StringComparer.Ordinal);

    public static MessageTemplate Parse(string template)
    {
        var pieces = ImmutableArray.CreateBuilder<(string, bool)>();
        int start = 0;
        for (int open = template.IndexOf('{', StringComparison.Ordinal); open >= 0; open = template.IndexOf('{', open + 1))
        {
            int close = template.IndexOf('}', open);
            if (close < 0)
                break;
            string name = template[(open + 1)..close];
            if (!IsName(name))
                continue;
            if (open > start)
                pieces.Add((template[start..open], false));
            pieces.Add((name, true));
            start = close + 1;
            open = close;
        }

        if (start < template.Length)
            pieces.Add((template[start..], false));
        return new MessageTemplate(pieces.DrainToImmutable());
    }

    /// <param name="valueOf">null where nothing is known under that name</param>
    public string Fill(Func<string, string?> valueOf)
    {
        if (_pieces.IsEmpty)
            return "";
        if (_pieces.Length == 1 && !_pieces[0].IsPlaceholder)
            return _pieces[0].Text;
        var message = new StringBuilder();
        foreach ((string text, bool isPlaceholder) in _pieces)
        {
            if (!isPlaceholder)
                message.Append(text);
            else if (valueOf(text) is { } value)
                AppendShortened(message, value);
            else
                message.Append('(').Append(text).Append(" not given)");
        }

        return message.ToString();
    }

    private static void AppendShortened(StringBuilder message, string value)
    {
        if (value.Length <= LongestValue)
        {
            message.Append(value);
            return;
        }

        int end = LongestValue - 1;
        if (char.IsHighSurrogate(value[end - 1]))
            end--;
        message.Append(value, 0, end).Append('…');
    }

    private static bool IsName(string name)
    {
        foreach (char unit in name)
        {
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('-' or '_' or '.'))
                return false;
        }

        return name.Length > 0;
    }
}
