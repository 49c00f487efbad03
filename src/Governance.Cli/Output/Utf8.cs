using System.Text;

namespace Governance.Cli;

/// <summary>UTF-8 without a byte order mark and with LF, wherever the command writes text.</summary>
internal static class Utf8
{
    private const int BufferSize = 16 * 1024;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static StreamWriter Writer(Stream stream) => new(stream, Encoding, BufferSize, leaveOpen: true) { NewLine = "\n" };
}
