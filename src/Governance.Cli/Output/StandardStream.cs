using System.Runtime.InteropServices;

namespace Governance.Cli;

/// <summary>
/// Standard output and standard error. The framework's own say nothing when nobody reads them any more, so that a run without end
/// would go on; and they switch a terminal's keypad to another mode, and never back.
/// </summary>
internal sealed partial class StandardStream : Stream
{
    private const int OutputFile = 1;
    private const int ErrorFile = 2;
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;

    private readonly int _file;
    private readonly Stream _console;

    private StandardStream(int file, Stream console)
    {
        _file = file;
        _console = console;
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public static Stream Output() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardStream(OutputFile, Console.OpenStandardOutput());

    public static Stream Error() => OperatingSystem.IsWindows() ? Console.OpenStandardError() : new StandardStream(ErrorFile, Console.OpenStandardError());

    /// <exception cref="ClosedOutputException">nobody reads standard output any more; what nobody hears on standard error is let go</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            nint written = Write(_file, in MemoryMarshal.GetReference(buffer), (nuint)buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            switch (Marshal.GetLastPInvokeError())
            {
                case Interrupted:
                    break;
                case BrokenPipe when _file == ErrorFile:
                    return;
                case BrokenPipe:
                    throw new ClosedOutputException();
                default:
                    // It waits where the other end is slow, and knows a message for everything else.
                    _console.Write(buffer);
                    return;
            }
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => _console.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _console.Dispose();
        base.Dispose(disposing);
    }

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int file, in byte first, nuint count);
}
