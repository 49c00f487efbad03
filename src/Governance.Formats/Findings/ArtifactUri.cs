using System.Text;

namespace Governance.Formats.Findings;

/// <summary>A path as a URI reference, every segment percent-encoded.</summary>
internal static class ArtifactUri
{
    public static string Of(string path)
    {
        var uri = new StringBuilder();
        if (path.StartsWith('/'))
            uri.Append("file://");
        bool first = true;
        foreach (string segment in path.Split('/'))
        {
            if (!first)
                uri.Append('/');
            first = false;
            uri.Append(segment is "." or ".." ? segment : Uri.EscapeDataString(WithoutLoneSurrogates(segment)));
        }

        return uri.ToString();
    }

    private static string WithoutLoneSurrogates(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
