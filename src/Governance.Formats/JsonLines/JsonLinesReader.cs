using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Governance.Posts;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// Reads JSON Lines as a stream, plain or gzipped, in batches: memory grows with the longest line, not with the file. (Rows
/// without id add eight bytes each, to tell equal rows apart.) A row that cannot be read is a finding; the rest goes on.
/// </summary>
public sealed class JsonLinesReader
{
    public const int MaxLineBytes = 16 * 1024 * 1024;

    // What one batch holds should still be in the processor's cache when it is checked.
    private const int BatchSize = 256;
    private const int FirstBufferSize = 256 * 1024;

    private readonly string _path;
    private readonly FindingList _findings = new();
    private readonly JsonLineParser _parser;

    /// <param name="path">as shown to people; <c>-</c> for standard input</param>
    /// <param name="options">says where a sidecar is</param>
    public JsonLinesReader(string path, ReadOptions? options = null)
    {
        _path = path;
        _parser = new JsonLineParser(path, Sidecar.Read(path, options ?? ReadOptions.Default, _findings), _findings);
    }

    /// <summary>Batches in file order; the stream is read once and not closed.</summary>
    public IEnumerable<ReadResult> Read(Stream stream)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBufferSize);
        ImmutableArray<Draft>.Builder batch = ImmutableArray.CreateBuilder<Draft>(BatchSize);
        try
        {
            int filled = 0;
            int row = 0;
            bool skipping = false;
            bool ended = false;
            Stream text = Unpack(stream, buffer, ref filled);
            while (!ended)
            {
                if (filled == buffer.Length)
                    Grow(ref buffer, filled);
                int read = ReadSome(text, buffer, filled, row);
                ended = read == 0;
                filled += read;
                if (row == 0 && !ended && filled < 3)
                    continue;
                int start = row == 0 && buffer.AsSpan(0, filled).StartsWith("\uFEFF"u8) ? 3 : 0;
                while (start < filled)
                {
                    int length = buffer.AsSpan(start, filled - start).IndexOf((byte)'\n');
                    if (length < 0 && !ended)
                        break;
                    int end = length < 0 ? filled : start + length;
                    row++;
                    if (skipping || end - start > MaxLineBytes)
                        ReportTooLong(row, alreadyReported: skipping);
                    else
                        ParseLine(buffer.AsSpan(start, end - start), row, batch);
                    skipping = false;
                    start = Math.Min(filled, end + 1);
                    if (batch.Count >= BatchSize)
                        yield return Take(batch);
                }

                if (filled - start > MaxLineBytes)
                {
                    if (!skipping)
                        ReportTooLong(row + 1, alreadyReported: false);
                    skipping = true;
                    start = filled;
                }

                buffer.AsSpan(start, filled - start).CopyTo(buffer);
                filled -= start;
                if (_findings.Count >= BatchSize)
                    yield return Take(batch);
            }

            if (batch.Count > 0 || _findings.Count > 0)
                yield return Take(batch);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private ReadResult Take(ImmutableArray<Draft>.Builder batch)
    {
        ImmutableArray<Draft> drafts = batch.Count == batch.Capacity ? batch.MoveToImmutable() : batch.ToImmutable();
        batch.Clear();
        batch.Capacity = BatchSize;
        return new ReadResult(drafts, _findings.Take());
    }

    private void ParseLine(ReadOnlySpan<byte> line, int row, ImmutableArray<Draft>.Builder batch)
    {
        if (line.Trim(" \t\r\n"u8).IsEmpty)
            return;
        if (_parser.Parse(line, row) is { } draft)
            batch.Add(draft);
    }

    private void ReportTooLong(int row, bool alreadyReported)
    {
        if (!alreadyReported)
            _findings.Add(FormatDescriptors.JsonLineTooLong, Row(row), ("row", Number(row)), ("limit", MaxLineBytes.ToString("N0", CultureInfo.InvariantCulture)));
    }

    private int ReadSome(Stream text, byte[] buffer, int filled, int row)
    {
        try
        {
            return text.Read(buffer, filled, buffer.Length - filled);
        }
        // A damaged gzip file, a disk that fails, a directory opened as a file.
        catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            _findings.Add(FormatDescriptors.UnreadableStream, Row(row), ("path", _path), ("row", Number(row)), ("reason", error.Message.TrimEnd('.')));
            return 0;
        }
    }

    /// <summary>Looks at the first bytes, which tell gzip and UTF-16 from UTF-8.</summary>
    private Stream Unpack(Stream stream, byte[] buffer, ref int filled)
    {
        while (filled < 2 && ReadSome(stream, buffer, filled, row: 0) is var read and > 0)
            filled += read;
        ReadOnlySpan<byte> start = buffer.AsSpan(0, filled);
        bool gzip = start.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);
        Encoding? encoding = start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
            : start.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
            : null;
        if (!gzip && encoding is null)
            return stream;
        var whole = new PrefixedStream(start.ToArray(), stream);
        filled = 0;
        if (encoding is not null)
            return Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8, leaveOpen: true);
        return new GZipStream(whole, CompressionMode.Decompress, leaveOpen: true);
    }

    private static void Grow(ref byte[] buffer, int filled)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private TextLocation Row(int row) => new(new SourceText(_path, ""), default, row);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
