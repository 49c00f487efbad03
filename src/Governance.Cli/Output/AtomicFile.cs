namespace Governance.Cli;

/// <summary>A file that appears whole or not at all: written beside its place, then renamed. What is no regular file is written as it is.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporary;
    private readonly CancellationTokenRegistration _onStop;
    private bool _done;

    public AtomicFile(string path, CancellationToken stop)
    {
        _path = Path.GetFullPath(path);
        // A device or a pipe cannot be replaced, and a link must go on pointing where it does.
        if (File.Exists(_path) && (!IsRegular(_path) || new FileInfo(_path).LinkTarget is not null))
        {
            Stream = new FileStream(_path, FileMode.Open, FileAccess.Write);
            if (Stream.CanSeek && IsRegular(_path))
                Stream.SetLength(0);
            return;
        }

        // A name that nobody can guess, and never one that is there: a link laid out beforehand would lead the bytes elsewhere.
        _temporary = $"{_path}.{Guid.NewGuid():N}.tmp";
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write);
        _onStop = stop.Register(static path => File.Delete((string)path!), _temporary);
    }

    public FileStream Stream { get; }

    /// <exception cref="IOException">such as a full disk; the file is then as it was</exception>
    public void Commit()
    {
        _onStop.Dispose();
        Stream.Dispose();
        if (_temporary is not null)
            File.Move(_temporary, _path, overwrite: true);
        _done = true;
    }

    public void Dispose()
    {
        _onStop.Dispose();
        try
        {
            Stream.Dispose();
        }
        catch (Exception error) when (error is IOException or ArgumentOutOfRangeException)
        {
            // What could not be written was reported when it was written; the rest goes with the file.
        }

        if (!_done && _temporary is not null)
            File.Delete(_temporary);
    }

    private static bool IsRegular(string path)
    {
        FileAttributes attributes = File.GetAttributes(path);
        return !attributes.HasFlag(FileAttributes.Device) && !attributes.HasFlag(FileAttributes.Directory) && (OperatingSystem.IsWindows() || !path.StartsWith("/dev/", StringComparison.Ordinal));
    }
}
