using System.Collections.Immutable;

namespace Governance.Packs.Packs;

/// <summary>A list of a pack: rows with named columns; a text list has one column, <c>entry</c>.</summary>
/// <param name="read">gives the rows when they are first asked for</param>
public sealed class PackList(string name, ImmutableArray<string> columns, Func<ImmutableArray<ImmutableArray<string>>> read)
{
    private ImmutableArray<ImmutableArray<string>> _rows;

    public PackList(string name, ImmutableArray<string> columns, ImmutableArray<ImmutableArray<string>> rows)
        : this(name, columns, () => rows)
    {
    }

    public string Name => name;

    public ImmutableArray<string> Columns => columns;

    public ImmutableArray<ImmutableArray<string>> Rows => _rows.IsDefault ? _rows = read() : _rows;

    /// <returns>-1 where there is none</returns>
    public int IndexOf(string column) => columns.IndexOf(column);
}
