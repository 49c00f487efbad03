using System.IO.Compression;
using Governance.Formats;

namespace Governance.Tests.Sheets;

public sealed class XlsxTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Rows = """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Publish time</t></is></c><c r="E1" t="s"><v>2</v></c></row>
        <row r="3"><c r="A3" t="s"><v>3</v></c><c r="B3" s="1"><v>46521</v></c><c r="C3" s="2"><v>0.3784722222222222</v></c><c r="E3" t="str"><v>x</v></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>Two</t></is></c><c r="B4" s="3"><v>46521.5</v></c></row>
        """;

    [Fact]
    public void Reads_shared_and_inline_strings_days_and_times()
    {
        ReadResult result = Reading.Bytes("a.xlsx", Workbook(Rows));

        Assert.Empty(result.Findings());
        Assert.Equal(["Rich & text\nline two", "Two"], result.Drafts.Select(draft => draft.Body().Plain.Value));
        Assert.Equal(["2027-05-14T09:05", "2027-05-14T12:00"], result.Drafts.Select(draft => draft.Metadata["schedule"].First));
        Assert.Equal([3, 4], result.Drafts.Select(draft => draft.Location.Row!.Value));
        Assert.Equal(["x"], result.Drafts[0].Platforms.AsEnumerable());
    }

    [Fact]
    public void Sheets_that_are_not_read_are_told_of_and_hidden_ones_are_not() =>
        Assert.Equal(["GOV0237 1:1 only the first sheet, “Plan”, was read; not read: “Old”"],
            Reading.Bytes("a.xlsx", Workbook(Rows, """<sheet name="Old" sheetId="2" r:id="rId1"/><sheet name="H" sheetId="3" state="hidden" r:id="rId1"/>""")).Findings());

    [Fact]
    public void A_damaged_workbook_is_a_finding()
    {
        byte[] whole = Workbook(Rows);

        Assert.Equal(["unreadable-sheet"], Reading.Bytes("a.xlsx", whole[..(whole.Length / 2)]).Ids());
        Assert.Equal(["unreadable-sheet"], Reading.Bytes("a.xlsx", "no zip"u8.ToArray()).Ids());
        Assert.Equal(["unreadable-sheet"], Reading.Bytes("a.xlsx", Workbook("<row r='1'><c><v>1</v></row>")).Ids());
        Assert.Equal(["unreadable-sheet"], Reading.Bytes("a.xlsx", Workbook("", entity: "<!DOCTYPE x [<!ENTITY a 'b'>]>")).Ids());
    }

    [Fact]
    public void A_zip_bomb_is_a_finding()
    {
        ReadResult result = Reading.Bytes("a.xlsx", Workbook(new string(' ', 70 * 1024 * 1024)));

        Assert.Equal(["unreadable-sheet"], result.Ids());
        Assert.Contains("unpacks to more than", result.Diagnostics[0].Message);
    }

    private static byte[] Workbook(string rows, string moreSheets = "", string entity = "")
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Office}'><sheets><sheet name='Plan' sheetId='1' r:id='rId1'/>{moreSheets}</sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>");
            Write(zip, "xl/sharedStrings.xml", $"<sst xmlns='{Main}'><si><t>Caption</t></si><si><t>Date</t></si><si><t>Platform</t></si><si><r><t xml:space='preserve'>Rich </t></r><r><t>&amp; text\nline two</t></r><rPh><t>hint</t></rPh></si></sst>");
            Write(zip, "xl/styles.xml", $"<styleSheet xmlns='{Main}'><numFmts><numFmt numFmtId='164' formatCode='[$-409]d\\-mmm\\-yy hh:mm'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='20'/><xf numFmtId='164'/></cellXfs></styleSheet>");
            Write(zip, "xl/worksheets/sheet1.xml", $"{entity}<worksheet xmlns='{Main}'><sheetData>{rows}</sheetData></worksheet>");
        }

        return file.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }
}
