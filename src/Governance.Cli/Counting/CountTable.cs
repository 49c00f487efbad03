using System.Collections.Immutable;
using System.Globalization;
using Governance.Cli.Preview;
using Governance.Formats.Findings;
using Governance.Platforms;
using Governance.Posts;

namespace Governance.Cli.Counting;

/// <summary>A table a draft, for people: every limited field on every platform.</summary>
internal sealed class CountTable(TextWriter output, int? width) : CountWriter
{
    private const int BarWidth = 20;
    private bool _any;

    public override void Write(Draft draft, ImmutableArray<Post> posts)
    {
        if (_any)
            output.Write('\n');
        _any = true;
        output.Write(VisibleText.Of(draft.Id) + "\n");
        Row[] rows = [.. posts.SelectMany(RowsOf)];
        int name = rows.Length == 0 ? 0 : rows.Max(row => DisplayWidth.Of(row.Name));
        int length = rows.Length == 0 ? 0 : rows.Max(row => row.Length.Length);
        int limit = rows.Length == 0 ? 0 : rows.Max(row => row.Limit.Length);
        foreach (Row row in rows)
        {
            string line = $"  {row.Name}{new string(' ', name - DisplayWidth.Of(row.Name))}  {row.Length.PadLeft(length)} {row.Limit.PadRight(limit)}";
            string bar = DisplayWidth.Of(line) + BarWidth + 2 <= (width ?? int.MaxValue) ? "  " + row.Bar : "";
            output.Write($"{line}{(row.Note.Length == 0 ? bar.TrimEnd() : bar + "  " + row.Note)}".TrimEnd() + "\n");
        }
    }

    public override void End() => output.Flush();

    private static IEnumerable<Row> RowsOf(Post post)
    {
        string part = post.PartCount > 1 ? string.Create(CultureInfo.InvariantCulture, $" {post.Part}/{post.PartCount}") : "";
        bool any = false;
        foreach (TextLimit limit in post.Platform.TextLimits)
        {
            if (PostLength.Of(post, limit) is not { } length)
                continue;
            any = true;
            string field = limit.Field == post.Main?.Name ? "" : $" {limit.Field}";
            yield return new Row(
                post.Platform.Name + part + field,
                Number(length.Length),
                $"of {Number(length.Limit)}{UnitWord(limit.Unit)}",
                PreviewBox.Bar(length.Length, length.Limit, BarWidth),
                LengthNote.Of(limit, length));
        }

        if (!any)
            yield return new Row(post.Platform.Name + part, Number(PostCount.Of(post).Length), "characters, no limit known", "", "");
    }

    private static string UnitWord(LengthUnit unit) => unit switch
    {
        LengthUnit.Utf8 => " bytes",
        LengthUnit.Sms => " units",
        _ => "",
    };

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private readonly record struct Row(string Name, string Length, string Limit, string Bar, string Note);
}
