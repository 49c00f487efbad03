using System.Diagnostics;

namespace Governance.Git.Tests;

/// <summary>A real repository in a folder of its own, gone after the test.</summary>
public sealed class TemporaryRepository : IDisposable
{
    public TemporaryRepository()
    {
        Root = Directory.CreateTempSubdirectory("govern-git-").FullName;
        Git("init", "--quiet", "--initial-branch=main");
    }

    public string Root { get; }

    public string Git(params string[] arguments) => GitIn(Root, expectSuccess: true, arguments);

    public string GitIn(string directory, bool expectSuccess, params string[] arguments) => Run("git", directory, expectSuccess, environment: null, arguments);

    public static string Run(string program, string directory, bool expectSuccess, IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = directory, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        foreach ((string name, string value) in Settings.Concat(environment ?? new Dictionary<string, string>(StringComparer.Ordinal)))
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (expectSuccess)
            Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {error.Result}");
        else
            Assert.NotEqual(0, process.ExitCode);
        return output + error.Result;
    }

    public void Write(string path, string text)
    {
        string full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Commit(string message = "work")
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--no-verify", "-m", message);
    }

    public GitRepository Open()
    {
        Assert.True(GitRepository.TryOpen(Root, out GitRepository? repository, out _));
        return repository;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    // The machine's own git configuration must not show in a test.
    private static Dictionary<string, string> Settings { get; } = new(StringComparer.Ordinal)
    {
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_SYSTEM"] = "/dev/null",
        ["GIT_AUTHOR_NAME"] = "Author",
        ["GIT_AUTHOR_EMAIL"] = "author@example.com",
        ["GIT_COMMITTER_NAME"] = "Author",
        ["GIT_COMMITTER_EMAIL"] = "author@example.com",
        ["LC_ALL"] = "C",
    };
}
