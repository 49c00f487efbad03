using System.Collections.Immutable;
using System.Globalization;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Formats;

/// <summary>Reads a file of posts from disk, so that a missing, forbidden or enormous one is a finding.</summary>
public static class FileBytes
{
    /// <param name="file">on disk</param>
    /// <param name="path">as shown to people</param>
    /// <returns>null with the finding where it cannot be read</returns>
    public static ReadOnlyMemory<byte>? Read(string file, string path, ReadOptions options, out ImmutableArray<Diagnostic> diagnostics)
    {
        var findings = new FindingList();
        ReadOnlyMemory<byte>? bytes = Read(file, path, options, findings);
        diagnostics = findings.Take();
        return bytes;
    }

    private static ReadOnlyMemory<byte>? Read(string file, string path, ReadOptions options, FindingList findings)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (stream.CanSeek && stream.Length > options.MaxFileBytes)
            {
                findings.Add(FormatDescriptors.FileTooLarge, TextLocation.Of(path), ("path", path), ("size", Number(stream.Length)), ("limit", Number(options.MaxFileBytes)));
                return null;
            }

            byte[] bytes = new byte[stream.CanSeek ? stream.Length : 0];
            int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return stream.CanSeek ? bytes.AsMemory(0, length) : ReadUnsized(stream, options);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            findings.Add(FormatDescriptors.UnreadableFile, TextLocation.Of(path), ("path", path), ("reason", Reason(error)));
            return null;
        }
    }

    /// <summary>A pipe: one byte more than the limit is enough to tell that it is too large.</summary>
    private static ReadOnlyMemory<byte> ReadUnsized(FileStream stream, ReadOptions options)
    {
        using var copy = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        int read;
        while (copy.Length <= options.MaxFileBytes && (read = stream.Read(buffer)) > 0)
            copy.Write(buffer, 0, read);
        return copy.ToArray();
    }

    /// <summary>In plain words: the system's own message repeats the path.</summary>
    internal static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        UnauthorizedAccessException => "it is a folder, or you may not read it",
        PathTooLongException => "its name is too long",
        _ => error.Message.TrimEnd('.'),
    };

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
