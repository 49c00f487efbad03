using System.Runtime.InteropServices;

namespace Governance.Cli;

/// <summary>Columns of the terminal. The framework's own answer first switches the terminal's keypad to another mode, and never back.</summary>
internal static partial class TerminalWidth
{
    private const nuint GetWindowSize = 0x5413; // TIOCGWINSZ
    private const int Unknown = 80;

    public static int Columns()
    {
        if (OperatingSystem.IsLinux())
            return Of(1) ?? Of(2) ?? Unknown;
        try
        {
            return Console.WindowWidth is > 0 and int columns ? columns : Unknown;
        }
        catch (IOException)
        {
            return Unknown;
        }
    }

    private static int? Of(int file) => Ask(file, GetWindowSize, out WindowSize size) == 0 && size.Columns > 0 ? size.Columns : null;

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Ask(int file, nuint request, out WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct WindowSize
    {
        public readonly ushort Rows;
        public readonly ushort Columns;
        public readonly ushort Width;
        public readonly ushort Height;
    }
}
