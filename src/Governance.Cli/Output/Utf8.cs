using System.Text;

namespace Governance.Cli;

/// <summary>UTF-8 without a byte order mark and with LF, wherever the command writes text.</summary>
internal static class Utf8
{
    private const int BufferSize = 4 * 1024;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static StreamWriter Writer(Stream stream, int bufferSize = BufferSize) => new(stream, Encoding, bufferSize, leaveOpen: true) { NewLine = "\n" };
}
