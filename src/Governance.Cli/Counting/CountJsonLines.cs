using System.Collections.Immutable;
using Governance.Formats.Findings;
using Governance.Platforms;
using Governance.Posts;

namespace Governance.Cli.Counting;

/// <summary>One object a line for each post and platform. An interface that others rely on.</summary>
internal sealed class CountJsonLines(Stream output) : CountWriter
{
    private readonly JsonOutput _output = new(output, indented: false);

    public override void Write(Draft draft, ImmutableArray<Post> posts)
    {
        foreach (Post post in posts)
        {
            PostCount count = PostCount.Of(post);
            _output.Json.WriteStartObject();
            _output.Json.WriteString("post", post.Id);
            _output.Json.WriteString("platform", post.Platform.Id);
            _output.Json.WriteString("unit", LengthUnitNames.Of(count.Unit));
            _output.Json.WriteNumber("length", count.Length);
            if (count.Limit is { } limit)
                _output.Json.WriteNumber("limit", limit);
            else
                _output.Json.WriteNull("limit");
            _output.Json.WriteBoolean("valid", count.Valid);
            Write("utf16", LengthUnit.Utf16, count.Text);
            Write("codePoints", LengthUnit.CodePoints, count.Text);
            Write("graphemes", LengthUnit.Graphemes, count.Text);
            Write("utf8", LengthUnit.Utf8, count.Text);
            _output.Json.WriteEndObject();
            _output.EndLine();
        }
    }

    public override void End() => _output.Flush();

    public override void Dispose()
    {
        _output.Dispose();
        base.Dispose();
    }

    private void Write(string name, LengthUnit unit, string text) => _output.Json.WriteNumber(name, LengthCounter.Count(unit, text).Length);
}
