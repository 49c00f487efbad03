using System.Collections.Immutable;
using Governance.Platforms;
using Governance.Text;

namespace Governance.Posts;

/// <summary>One text of a post as its platform would show it. Never changes: an edit makes a new post.</summary>
public sealed class PostField(DraftField draft, RenderedText text, PlatformProfile platform)
{
    private ImmutableArray<PostNode> _nodes;
    private int _wordsAtMost = -1;

    public string Name => Draft.Name;

    public DraftField Draft { get; } = draft;

    public PlatformProfile Platform { get; } = platform;

    public RenderedText Rendered { get; } = text;

    public string Text => Rendered.Value;

    /// <summary>The entities found in <see cref="Text"/>, in text order and without overlap.</summary>
    public ImmutableArray<PostNode> Nodes => _nodes.IsDefault ? _nodes = EntityParser.Parse(Text, Platform.Entities) : _nodes;

    /// <summary>See <see cref="ProseWords.AtMost"/>.</summary>
    internal int WordsAtMost => _wordsAtMost >= 0 ? _wordsAtMost : _wordsAtMost = ProseWords.AtMost(Text);

    /// <param name="span">of <see cref="Text"/></param>
    /// <returns>a span of the draft field's authored text</returns>
    public TextSpan ToAuthored(TextSpan span) => Rendered.Map.ToSource(span);
}
