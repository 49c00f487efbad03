using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Platforms;
using Governance.Posts;
using Governance.Rules;
using Governance.Text;

namespace Governance.Tests;

/// <summary>
/// One rule over one text: <c>Lint.With(check).Finds("too [|much|]")</c>. Marks say exactly what must be found, in order;
/// a text without marks must be found as a whole or as lacking something.
/// </summary>
internal sealed record Lint
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Descriptor Descriptor = new("TEST-001", "test-rule", "test", Severity.Error, "found {match}", "mend {match}");

    private Lint(Check check) => Check = check;

    private Check Check { get; }

    public Condition? When { get; init; }

    public UnknownPolicy? Unknown { get; init; }

    public ImmutableArray<string> Fields { get; init; } = [];

    public bool Evasion { get; init; }

    public ImmutableArray<string> Languages { get; init; } = [];

    public bool Strict { get; init; }

    public string FieldName { get; init; } = FieldNames.Body;

    public PlatformProfile Platform { get; init; } = PlatformProfile.Any;

    public RuleSetOptions Options { get; init; } = RuleSetOptions.Default;

    public string Message { get; init; } = Descriptor.Message;

    public ImmutableArray<MediaItem> Media { get; init; } = [];

    private PostMetadata Metadata { get; init; } = PostMetadata.Empty;

    public static Lint With(Check check) => new(check);

    public Lint Given(string key, params string[] values) => this with { Metadata = Metadata.With(key, values.Length == 0 ? MetadataValue.None() : MetadataValue.Given([.. values])) };

    public Lint On(PlatformProfile platform) => this with { Platform = platform };

    public Lint In(string field) => this with { FieldName = field };

    /// <summary>What is found in the body, the texts of all findings of the rule.</summary>
    public void Finds(string markup)
    {
        (string text, List<TextSpan> spans) = Markup.Parse(markup);
        ImmutableArray<Diagnostic> found = Of(text);
        if (spans.Count == 0)
            Assert.NotEmpty(found);
        else
            Assert.Equal(spans.Select(span => Show(text, span)), found.Select(diagnostic => Show(text, diagnostic.Span)));
    }

    /// <summary>Something is missing: one finding that marks nothing.</summary>
    public void Misses(string text) => Assert.True(Assert.Single(Of(text)).Span.IsEmpty);

    public void Quiet(string text) => Assert.Empty(Of(text).Select(diagnostic => $"{Show(text, diagnostic.Span)}: {diagnostic.Message}"));

    /// <summary>Findings of the rule itself, without the engine's own.</summary>
    public ImmutableArray<Diagnostic> Of(string text) => [.. All(text).Where(diagnostic => diagnostic.Descriptor.Id == Descriptor.Id)];

    public ImmutableArray<Diagnostic> All(params string[] parts) => new Linter(Rules(), new LintOptions(Today, Strict)).Lint(Post.Expand(Draft(parts), Platform));

    public PostContext Context(string text)
    {
        ImmutableArray<Post> posts = Post.Expand(Draft([text]), Platform);
        return new PostContext(posts[0], posts, Rules(), new LintOptions(Today, Strict));
    }

    public RuleSet Rules() => RuleSet.Create([Rule()], Options);

    public Rule Rule() => new(Descriptor with { Message = Message }, When, Check) { Unknown = Unknown, Fields = Fields, Evasion = Evasion, Languages = Languages };

    private Draft Draft(string[] parts) => TestDraft.Of(FieldName, Metadata, Media, parts);

    private static string Show(string text, TextSpan span) => $"{span} {span.Of(text)}";
}
