using System.Collections.Immutable;
using System.Globalization;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// Calendars: one row, one draft. What goes out as one text is put together as the tools do: the caption, then hashtags and link
/// from their own columns, each on a line of its own where the caption does not have it already.
/// </summary>
internal sealed class SheetReader
{
    private readonly string _path;
    private readonly SheetTable _table;
    private readonly SheetLayout _layout;
    private readonly SheetMapping? _mapping;
    private readonly Sidecar _sidecar;
    private readonly FindingList _findings;
    private readonly DateOrder _dates;
    private readonly RowIdentity _identity = new();
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private SheetReader(string path, SheetTable table, SheetMapping? mapping, Sidecar sidecar, FindingList findings)
    {
        _path = path;
        _table = table;
        _mapping = mapping;
        _sidecar = sidecar;
        _findings = findings;
        _layout = SheetLayout.Find(table, mapping);
        _dates = mapping is { Dates: not DateOrder.Unsaid } ? mapping.Dates : _layout.Dates != DateOrder.Unsaid ? _layout.Dates : ProvenOrder();
    }

    public static ImmutableArray<Draft> Read(string path, SheetTable table, SheetMapping? mapping, Sidecar sidecar, FindingList findings)
    {
        if (table.Rows.All(row => row.IsBlank))
            return [];
        return new SheetReader(path, table, mapping, sidecar, findings).ReadRows();
    }

    private ImmutableArray<Draft> ReadRows()
    {
        if (!_layout.HasText)
        {
            SheetRow header = _table.Rows[Math.Max(_layout.HeaderRow, 0)];
            string columns = string.Join(", ", header.Cells.Select(cell => cell.Text.Trim()).Where(name => name.Length > 0));
            _findings.Add(FormatDescriptors.NoTextColumn, At(header, "", null), ("path", _path), ("row", Number(header.Number)), ("columns", columns));
            return [];
        }

        ImmutableArray<Draft>.Builder drafts = ImmutableArray.CreateBuilder<Draft>();
        foreach (SheetRow row in _table.Rows.Skip(_layout.FirstRow))
        {
            if (!row.IsBlank && ReadRow(row) is { } draft)
                drafts.Add(draft);
        }

        return drafts.DrainToImmutable();
    }

    private Draft? ReadRow(SheetRow row)
    {
        List<DraftField> fields = [];
        List<KeyValuePair<string, MetadataValue>> metadata = [];
        ReadBody(row, fields);
        ImmutableSortedDictionary<string, ImmutableArray<DraftField>> variants = ReadVariants(row);
        ReadFields(row, fields);
        ImmutableArray<MediaItem> media = SheetMedia.Read(Cells(row, ColumnRole.Media), Cells(row, ColumnRole.Alt), row.Number, FieldOf, fields);
        if (fields.Count == 0 && variants.IsEmpty)
        {
            _findings.Add(FormatDescriptors.RowWithoutText, At(row, "", null), ("row", Number(row.Number)));
            return null;
        }

        ReadPlatforms(row, variants, metadata);
        ReadSchedule(row, metadata);
        ReadMetadata(row, metadata);
        string? id = Cells(row, ColumnRole.Id).Select(cell => cell.Text.Trim()).FirstOrDefault();
        if (id is not null && !_ids.Add(id))
            _findings.Add(FormatDescriptors.DuplicateId, At(row, id, Cells(row, ColumnRole.Id).First().Column.Name), ("id", id));
        string identity = id ?? _identity.Of(ContentHash(fields, variants, metadata));
        DraftField main = fields.Count > 0 ? fields[0] : variants.First().Value[0];
        return new Draft
        {
            Id = identity,
            Location = new TextLocation(main.Source, default, row.Number, main.Column),
            Metadata = PostMetadata.Create(metadata),
            Fields = [.. fields],
            Variants = variants,
            Media = media,
            Suppressions = [.. ReadAllowances(row), .. _sidecar.For(identity)],
        };
    }

    private void ReadBody(SheetRow row, List<DraftField> fields)
    {
        // Meta's exports have two columns for one caption: the longer is it.
        (SheetColumn Column, string Text)? caption = Cells(row, ColumnRole.Text).OrderByDescending(cell => cell.Text.Length).Cast<(SheetColumn, string)?>().FirstOrDefault();
        if (caption is not null)
            fields.Add(Compose(row, FieldNames.Body, caption.Value));
    }

