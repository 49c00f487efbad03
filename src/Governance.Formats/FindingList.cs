using System.Collections.Immutable;
using System.Text;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Formats;

/// <summary>Findings about files, in the order in which they were met.</summary>
internal sealed class FindingList
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    public int Count => _found.Count;

    public void Add(Descriptor descriptor, TextLocation location, params ReadOnlySpan<(string Name, string Value)> arguments) =>
        _found.Add(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Message = Fill(descriptor.Message, arguments),
            Mend = Fill(descriptor.Mend, arguments),
            Location = location,
            Span = location.Span,
        });

    public ImmutableArray<Diagnostic> Take() => _found.DrainToImmutable();

    private static string Fill(string template, ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var filled = new StringBuilder(template.Length + 32);
        int position = 0;
        while (position < template.Length)
        {
            int open = template.IndexOf('{', position);
            int close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
                break;
            filled.Append(template, position, open - position);
            string name = template[(open + 1)..close];
            position = close + 1;
            bool known = false;
            foreach ((string argument, string value) in arguments)
            {
                if (argument != name)
                    continue;
                filled.Append(Shorten(value));
                known = true;
                break;
            }

            if (known)
                continue;
            filled.Append('{');
            position = open + 1;
        }

        return filled.Append(template, position, template.Length - position).ToString();
    }

    /// <summary>Keeps a message readable when the file holds a very long value.</summary>
    private static string Shorten(string value)
    {
        const int Longest = 200;
        if (value.Length <= Longest)
            return value;
        int end = char.IsHighSurrogate(value[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(value.AsSpan(0, end), "…");
    }
}
