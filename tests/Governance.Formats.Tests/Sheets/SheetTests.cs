using System.Collections.Immutable;
using System.Text;
using Governance.Formats;
using Governance.Posts;

namespace Governance.Tests.Sheets;

public sealed class SheetTests
{
    [Fact]
    public void Hashtags_and_link_from_their_own_columns_belong_to_the_text()
    {
        Draft draft = Reading.Draft("a.csv", "Caption,Hashtags,Link,Platform\nSee https://a.example,#one #two,https://b.example,x|linkedin\n");

        Assert.Equal("See https://a.example\n#one #two\nhttps://b.example", draft.Body().Plain.Value);
        Assert.Equal(["x", "linkedin"], draft.Platforms.AsEnumerable());
        Assert.Equal("Hashtags", draft.Body().LocationOf(new(22, 26)).Column);
        Assert.Equal("Link", draft.Body().LocationOf(new(32, 36)).Column);
        Assert.Equal("Caption", draft.Body().LocationOf(new(0, 3)).Column);
        Assert.Equal(2, draft.Body().Row);
        Reading.AssertSound(draft);
    }

    [Fact]
    public void A_link_that_the_text_has_already_is_not_said_twice() =>
        Assert.Equal("See https://a.example", Reading.Draft("a.csv", "Caption,Link\nSee https://a.example,https://a.example\n").Body().Plain.Value);

    [Fact]
    public void A_column_named_for_a_platform_holds_its_text_or_a_yes()
    {
        Draft flags = Reading.Draft("a.csv", "Text,Facebook,LinkedIn,X\nHello,true,,yes\n");
        Draft texts = Reading.Draft("a.csv", "Date,LinkedIn,X\n2027-05-14,A long text,Short\n");

        Assert.Equal(["facebook", "x"], flags.Platforms.AsEnumerable());
        Assert.Equal(["linkedin", "x"], texts.Platforms.AsEnumerable());
        Assert.Equal("Short", texts.Variants["x"].Single().Plain.Value);
        Assert.Equal("X", texts.Variants["x"].Single().Column);
    }

    [Theory]
    [InlineData("03/04/2027", "GOV0232 1:1 Date “03/04/2027” may be 3 April 2027 or 4 March 2027")]
    [InlineData("next Friday at 2 PM", "GOV0233 1:1 Date “next Friday at 2 PM” is not a fixed date")]
    [InlineData("99/99/2027", "GOV0210 1:1 Date “99/99/2027” is no date")]
    public void A_day_that_is_not_clear_is_a_finding(string date, string finding)
    {
        ReadResult result = Reading.File("a.csv", $"Date,Text\n{date},Hello\n");

        Assert.Equal([finding], result.Findings());
        Assert.Equal((2, "Date"), (result.Diagnostics[0].Location.Row!.Value, result.Diagnostics[0].Location.Column));
        Assert.True(result.Drafts.Single().Metadata["schedule"].IsUnknown);
    }

    [Theory]
    [InlineData("2027-05-14 09:05", "2027-05-14T09:05")]
    [InlineData("14.05.2027", "2027-05-14")]
    [InlineData("3.4.2027 9:05", "2027-04-03T09:05")]
    [InlineData("5/14/27 09:05", "2027-05-14T09:05")]
    [InlineData("2027/05/14", "2027-05-14")]
    [InlineData("04/04/2027", "2027-04-04")]
    [InlineData("14 May 2027", "2027-05-14")]
    [InlineData("2027-05-14T09:05:00Z", "2027-05-14T09:05Z")]
    public void Reads_a_day(string date, string schedule) => Assert.Equal(schedule, Reading.Draft("a.csv", $"Date,Text\n{date},Hello\n").Metadata["schedule"].First);

    [Theory]
    [InlineData(DateOrder.DayFirst, "2027-04-03")]
    [InlineData(DateOrder.MonthFirst, "2027-03-04")]
    public void The_configuration_says_how_days_are_written(DateOrder order, string schedule)
    {
        var options = new ReadOptions { Mapping = path => path == "a.csv" ? new SheetMapping { Dates = order } : null };

        Assert.Equal(schedule, Reading.File("a.csv", "Date,Text\n03/04/2027,Hello\n", options).Drafts.Single().Metadata["schedule"].First);
    }

    [Fact]
    public void One_day_past_the_twelfth_tells_for_the_whole_sheet()
    {
        Assert.Equal("2027-04-03", Reading.File("a.csv", "Date,Text\n03/04/2027,a\n14/04/2027,b\n").Drafts[0].Metadata["schedule"].First);
        Assert.Equal(["ambiguous-date"], Reading.File("a.csv", "Date,Text\n03/04/2027,a\n14/04/2027,b\n04/14/2027,c\n").Ids());
    }

