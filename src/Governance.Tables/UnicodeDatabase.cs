using System.Globalization;
using System.IO.Compression;

namespace Governance.Tables;

/// <summary>One line of a property file: a range of code points and the fields after it.</summary>
internal sealed record UcdLine(int First, int Last, string[] Fields);

/// <summary>The files of the Unicode Character Database as they are published, some of them gzipped.</summary>
internal sealed class UnicodeDatabase(string folder)
{
    public const int CodePoints = 0x110000;
    public const string Version = "17.0.0";

    public IEnumerable<UcdLine> Read(string file)
    {
        foreach (string line in Lines(file))
        {
            int comment = line.IndexOf('#', StringComparison.Ordinal);
            string content = comment < 0 ? line : line[..comment];
            string[] fields = content.Split(';', StringSplitOptions.TrimEntries);
            if (fields[0].Length == 0 || fields[0][0] == '@')
                continue;
            string[] range = fields[0].Split("..");
            // Sequences ("231A FE0F") are not ranges; the callers that want them read the lines themselves.
            if (range[0].Contains(' ', StringComparison.Ordinal))
                continue;
            yield return new UcdLine(Hex(range[0]), Hex(range[^1]), fields[1..]);
        }
    }

    /// <summary>UnicodeData.txt writes large ranges as two lines, "&lt;X, First&gt;" and "&lt;X, Last&gt;".</summary>
    public IEnumerable<UcdLine> ReadUnicodeData()
    {
        int first = -1;
        foreach (UcdLine line in Read("UnicodeData-17.0.0.txt.gz"))
        {
            if (line.Fields[0].EndsWith(", First>", StringComparison.Ordinal))
            {
                first = line.First;
                continue;
            }

            yield return first < 0 ? line : line with { First = first };
            first = -1;
        }
    }

    public IEnumerable<string> Lines(string file)
    {
        using Stream stream = File.OpenRead(Path.Combine(folder, file));
        using Stream unpacked = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(unpacked);
        while (reader.ReadLine() is { } line)
            yield return line.TrimStart('\uFEFF');
    }

    public static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>"0041 0301" to a string.</summary>
    public static string Sequence(string text) =>
        string.Concat(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ConvertFromUtf32(Hex(part))));
}
