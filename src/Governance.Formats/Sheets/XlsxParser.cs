using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Governance.Posts;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// The first visible sheet of an XLSX workbook (ECMA-376) as rows of text: shared and inline strings, booleans, numbers, and days
/// and times where the number format says that a number is one. Sizes are capped, since a small zip may hold a very large file.
/// </summary>
internal sealed class XlsxParser
{
    private const int MaxEntryBytes = 64 * 1024 * 1024;
    private const int MaxColumns = 1024;
    private const int MaxCells = 4_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = MaxEntryBytes,
    };

    private readonly ZipArchive _archive;
    private readonly List<string> _strings = [];
    private readonly List<bool> _dateStyles = [];
    private bool _from1904;
    private int _cells;

    private XlsxParser(ZipArchive archive) => _archive = archive;

    public static SheetTable? Parse(string path, ReadOnlyMemory<byte> bytes, ReadOptions options, FindingList findings)
    {
        if (bytes.Length > options.MaxFileBytes)
        {
            findings.Add(FormatDescriptors.FileTooLarge, TextLocation.Of(path), ("path", path),
                ("size", bytes.Length.ToString("N0", CultureInfo.InvariantCulture)), ("limit", options.MaxFileBytes.ToString("N0", CultureInfo.InvariantCulture)));
            return null;
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            return new XlsxParser(archive).ReadWorkbook(path, findings);
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or IOException or FormatException or OverflowException or ArgumentException or NotSupportedException or InvalidOperationException or IndexOutOfRangeException)
        {
            string reason = error is XlsxException ? error.Message : "it is no XLSX file, or a damaged one";
            findings.Add(FormatDescriptors.UnreadableSheet, TextLocation.Of(path), ("path", path), ("reason", reason));
            return null;
        }
    }

    private SheetTable ReadWorkbook(string path, FindingList findings)
    {
        Dictionary<string, string> targets = ReadRelations();
        List<(string Name, string Target)> sheets = ReadSheets(targets);
        if (sheets.Count == 0)
            throw new XlsxException("it has no sheet that is shown");
        if (sheets.Count > 1)
            findings.Add(FormatDescriptors.SheetNotRead, TextLocation.Of(path), ("first", sheets[0].Name), ("others", string.Join(", ", sheets.Skip(1).Select(sheet => $"“{sheet.Name}”"))));
        ReadStrings();
        ReadStyles();
        return ReadSheet(sheets[0].Target);
    }

    private Dictionary<string, string> ReadRelations()
    {
        Dictionary<string, string> targets = new(StringComparer.Ordinal);
        using XmlReader? xml = Open("xl/_rels/workbook.xml.rels");
        while (xml?.Read() == true)
        {
            if (IsStart(xml, "Relationship") && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Target") is { } target)
                targets[id] = target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        return targets;
    }

    private List<(string Name, string Target)> ReadSheets(Dictionary<string, string> targets)
    {
        List<(string, string)> sheets = [];
        using XmlReader xml = Open("xl/workbook.xml") ?? throw new XlsxException("it has no workbook inside");
        while (xml.Read())
        {
            if (IsStart(xml, "workbookPr"))
                _from1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (!IsStart(xml, "sheet") || xml.GetAttribute("state") is "hidden" or "veryHidden")
                continue;
            string? id = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? xml.GetAttribute("r:id");
            if (id is not null && targets.TryGetValue(id, out string? target))
                sheets.Add((xml.GetAttribute("name") ?? "", target));
        }

        return sheets;
    }

    private void ReadStrings()
    {
        using XmlReader? xml = Open("xl/sharedStrings.xml");
        while (xml?.Read() == true)
        {
            if (IsStart(xml, "si"))
                _strings.Add(ReadText(xml));
        }
    }

    /// <summary>Joins the runs of a rich text; leaves out phonetic hints.</summary>
    private static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        int depth = xml.Depth;
        int phonetic = int.MaxValue;
        bool inText = false;
        while (xml.Read() && xml.Depth > depth)
        {
            if (IsStart(xml, "rPh") && !xml.IsEmptyElement)
                phonetic = xml.Depth;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == phonetic)
                phonetic = int.MaxValue;
            if (xml.LocalName == "t" && xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                inText = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            else if (inText && phonetic == int.MaxValue && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(xml.Value);
        }

        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Replace("_x000D_", "", StringComparison.Ordinal);
    }

    private void ReadStyles()
    {
        using XmlReader? xml = Open("xl/styles.xml");
        HashSet<string> custom = new(StringComparer.Ordinal);
        bool inCells = false;
        while (xml?.Read() == true)
        {
            if (IsStart(xml, "numFmt") && IsDateFormat(xml.GetAttribute("formatCode") ?? ""))
                custom.Add(xml.GetAttribute("numFmtId") ?? "");
            else if (xml.LocalName == "cellXfs")
                inCells = xml.NodeType == XmlNodeType.Element;
            else if (inCells && IsStart(xml, "xf"))
                _dateStyles.Add(xml.GetAttribute("numFmtId") is { } id && (IsBuiltInDate(id) || custom.Contains(id)));
        }
    }

    /// <summary>14 to 22 and 45 to 47 are days and times everywhere; 27 to 36 and 50 to 58 in East Asian workbooks (ECMA-376, 18.8.30).</summary>
    private static bool IsBuiltInDate(string id) =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    /// <summary>A format shows a day or a time where it has one of their letters outside quotes, brackets and escapes.</summary>
    private static bool IsDateFormat(string format)
    {
        for (int i = 0; i < format.Length; i++)
        {
            switch (format[i])
            {
                case '"' or '[':
                    int end = format.IndexOf(format[i] == '"' ? '"' : ']', i + 1);
                    i = end < 0 ? format.Length : end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'h' or 'H' or 'm' or 'M' or 's' or 'S':
                    return !format.StartsWith("General", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }

    private SheetTable ReadSheet(string target)
    {
        ImmutableArray<SheetRow>.Builder rows = ImmutableArray.CreateBuilder<SheetRow>();
        using XmlReader xml = Open(target) ?? throw new XlsxException($"its sheet {target} is missing");
        int number = 0;
        while (xml.Read())
        {
            if (!IsStart(xml, "row"))
                continue;
            number = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int given) && given > number ? given : number + 1;
            rows.Add(new SheetRow(number, ReadCells(xml), default));
        }

        return new SheetTable(rows.DrainToImmutable());
    }

    private ImmutableArray<SheetCell> ReadCells(XmlReader xml)
    {
        ImmutableArray<SheetCell>.Builder cells = ImmutableArray.CreateBuilder<SheetCell>();
        if (xml.IsEmptyElement)
            return [];
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (!IsStart(xml, "c"))
                continue;
            int column = ColumnOf(xml.GetAttribute("r")) ?? cells.Count;
            string text = ReadCell(xml);
            if (column >= MaxColumns || text.Length == 0)
                continue;
            _cells += Math.Max(1, column + 1 - cells.Count);
            if (_cells > MaxCells)
                throw new XlsxException($"it has more than {MaxCells.ToString("N0", CultureInfo.InvariantCulture)} cells");
            while (cells.Count < column)
                cells.Add(new SheetCell("", default));
            if (column == cells.Count)
                cells.Add(new SheetCell(text, default));
        }

        return cells.DrainToImmutable();
    }

    private string ReadCell(XmlReader xml)
    {
        string type = xml.GetAttribute("t") ?? "n";
        bool isDate = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out int style) && style < _dateStyles.Count && _dateStyles[style];
        if (xml.IsEmptyElement)
            return "";
        string value = "";
        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (IsStart(xml, "is"))
                value = ReadText(xml);
            else if (IsStart(xml, "v") && !xml.IsEmptyElement)
                value = xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? xml.Value : "";
        }

        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < _strings.Count ? _strings[index] : "",
            "b" => value == "1" ? "true" : "false",
            "n" when isDate => DateText(value),
            _ => value,
        };
    }

    /// <summary>Days since 1899-12-30 (or 1904-01-01), as a spreadsheet stores them; a fraction alone is a time.</summary>
    private string DateText(string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double days) || days is < 0 or > 2_958_465)
            return value;
        long seconds = (long)Math.Round(days * 86_400);
        var time = TimeOnly.FromTimeSpan(TimeSpan.FromSeconds(seconds % 86_400));
        if (days < 1)
            return time.ToString(time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        DateOnly origin = _from1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30);
        int whole = (int)(seconds / 86_400);
        if (whole > DateOnly.MaxValue.DayNumber - origin.DayNumber)
            return value;
        return new Schedule(origin.AddDays(whole), seconds % 86_400 == 0 ? null : time).ToString();
    }

    private static int? ColumnOf(string? reference)
    {
        int column = 0;
        foreach (char letter in reference ?? "")
        {
            if (!char.IsAsciiLetter(letter))
                break;
            column = Math.Min(column * 26 + (letter | 0x20) - 'a' + 1, MaxColumns + 1);
        }

        return column == 0 ? null : column - 1;
    }

    private XmlReader? Open(string name)
    {
        ZipArchiveEntry? entry = _archive.GetEntry(name);
        if (entry is null)
            return null;
        if (entry.Length > MaxEntryBytes)
            throw new XlsxException($"{name} unpacks to more than {MaxEntryBytes.ToString("N0", CultureInfo.InvariantCulture)} bytes");
        return XmlReader.Create(entry.Open(), Settings);
    }

    private static bool IsStart(XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    private sealed class XlsxException(string message) : IOException(message);
}