    private DraftField Compose(SheetRow row, string name, (SheetColumn Column, string Text) caption)
    {
        string text = caption.Text.Trim();
        ImmutableArray<(TextSpan, string)>.Builder columns = ImmutableArray.CreateBuilder<(TextSpan, string)>();
        columns.Add((new TextSpan(0, text.Length), caption.Column.Name));
        foreach ((SheetColumn column, string cell) in Cells(row, ColumnRole.Hashtags).Concat(Cells(row, ColumnRole.Link)))
        {
            string addition = cell.Trim();
            if (addition.Length == 0 || (column.Role == ColumnRole.Link && text.Contains(addition, StringComparison.Ordinal)))
                continue;
            int start = text.Length + 1;
            text = $"{text}\n{addition}";
            columns.Add((new TextSpan(start, text.Length), column.Name));
        }

        DraftField field = FieldOf(name, text, row.Number, caption.Column.Name, mediaIndex: -1);
        return columns.Count == 1 ? field : new DraftField(name, text, field.Source, field.ToSource, field.Plain) { Row = row.Number, Column = caption.Column.Name, Columns = columns.DrainToImmutable() };
    }

    private ImmutableSortedDictionary<string, ImmutableArray<DraftField>> ReadVariants(SheetRow row)
    {
        ImmutableSortedDictionary<string, ImmutableArray<DraftField>>.Builder variants = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<DraftField>>(StringComparer.Ordinal);
        foreach ((SheetColumn column, string text) in Cells(row, ColumnRole.PlatformText))
            variants[column.Key] = [Compose(row, FieldNames.Body, (column, text))];
        return variants.ToImmutable();
    }

    private void ReadFields(SheetRow row, List<DraftField> fields)
    {
        foreach ((ColumnRole role, string name) in (ReadOnlySpan<(ColumnRole, string)>)[(ColumnRole.Title, FieldNames.Title), (ColumnRole.Description, FieldNames.Description), (ColumnRole.FirstComment, FieldNames.FirstComment)])
        {
            foreach ((SheetColumn column, string text) in Cells(row, role).Take(1))
                fields.Add(FieldOf(name, role == ColumnRole.FirstComment ? string.Join("\n\n", text.Split("||", StringSplitOptions.TrimEntries)) : text.Trim(), row.Number, column.Name, mediaIndex: -1));
        }
    }

