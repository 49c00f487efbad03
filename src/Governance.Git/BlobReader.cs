using System.Buffers.Text;
using System.Diagnostics;
using System.Text;

namespace Governance.Git;

/// <summary>Reads objects through one <c>git cat-file --batch</c>. Not safe for several threads.</summary>
public sealed class BlobReader : IDisposable
{
    private readonly Process _process;
    private readonly Stream _output;

    public BlobReader(GitRepository repository)
    {
        _process = GitCommand.Start(repository.Root, input: true, "cat-file", "--batch");
        _output = new BufferedStream(_process.StandardOutput.BaseStream, 1 << 16);
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <returns>null where the repository does not hold the object</returns>
    /// <exception cref="IOException">git ended before it had answered</exception>
    public byte[]? Read(string objectId)
    {
        _process.StandardInput.Write(objectId + "\n");
        _process.StandardInput.Flush();

        // "<object> <type> <size>" or "<object> missing"
        string header = ReadLine();
        string size = header[(header.LastIndexOf(' ') + 1)..];
        if (!Utf8Parser.TryParse(Encoding.ASCII.GetBytes(size), out int length, out _))
            return null;

        byte[] content = new byte[length];
        _output.ReadExactly(content);
        if (_output.ReadByte() != '\n')
            throw new IOException("git cat-file gave an answer without its end");
        return content;
    }

    public void Dispose()
    {
        try
        {
            _process.StandardInput.Close();
            if (!_process.WaitForExit(TimeSpan.FromSeconds(5)))
                _process.Kill(entireProcessTree: true);
        }
        catch (IOException)
        {
            // git is gone already
        }

        _output.Dispose();
        _process.Dispose();
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (int next = _output.ReadByte(); next != '\n'; next = _output.ReadByte())
        {
            if (next < 0)
                throw new IOException("git cat-file ended early");
            line.Append((char)next);
        }

        return line.ToString();
    }
}
