using System.Collections.Immutable;
using System.Globalization;
using Governance.Posts;

namespace Governance.Formats;

/// <param name="Name">the header, or the letter where there is none</param>
/// <param name="Key">of metadata, or the platform that the column is named for</param>
internal sealed record SheetColumn(int Index, string Name, ColumnRole Role, string Key);

/// <summary>Where a sheet's header is and what its columns hold.</summary>
internal sealed class SheetLayout
{
    private const int HeaderSearch = 10;

    private static readonly ImmutableArray<string> Yes = ["true", "yes", "y", "x", "1", "✓", "✔", "ja", "oui", "si", "sí", "on"];
    private static readonly ImmutableArray<string> No = ["false", "no", "n", "0", "-", "nei", "nein", "non", "off"];

    /// <summary>Index of the first row of posts.</summary>
    public int FirstRow { get; private init; }

    /// <summary>Index of the header; -1 where there is none.</summary>
    public int HeaderRow { get; private init; } = -1;

    public required ImmutableArray<SheetColumn> Columns { get; init; }

    /// <summary>That the tool's own export is from.</summary>
    public string? Platform { get; private init; }

    public DateOrder Dates { get; private init; }

    public bool HasText => Columns.Any(column => column.Role is ColumnRole.Text or ColumnRole.PlatformText);

    public static bool IsYes(string cell) => Yes.Contains(cell.Trim(), StringComparer.OrdinalIgnoreCase);

    public static SheetLayout Find(SheetTable table, SheetMapping? mapping)
    {
        int header = mapping?.HeaderRow is { } row ? row - 1 : FindHeader(table, mapping);
        if (header >= table.Rows.Length)
            header = -1;
        if (header < 0 && mapping is not { Columns.IsEmpty: false } && WithoutHeader(table) is { } known)
            return known;

        ImmutableArray<string> names = Names(table, header);
        ImmutableArray<string> normal = [.. names.Select(ColumnRoles.Normalize)];
        bool isMeta = normal.Contains("postid") && (normal.Contains("pageid") || normal.Contains("accountid")) && normal.Contains("permalink");
        int text = isMeta ? -1 : BestText(normal);
        ImmutableArray<SheetColumn> columns =
        [
            .. names.Select((name, i) => Mapped(mapping, name, i, header)
                ?? (header < 0 ? new SheetColumn(i, name, ColumnRole.Metadata, name)
                    : isMeta ? MetaColumn(i, name, normal[i])
                    : Column(table, header, i, name, normal[i], text))),
        ];
        return new SheetLayout
        {
            Columns = columns,
            HeaderRow = header,
            FirstRow = header + 1,
            Dates = isMeta ? DateOrder.MonthFirst : DateOrder.Unsaid,
            Platform = isMeta ? (normal.Contains("pageid") ? "facebook" : "instagram")
                : normal.Contains("sharecommentary") ? "linkedin"
                : normal.Contains("boardname") ? "pinterest"
                : normal.Contains("videotitle") && normal.Contains("videolink") ? "tiktok"
                : null,
        };
    }

