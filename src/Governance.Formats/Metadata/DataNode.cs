using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Formats;

/// <summary>A value of a front matter or sidecar, whichever notation it was written in.</summary>
/// <param name="Span">in the file's text</param>
internal abstract record DataNode(TextSpan Span);

/// <param name="Value">with quotes and escapes undone; booleans in lower case, anything else as written</param>
/// <param name="Kind">what the notation says it is</param>
internal sealed record DataScalar(TextSpan Span, string Value, DataKind Kind) : DataNode(Span);

internal sealed record DataList(TextSpan Span, ImmutableArray<DataNode> Items) : DataNode(Span);

/// <param name="Entries">in authored order, without duplicate keys</param>
internal sealed record DataMap(TextSpan Span, ImmutableArray<DataEntry> Entries) : DataNode(Span)
{
    public DataNode? this[string key]
    {
        get
        {
            foreach (DataEntry entry in Entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
                    return entry.Value;
            }

            return null;
        }
    }
}

internal readonly record struct DataEntry(string Key, TextSpan KeySpan, DataNode Value);

internal enum DataKind
{
    Text,
    Null,
    Boolean,
    Number,
}
