using System.Text;
using Governance.Formats;
using Governance.Posts;

namespace Governance.Tests.Sheets;

/// <summary>The files of real tools, in their shapes (Data/*.csv); what is read of each is in SampleSheets.verified.txt.</summary>
public sealed class SampleSheetsTests
{
    [Fact]
    public void Every_sample_is_read()
    {
        var all = new StringBuilder();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "tests/Governance.Formats.Tests/Data"), "*.csv").Order(StringComparer.Ordinal))
        {
            ReadResult result = Reading.Bytes(Path.GetFileName(file), File.ReadAllBytes(file));
            all.Append("== ").Append(Path.GetFileName(file)).Append('\n');
            foreach (Draft draft in result.Drafts)
                Describe(draft, all);
            foreach (var found in result.Diagnostics)
                all.Append($"! {found.Descriptor.Id} row {found.Location.Row}, {found.Location.Column}: {found.Message}\n");
            all.Append('\n');
        }

        Snapshot.Verify(all.ToString(), "SampleSheets");
    }

    private static void Describe(Draft draft, StringBuilder all)
    {
        all.Append($"- row {draft.Location.Row} {draft.Id}\n");
        foreach (DraftField field in draft.Fields)
            all.Append($"    {field.Name}{(field.MediaIndex < 0 ? "" : $"[{field.MediaIndex}]")} ({string.Join(" + ", field.Columns.Length == 0 ? [field.Column!] : field.Columns.Select(part => part.Column))}): {field.Plain.Value.Replace("\n", "\n      ")}\n");
        foreach ((string platform, var fields) in draft.Variants)
            all.Append($"    {platform}: {fields[0].Plain.Value}\n");
        all.Append($"    platform: {draft.Metadata["platform"]}; schedule: {draft.Metadata["schedule"]}\n");
        foreach (MediaItem item in draft.Media)
            all.Append($"    media: {item.Kind} {item.File}\n");
    }
}
