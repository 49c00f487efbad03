using System.Text;
using Governance.Cli;

namespace Governance.Tests;

/// <summary>Runs the command in this process, over a folder of its own.</summary>
internal sealed class Govern : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govern-");

    public string Folder => _folder.FullName;

    public int? Columns { get; init; }

    public bool Color { get; init; }

    public int Workers { get; init; } = 2;

    public void Dispose() => _folder.Delete(recursive: true);

    public Govern With(string path, string text)
    {
        string full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public GovernResult Run(params string[] arguments) => RunIn(Folder, input: "", arguments);

    public GovernResult RunWithInput(string input, params string[] arguments) => RunIn(Folder, input, arguments);

    public GovernResult RunIn(string folder, string input, params string[] arguments)
    {
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int code;
        using (var session = new Session
        {
            Input = standardInput,
            Output = output,
            Error = error,
            WorkingDirectory = folder,
            Today = new DateOnly(2026, 11, 22),
            OutputIsTerminal = Columns is not null,
            Columns = Columns ?? 80,
            NoColor = !Color,
            Workers = Workers,
            CacheFolder = Path.Combine(Folder, ".cache-of-test"),
        })
        {
            code = Application.Run(arguments, session);
        }

        return new GovernResult(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}

internal sealed record GovernResult(int Code, string Output, string Error)
{
    /// <summary>All of it, as a snapshot shows it.</summary>
    public override string ToString() => $"{Output}{(Error.Length > 0 ? $"--- standard error\n{Error}" : "")}--- exit code {Code}\n";
}
