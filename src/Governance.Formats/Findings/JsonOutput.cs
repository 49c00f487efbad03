using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Formats.Findings;

/// <summary>JSON on its way to a stream, handed over in large pieces.</summary>
public sealed class JsonOutput : IDisposable
{
    private const int PieceSize = 64 * 1024;
    private readonly Stream _output;
    private readonly ArrayBufferWriter<byte> _buffer = new(PieceSize);

    public JsonOutput(Stream output, bool indented)
    {
        _output = output;
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n", SkipValidation = true });
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Ends a document, and with it a line.</summary>
    public void EndLine()
    {
        Json.Flush();
        Json.Reset();
        _buffer.Write("\n"u8);
        WriteWhenLarge();
    }

    public void WriteWhenLarge()
    {
        if (_buffer.WrittenCount + Json.BytesPending >= PieceSize)
            Write();
    }

    public void Flush()
    {
        Write();
        _output.Flush();
    }

    public void Dispose() => Json.Dispose();

    private void Write()
    {
        Json.Flush();
        if (_buffer.WrittenCount > 0)
            _output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
