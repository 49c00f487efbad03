namespace Governance.Rules.Checks;

internal static class FileNames
{
    private static readonly string[] s_extensions = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".avif", ".svg", ".bmp", ".tif", ".tiff", ".mp4", ".mov", ".webm", ".pdf"];

    /// <summary>Whether a text is the name of a picture or video file, or what cameras and screenshots call one: <c>IMG_2041</c>, <c>DSC00034</c>.</summary>
    public static bool IsFileName(ReadOnlySpan<char> text)
    {
        foreach (string extension in s_extensions)
        {
            if (text.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && !text[..^extension.Length].Contains(". ", StringComparison.Ordinal) && Words(text) <= 4)
                return true;
        }

        foreach (string camera in (ReadOnlySpan<string>)["IMG", "DSC", "DSCN", "DSCF", "PXL", "MVI", "VID", "GOPR", "image", "photo", "picture", "screenshot", "untitled"])
        {
            if (text.StartsWith(camera, StringComparison.OrdinalIgnoreCase) && IsNumber(text[camera.Length..]))
                return true;
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> rest)
    {
        foreach (char c in rest)
        {
            if (!char.IsAsciiDigit(c) && c is not ('_' or '-' or ' ' or '(' or ')' or '.'))
                return false;
        }

        return true;
    }

    private static int Words(ReadOnlySpan<char> text) => text.Count(' ') + 1;
}
