using System.Buffers.Text;
using System.Diagnostics;
using System.Text;

namespace Governance.Git;

/// <summary>Reads objects through one <c>git cat-file --batch</c>. Not safe for several threads.</summary>
public sealed class BlobReader : IDisposable
{
    // As for files of a policy on disk; one of posts is refused sooner.
    private const long MostBytes = 64L * 1024 * 1024;

    private readonly Process _process;
    private readonly Stream _output;

    public BlobReader(GitRepository repository)
    {
        _process = GitCommand.Start(repository.Root, input: true, "cat-file", "--batch");
        _output = new BufferedStream(_process.StandardOutput.BaseStream, 1 << 16);
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <param name="problem">why there is nothing; empty where there is</param>
    /// <returns>null where the repository does not hold the object, or it is too large</returns>
    public byte[]? Read(string objectId, out string problem)
    {
        problem = "";
        try
        {
            return Answer(objectId, ref problem);
        }
        catch (IOException)
        {
            problem = "git ended before it had answered";
            return null;
        }
    }

    private byte[]? Answer(string objectId, ref string problem)
    {
        _process.StandardInput.Write(objectId + "\n");
        _process.StandardInput.Flush();

        // "<object> <type> <size>" or "<object> missing"
        string header = ReadLine();
        string size = header[(header.LastIndexOf(' ') + 1)..];
        if (!Utf8Parser.TryParse(Encoding.ASCII.GetBytes(size), out long length, out _))
        {
            problem = "git does not hold its staged content";
            return null;
        }

        byte[]? content = length > MostBytes ? null : new byte[length];
        if (content is not null)
            _output.ReadExactly(content);
        else
            Skip(length);
        if (_output.ReadByte() != '\n')
            throw new IOException("git cat-file gave an answer without its end");
        problem = content is null ? "it is larger than 64 MB" : "";
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

    /// <summary>The next answer begins behind the whole of this one.</summary>
    private void Skip(long length)
    {
        byte[] buffer = new byte[1 << 16];
        while (length > 0)
        {
            int read = _output.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
            if (read == 0)
                throw new IOException("git cat-file ended early");
            length -= read;
        }
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
