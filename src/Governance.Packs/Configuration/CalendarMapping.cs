using System.Collections.Immutable;
using Governance.Text.Numbers;

namespace Governance.Packs.Configuration;

/// <summary>How the columns of some sheets are to be read.</summary>
/// <param name="Paths">globs; never empty</param>
/// <param name="Columns">field or metadata key → the sheet's own column name</param>
public sealed record CalendarMapping(ImmutableArray<string> Paths, ImmutableArray<KeyValuePair<string, string>> Columns, DateOrder Dates);
