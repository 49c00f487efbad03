using System.Collections.Immutable;

namespace Governance.Packs.Packs;

/// <summary>A list of a pack: rows with named columns; a text list has one column, <c>entry</c>.</summary>
public sealed record PackList(string Name, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <returns>-1 where there is none</returns>
    public int IndexOf(string column) => Columns.IndexOf(column);
}
