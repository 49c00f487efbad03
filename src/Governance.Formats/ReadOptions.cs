namespace Governance.Formats;

/// <summary>What a reader needs to know besides the bytes.</summary>
public sealed record ReadOptions
{
    /// <summary>More than this is no post but an accident. JSON Lines is streamed and has no such limit.</summary>
    public const int DefaultMaxFileBytes = 16 * 1024 * 1024;

    public static ReadOptions Default { get; } = new();

    public int MaxFileBytes { get; init; } = DefaultMaxFileBytes;

    /// <summary>Bytes of the file with this path, or null where there is none; asked for <c>FILE.govern.yml</c>.</summary>
    public Func<string, ReadOnlyMemory<byte>?>? Sidecar { get; init; }

    /// <summary>What the configuration says about the sheet with this path; null where it says nothing.</summary>
    public Func<string, SheetMapping?>? Mapping { get; init; }
}