    private void ReadPlatforms(SheetRow row, ImmutableSortedDictionary<string, ImmutableArray<DraftField>> variants, List<KeyValuePair<string, MetadataValue>> metadata)
    {
        List<string> names = [.. Cells(row, ColumnRole.Platform).SelectMany(cell => cell.Text.Split([',', '|', ';', '/', '\n', '+'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        names.AddRange(Cells(row, ColumnRole.PlatformFlag).Where(cell => SheetLayout.IsYes(cell.Text)).Select(cell => cell.Column.Key));
        if (names.Count == 0)
            names.AddRange(variants.Keys);
        if (names.Count == 0 && _layout.Platform is { } own)
            names.Add(own);
        if (names.Count == 0 && _mapping is not null)
            names.AddRange(_mapping.Platforms);
        if (names.Count == 0)
            return;
        string? column = Cells(row, ColumnRole.Platform).Select(cell => cell.Column.Name).FirstOrDefault();
        metadata.Add(new(MetadataKeys.Platform, MetadataValue.Given([.. names], At(row, string.Join(", ", names), column))));
    }

    private void ReadSchedule(SheetRow row, List<KeyValuePair<string, MetadataValue>> metadata)
    {
        (SheetColumn Column, string Text)[] cells = [.. Cells(row, ColumnRole.Date), .. Cells(row, ColumnRole.Time)];
        if (cells.Length == 0)
        {
            if (SplitDate(row) is { } parts)
                metadata.Add(new(MetadataKeys.Schedule, MetadataValue.Given(parts.ToString(), At(row, parts.ToString(), null))));
            return;
        }

        Schedule? schedule = null;
        (SheetColumn column, string text) = cells[0];
        foreach ((SheetColumn other, string cell) in cells)
        {
            if (SheetDate.ReadTime(cell) is { } time && schedule is not null)
                schedule = schedule.Value with { Time = schedule.Value.Time ?? time };
            else if (schedule is null && ReadDate(row, other, cell) is { } read)
                schedule = read;
        }

        if (schedule is { } found)
            metadata.Add(new(MetadataKeys.Schedule, MetadataValue.Given(found.ToString(), At(row, text, column.Name))));
    }

    private Schedule? ReadDate(SheetRow row, SheetColumn column, string text)
    {
        DateReading reading = SheetDate.Read(text, _dates);
        if (reading.Schedule is not null)
            return reading.Schedule;
        // A time alone, where another column has the day.
        if (SheetDate.ReadTime(text) is not null)
            return null;
        TextLocation location = At(row, text, column.Name);
        if (reading.Other is { } two)
            _findings.Add(FormatDescriptors.AmbiguousDate, location, ("key", column.Name), ("value", text.Trim()), ("first", two.DayFirst.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)), ("second", two.MonthFirst.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)));
        else
            _findings.Add(text.Any(char.IsLetter) ? FormatDescriptors.DateInWords : FormatDescriptors.InvalidDate, location, ("key", column.Name), ("value", text.Trim()));
        return null;
    }

    private Schedule? SplitDate(SheetRow row)
    {
        int? year = Part(row, ColumnRole.Year);
        int? month = Part(row, ColumnRole.Month);
        int? day = Part(row, ColumnRole.Day);
        if (year is null || month is null || day is null)
            return null;
        string text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}T{Part(row, ColumnRole.Hour) ?? 0:00}:{Part(row, ColumnRole.Minute) ?? 0:00}");
        if (Schedule.TryParse(text, out Schedule schedule))
            return schedule;
        _findings.Add(FormatDescriptors.InvalidDate, At(row, text, SheetLayout.Letter(1)), ("key", MetadataKeys.Schedule), ("value", text));
        return null;
    }

    private int? Part(SheetRow row, ColumnRole role) =>
        Cells(row, role).Select(cell => int.TryParse(cell.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : (int?)null).FirstOrDefault();

    private void ReadMetadata(SheetRow row, List<KeyValuePair<string, MetadataValue>> metadata)
    {
        foreach ((SheetColumn column, string text) in Cells(row, ColumnRole.Metadata))
        {
            TextLocation location = At(row, text, column.Name);
            foreach (string value in MetadataNames.IsListed(column.Key) ? text.Split([',', '|']) : [text])
                MetadataScalar.Check(column.Key, value)?.AddTo(_findings, location);
            metadata.Add(new(column.Key, MetadataScalar.Read(column.Key, text, location)));
        }

        foreach ((SheetColumn column, string text) in Cells(row, ColumnRole.Link).Concat(Cells(row, ColumnRole.LinkCard)).Take(1))
            metadata.Add(new(MetadataKeys.Links, MetadataValue.Given(text.Trim(), At(row, text, column.Name))));
    }

    private ImmutableArray<Suppression> ReadAllowances(SheetRow row)
    {
        ImmutableArray<Suppression>.Builder allowed = ImmutableArray.CreateBuilder<Suppression>();
        foreach ((SheetColumn column, string text) in Cells(row, ColumnRole.Allow))
        {
            TextLocation location = At(row, text, column.Name);
            foreach (string entry in text.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                (ImmutableArray<string> rules, string reason) = AllowComment.ReadRules(entry);
                if (rules.IsEmpty)
                    _findings.Add(FormatDescriptors.MalformedSuppression, location, ("reason", "it names no rule"));
                foreach (string rule in rules)
                {
                    if (reason.Length == 0)
                        _findings.Add(FormatDescriptors.SuppressionWithoutReason, location, ("rule", rule));
                    allowed.Add(new Suppression(rule, reason, location));
                }
            }
        }

        return allowed.DrainToImmutable();
    }

    /// <summary>A sheet is written in one order: one day past the twelfth tells for all, unless another one contradicts it.</summary>
    private DateOrder ProvenOrder()
    {
        HashSet<DateOrder> shown = [];
        foreach (SheetRow row in _table.Rows.Skip(_layout.FirstRow))
        {
            foreach ((_, string text) in Cells(row, ColumnRole.Date))
                shown.Add(SheetDate.Read(text, DateOrder.Unsaid).Shows);
        }

        shown.Remove(DateOrder.Unsaid);
        return shown.Count == 1 ? shown.First() : DateOrder.Unsaid;
    }

    /// <summary>Cells of that kind that are not blank, left to right.</summary>
    private IEnumerable<(SheetColumn Column, string Text)> Cells(SheetRow row, ColumnRole role) =>
        _layout.Columns.Where(column => column.Role == role).Select(column => (column, row[column.Index])).Where(cell => !string.IsNullOrWhiteSpace(cell.Item2));

    private DraftField FieldOf(string name, string text, int row, string column, int mediaIndex)
    {
        RenderedText same = RenderedText.Same(text);
        return new DraftField(name, text, new SourceText(_path, text), same.Map, same) { Row = row, Column = column, MediaIndex = mediaIndex };
    }

    private static ulong ContentHash(List<DraftField> fields, ImmutableSortedDictionary<string, ImmutableArray<DraftField>> variants, List<KeyValuePair<string, MetadataValue>> metadata)
    {
        ulong hash = RowIdentity.Start;
        foreach (DraftField field in fields)
            hash = RowIdentity.Append(RowIdentity.Append(hash, field.Name), field.Authored);
        foreach ((string platform, ImmutableArray<DraftField> own) in variants)
            hash = RowIdentity.Append(RowIdentity.Append(hash, platform), own[0].Authored);
        foreach ((string key, MetadataValue value) in metadata)
        {
            if (key == MetadataKeys.Platform)
                hash = value.Values.Aggregate(hash, (sum, name) => RowIdentity.Append(sum, name));
        }

        return hash;
    }

    private TextLocation At(SheetRow row, string text, string? column) =>
        new(new SourceText(_path, text), new TextSpan(0, text.Length), row.Number, column);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
