using Governance.Text;

namespace Governance.Posts;

/// <summary>Something in a post's text that a platform treats as more than text.</summary>
public abstract record PostNode(TextSpan Span);

/// <param name="Tag">without the <c>#</c></param>
public sealed record Hashtag(TextSpan Span, string Tag) : PostNode(Span);

/// <param name="Handle">without the <c>@</c>, with the host where there is one</param>
public sealed record Mention(TextSpan Span, string Handle) : PostNode(Span);

/// <param name="Url">as written</param>
public sealed record Link(TextSpan Span, string Url) : PostNode(Span);

/// <param name="Symbol">without the <c>$</c></param>
public sealed record Cashtag(TextSpan Span, string Symbol) : PostNode(Span);

public sealed record EmojiSequence(TextSpan Span) : PostNode(Span);