    /// <summary>The row with most known headers; the earliest of several.</summary>
    private static int FindHeader(SheetTable table, SheetMapping? mapping)
    {
        int best = -1;
        int bestScore = 1;
        for (int i = 0; i < Math.Min(table.Rows.Length, HeaderSearch); i++)
        {
            ImmutableArray<string> names = [.. table.Rows[i].Cells.Select(cell => cell.Text.Trim())];
            int known = names.Count(name => name.Length is > 0 and < 100 && (IsKnown(ColumnRoles.Normalize(name)) || mapping?.Columns.ContainsKey(name) == true));
            int score = known + (names.Any(name => ColumnRoles.TextRank(ColumnRoles.Normalize(name)) >= 0) ? 1 : 0);
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    private static bool IsKnown(string header) =>
        ColumnRoles.TextRank(header) >= 0 || ColumnRoles.Of(header) is not null || ColumnRoles.PlatformOf(header) is not null || header is "primary" or "status";

    private static ImmutableArray<string> Names(SheetTable table, int header)
    {
        int width = table.Rows.IsEmpty ? 0 : table.Rows.Max(row => row.Cells.Length);
        return [.. Enumerable.Range(0, width).Select(i => header >= 0 && table.Rows[header][i].Trim() is { Length: > 0 } name ? name : Letter(i))];
    }

    /// <summary>The last resort for a header that no list knows: a title, or a description, is the text where nothing else is.</summary>
    private static int BestText(ImmutableArray<string> headers)
    {
        int best = -1;
        for (int i = 0; i < headers.Length; i++)
        {
            int rank = ColumnRoles.TextRank(headers[i]);
            if (rank >= 0 && (best < 0 || rank < ColumnRoles.TextRank(headers[best])))
                best = i;
        }

        return best >= 0 ? best : Math.Max(headers.IndexOf("description"), headers.IndexOf("videotitle"));
    }

    private static SheetColumn? Mapped(SheetMapping? mapping, string name, int index, int header)
    {
        if (mapping is null || (!mapping.Columns.TryGetValue(name, out string? role) && !mapping.Columns.TryGetValue(Letter(index), out role)))
            return null;
        if (role.StartsWith("platform:", StringComparison.Ordinal))
            return new SheetColumn(index, name, ColumnRole.PlatformText, role["platform:".Length..].Trim());
        return ColumnRoles.ByName.TryGetValue(role, out ColumnRole known)
            ? new SheetColumn(index, name, known, role)
            : new SheetColumn(index, name, ColumnRole.Metadata, MetadataNames.Normalize(role));
    }

    private static SheetColumn Column(SheetTable table, int header, int index, string name, string normal, int text)
    {
        if (index == text)
            return new SheetColumn(index, name, ColumnRole.Text, "");
        string key = MetadataNames.Normalize(name);
        if (ColumnRoles.PlatformOf(normal) is { } platform)
        {
            bool isFlag = Values(table, header, index).All(value => Yes.Contains(value, StringComparer.OrdinalIgnoreCase) || No.Contains(value, StringComparer.OrdinalIgnoreCase));
            return new SheetColumn(index, name, isFlag ? ColumnRole.PlatformFlag : ColumnRole.PlatformText, platform);
        }

        ColumnRole role = ColumnRoles.TextRank(normal) >= 0 ? ColumnRole.Metadata : ColumnRoles.Of(normal) ?? ColumnRole.Metadata;
        // Exports count comments under the header under which tools plan them.
        if (role == ColumnRole.FirstComment && normal == "comments" && Values(table, header, index).All(value => value.All(char.IsAsciiDigit)))
            role = ColumnRole.Metadata;
        return new SheetColumn(index, name, role, key);
    }

    /// <summary>Meta's exports put a caption sometimes under Title, sometimes under Description; their other columns are figures.</summary>
    private static SheetColumn MetaColumn(int index, string name, string normal) => new(index, name, normal switch
    {
        "title" or "description" => ColumnRole.Text,
        "publishtime" => ColumnRole.Date,
        "postid" => ColumnRole.Id,
        "allow" => ColumnRole.Allow,
        _ => ColumnRole.Metadata,
    }, MetadataNames.Normalize(name));

    private static IEnumerable<string> Values(SheetTable table, int header, int column) =>
        table.Rows.Skip(header + 1).Select(row => row[column].Trim()).Where(value => value.Length > 0);

    /// <summary>Hootsuite's three columns and Postcron's eight, which come without a header.</summary>
    private static SheetLayout? WithoutHeader(SheetTable table)
    {
        SheetRow? first = table.Rows.FirstOrDefault(row => !row.IsBlank);
        if (first is null)
            return null;
        ColumnRole[]? roles = null;
        if (first.Cells.Length is 2 or 3 or 4 && SheetDate.Read(first[0], DateOrder.DayFirst).Schedule is not null && first[1].Trim().Length > 0)
            roles = [ColumnRole.Date, ColumnRole.Text, ColumnRole.Link, ColumnRole.Media];
        else if (first.Cells.Length == 8 && Enumerable.Range(1, 5).All(i => IsNumber(first[i])) && first[1].Trim().Length == 4)
            roles = [ColumnRole.Text, ColumnRole.Year, ColumnRole.Month, ColumnRole.Day, ColumnRole.Hour, ColumnRole.Minute, ColumnRole.Media, ColumnRole.Link];
        return roles is null ? null : new SheetLayout
        {
            Columns = [.. roles.Take(first.Cells.Length).Select((role, i) => new SheetColumn(i, Letter(i), role, Letter(i)))],
            FirstRow = table.Rows.IndexOf(first),
        };
    }

    private static bool IsNumber(string cell) => int.TryParse(cell.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    public static string Letter(int index)
    {
        string name = "";
        for (int rest = index; rest >= 0; rest = rest / 26 - 1)
            name = (char)('A' + rest % 26) + name;
        return name;
    }
}
