namespace Governance.Posts;

/// <summary>The text fields of a post. Rules speak of them by these names.</summary>
public static class FieldNames
{
    public const string Body = "body";
    public const string Title = "title";
    public const string Description = "description";

    /// <summary>A content warning that hides the body until the reader opens it.</summary>
    public const string ContentWarning = "content-warning";

    public const string FirstComment = "first-comment";

    /// <summary>What a reader hears or reads in place of a picture.</summary>
    public const string Alt = "alt";

    /// <summary>Words inside a picture or a video.</summary>
    public const string MediaText = "media-text";

    public const string Transcript = "transcript";
}
