using Governance.Platforms;
using Governance.Posts;
using Governance.Text;

namespace Governance.Accuracy;

/// <summary>A text as a post of which nothing else is known.</summary>
internal static class PlainPost
{
    public static Post Of(string text)
    {
        var source = new SourceText("post.txt", text);
        var draft = new Draft
        {
            Id = "post",
            Location = new TextLocation(source, default),
            Metadata = PostMetadata.Empty,
            Fields = [new DraftField(FieldNames.Body, text, source, TextMap.Verbatim(text.Length), RenderedText.Same(text))],
        };
        return Post.Expand(draft, PlatformProfile.Any)[0];
    }
}