    [Fact]
    public void The_configuration_maps_columns_by_header_or_letter()
    {
        var byHeader = new SheetMapping { Columns = Map(("Innhold", "text"), ("Kanal", "platform"), ("Land", "jurisdiction"), ("Notat", "ignore")) };
        var byLetter = new SheetMapping { HeaderRow = 0, Columns = Map(("B", "text"), ("A", "platform")), Platforms = ["x"] };

        Draft first = Reading.File("a.csv", "Innhold;Kanal;Land;Notat\nHei;linkedin;NO;x\n", new ReadOptions { Mapping = _ => byHeader }).Drafts.Single();
        ReadResult second = Reading.File("a.csv", "bluesky,Hello\n,Again\n", new ReadOptions { Mapping = _ => byLetter });

        Assert.Equal(("Hei", "linkedin", "NO"), (first.Body().Plain.Value, first.Platforms.Single(), first.Metadata["jurisdiction"].First));
        Assert.Equal(["bluesky", "x"], second.Drafts.Select(draft => draft.Platforms.Single()));
    }

    [Fact]
    public void A_sheet_without_text_is_a_finding() =>
        Assert.Equal(["GOV0231 1:1 no column of a.csv is known to hold the text of a post (row 1 has: Name, Size)"], Reading.File("a.csv", "Name,Size\na,1\n").Findings());

    [Fact]
    public void An_allow_column_holds_suppressions()
    {
        ReadResult result = Reading.File("a.csv", "Text,Allow\nHello,A-1: legal said so; B-2: twice; C-3\n");

        Assert.Equal([("A-1", "legal said so"), ("B-2", "twice"), ("C-3", "")], result.Drafts.Single().Suppressions.Select(allowed => (allowed.Rule, allowed.Reason)));
        Assert.Equal(["suppression-without-reason"], result.Ids());
    }

    [Fact]
    public void Rows_are_known_by_id_or_by_what_they_say()
    {
        string[] Ids(string sheet) => [.. Reading.File("a.csv", sheet).Drafts.Select(draft => draft.Id)];

        Assert.Equal(["7", "8"], Ids("Id,Text\n7,a\n8,b\n"));
        Assert.Equal(Ids("Text\na\nb\n").Order(), Ids("Text\nb\na\n").Order());
        Assert.Equal(["duplicate-id"], Reading.File("a.csv", "Id,Text\n7,a\n7,b\n").Ids());
        Assert.EndsWith("-2", Ids("Text,X\na,no\na,no\n")[1]);
    }

    [Fact]
    public void A_misspelt_value_names_row_and_column()
    {
        var found = Assert.Single(Reading.File("a.csv", "Text,Sponsored\nHello,payed\n").Diagnostics);

        Assert.Equal((2, "Sponsored", "unknown sponsored “payed”: did you mean “paid”?"), (found.Location.Row!.Value, found.Location.Column, found.Message));
    }

    [Theory]
    [InlineData("\"a \"\"b\"\" c\"", "a \"b\" c")]
    [InlineData("\"a \\\"b\\\" c\"", "a \"b\" c")]
    [InlineData("\"C:\\\"", "C:\\")]
    [InlineData("\"say \\\"hi\\\", now\"", "say \"hi\", now")]
    [InlineData("\"two\r\nlines\"", "two\nlines")]
    [InlineData("\"a\"b", "ab")]
    public void Quotes_are_undone(string cell, string text) => Assert.Equal(text, Reading.Draft("a.csv", $"Text,Date\r\n{cell},\r\n").Body().Plain.Value);

    [Fact]
    public void A_quote_that_never_ends_is_a_finding() =>
        Assert.Equal(["GOV0234 3:1 a cell that begins with a quote here never ends"], Reading.File("a.csv", "Text,Date\nHello,\n\"open,\nmore\n").Findings());

    [Theory]
    [InlineData("a.tsv", "Text\tDate\nHello, you\t\n")]
    [InlineData("a.csv", "sep=;\nText;Date\nHello, you;\n")]
    [InlineData("a.csv", "Text;Date;Link\nHello, you;;\nA, b, c;;\n")]
    [InlineData("a.csv", "Text|Date\nHello, you|\n")]
    [InlineData("a.csv", "A note on top\n\nText,Date\n\"Hello, you\",\n")]
    public void Delimiter_and_header_are_found(string path, string sheet) => Assert.Equal("Hello, you", Reading.File(path, sheet).Drafts[0].Body().Plain.Value);

    [Fact]
    public void Row_numbers_are_those_of_a_spreadsheet() =>
        Assert.Equal([2, 4], Reading.File("a.csv", "Text,Date\n\"one\ntwo\",\n,\nthree,\n").Drafts.Select(draft => draft.Location.Row!.Value));

    [Fact]
    public void Findings_go_back_into_the_users_own_sheet_and_nothing_else_changes()
    {
        const string Sheet = "sep=;\r\nText;Date\r\n\"a \"\"b\"\"\";2027-05-14\r\n\r\nc\r\n";
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sheet)];

        byte[] written = SheetWriter.Append("a.csv", bytes, ReadOptions.Default, ["Status", "Findings"], row => row == 3 ? ["error", "says “b”; \"twice\""] : ["ok", ""])!;

        Assert.Equal("\uFEFFsep=;\r\nText;Date;Status;Findings\r\n\"a \"\"b\"\"\";2027-05-14;error;\"says “b”; \"\"twice\"\"\"\r\n\r\nc;;ok;\r\n", Encoding.Unicode.GetString(written));
    }

    private static ImmutableSortedDictionary<string, string> Map(params (string Column, string Role)[] columns) =>
        columns.ToImmutableSortedDictionary(column => column.Column, column => column.Role, StringComparer.OrdinalIgnoreCase);
}
