using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Governance.Tests;

/// <summary>Test data that stands beside the checkout (<c>../shared/data</c>) and is read in place.</summary>
public static class SharedData
{
    public static string Repository { get; } = FindRepository();

    public static string Root { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository, "..", "shared", "data"));

    public static bool IsPresent => Directory.Exists(Root);

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>Lines of a text file; a name that ends in <c>.gz</c> is unpacked on the way.</summary>
    public static IEnumerable<string> Lines(string relative)
    {
        using Stream file = File.OpenRead(Path(relative));
        using Stream stream = relative.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    private static string FindRepository([CallerFilePath] string here = "")
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Governance.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"no Governance.sln above {AppContext.BaseDirectory} ({here})");
    }
}
