using System.Text;
using Governance.Formats;
using Governance.Posts;
using Governance.Text;

namespace Governance.Tests;

/// <summary>Reads texts as files, for tests.</summary>
internal static class Reading
{
    public static ReadResult File(string path, string text, ReadOptions? options = null) =>
        DraftReader.Read(path, Encoding.UTF8.GetBytes(text), options ?? ReadOptions.Default);

    public static ReadResult Bytes(string path, byte[] bytes, ReadOptions? options = null) => DraftReader.Read(path, bytes, options ?? ReadOptions.Default);

    /// <summary>The one draft of a file in which nothing is wrong.</summary>
    public static Draft Draft(string path, string text)
    {
        ReadResult result = File(path, text);
        Assert.Empty(result.Diagnostics.Select(Show));
        return Assert.Single(result.Drafts);
    }

    public static DraftField Body(this Draft draft) => draft.Fields.Single(field => field.Name == FieldNames.Body);

    public static string[] PartsOf(this DraftField field) => [.. field.Parts.Select(part => field.Plain.Value[part.Start..part.End])];

    /// <summary>What the file says at the place where the words of the rendered text come from.</summary>
    public static string SourceOf(this DraftField field, string words)
    {
        int start = field.Plain.Value.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"“{words}” is not in “{field.Plain.Value}”");
        TextSpan authored = field.Plain.Map.ToSource(new TextSpan(start, start + words.Length));
        return field.ToSource.ToSource(authored).Of(field.Source.Text).ToString();
    }

    /// <summary><c>GOV0201 2:5 message</c></summary>
    public static string Show(Governance.Diagnostics.Diagnostic found) =>
        $"{found.Descriptor.Id} {found.Location.Start.Line}:{found.Location.Start.Column} {found.Message}";

    public static string[] Findings(this ReadResult result) => [.. result.Diagnostics.Select(Show)];

    public static string[] Ids(this ReadResult result) => [.. result.Diagnostics.Select(found => found.Descriptor.Name)];

    /// <summary>Maps cover the rendered text without gaps and lie inside the authored text; parts lie inside the rendered text.</summary>
    public static void AssertSound(Draft draft)
    {
        foreach (DraftField field in draft.Fields.Concat(draft.Variants.Values.SelectMany(fields => fields)))
        {
            AssertSound(field.Plain.Map, field.Plain.Value, field.Authored);
            AssertSound(field.Markup.Map, field.Markup.Value, field.Authored);
            AssertSound(field.ToSource, field.Authored, field.Source.Text);
            Assert.All(field.Parts, part => Assert.InRange(part.End, part.Start, field.Plain.Value.Length));
        }
    }

    private static void AssertSound(TextMap map, string derived, string source)
    {
        Assert.Equal(derived.Length, map.DerivedLength);
        foreach (TextSegment segment in map.Segments)
        {
            Assert.InRange(segment.Source.End, segment.Source.Start, source.Length);
            if (segment.Kind == SegmentKind.Verbatim)
                Assert.Equal(segment.Source.Of(source).ToString(), segment.Derived.Of(derived).ToString());
        }
    }
}
