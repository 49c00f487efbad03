using System.Collections.Immutable;
using System.IO.Enumeration;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// Finds the files of posts below a folder: what the <c>posts:</c> patterns name, less what <c>ignore:</c> and each
/// <c>.gitignore</c> leave out. Links to folders are not followed (they may lead back) and are told of. Paths come relative to
/// the root, with <c>/</c>, in ordinal order.
/// </summary>
public sealed class PostFiles
{
    private readonly string _root;
    private readonly ImmutableArray<Glob> _posts;
    private readonly ImmutableArray<Glob> _excluded;
    private readonly GitIgnore _ignored;
    private readonly FindingList _findings = new();

    /// <param name="root">an existing folder</param>
    /// <param name="posts">patterns relative to the root; one that begins with <c>!</c> takes files out again</param>
    /// <param name="ignore">patterns in the manner of <c>.gitignore</c></param>
    public PostFiles(string root, IEnumerable<string> posts, IEnumerable<string> ignore)
    {
        _root = root;
        string[] patterns = [.. posts];
        _posts = [.. patterns.Where(pattern => !pattern.StartsWith('!')).Select(Glob.Parse)];
        _excluded = [.. patterns.Where(pattern => pattern.StartsWith('!')).Select(pattern => Glob.Parse(pattern[1..]))];
        _ignored = GitIgnore.Parse(ignore);
    }

    /// <inheritdoc cref="PostFiles(string, IEnumerable{string}, IEnumerable{string})"/>
    /// <param name="under">look only below this folder, relative to the root; empty for all of it</param>
    public static FoundFiles Find(string root, IEnumerable<string> posts, IEnumerable<string> ignore, string under = "")
    {
        var files = new PostFiles(root, posts, ignore);
        ImmutableArray<string> paths = [.. files.Below(under)];
        return new FoundFiles(paths, files.TakeProblems());
    }

    /// <summary>A file that belongs to a post; a link is followed while it stays among the posts.</summary>
    public static ReadOnlyMemory<byte>? ReadBeside(string root, string file, string path, out ImmutableArray<Diagnostic> diagnostics)
    {
        if (new FileInfo(file).LinkTarget is null || (RealPath.Of(file) is { } real && RealPath.IsWithin(real, RealPath.Of(root) ?? root)))
            return FileBytes.Read(file, path, ReadOptions.Default, out diagnostics);
        var findings = new FindingList();
        findings.Add(FormatDescriptors.LinkedFile, TextLocation.Of(path), ("path", path));
        diagnostics = findings.Take();
        return null;
    }

    /// <summary>What is wrong with the folders that were walked since the last time.</summary>
    public ImmutableArray<Diagnostic> TakeProblems() => _findings.Take();

    /// <summary>Walks as it is asked for more, and holds the names of the folders it is in, whatever the number of files.</summary>
    /// <param name="under">look only below this folder, relative to the root; empty for all of it</param>
    public IEnumerable<string> Below(string under)
    {
        ImmutableList<(string Folder, GitIgnore Rules)> rules = [];
        if (ReadRules(Path.Combine(_root, ".git", "info", "exclude")) is { } exclude)
            rules = rules.Add(("", exclude));
        string folder = "";
        foreach (string segment in under.Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            rules = WithRulesOf(folder, rules);
            folder = folder.Length == 0 ? segment : $"{folder}/{segment}";
        }

        return Walk(folder, rules);
    }

    private IEnumerable<string> Walk(string folder, ImmutableList<(string Folder, GitIgnore Rules)> above)
    {
        ImmutableList<(string Folder, GitIgnore Rules)> rules = WithRulesOf(folder, above);
        foreach ((string name, bool isFolder, bool isLink) in EntriesOf(folder))
        {
            string path = folder.Length == 0 ? name : $"{folder}/{name}";
            if (isFolder)
            {
                if (name == ".git" || !_posts.Any(glob => glob.MayMatchIn(path)) || IsIgnored(path, isFolder, rules))
                    continue;
                if (isLink)
                {
                    _findings.Add(FormatDescriptors.LinkedFolder, TextLocation.Of(path), ("path", path));
                    continue;
                }

                foreach (string found in Walk(path, rules))
                    yield return found;
            }
            else if (DraftReader.CanRead(path) && _posts.Any(glob => glob.Matches(path)) && !_excluded.Any(glob => glob.Matches(path)) && !IsIgnored(path, isFolder, rules))
            {
                if (isLink && LeadsOut(path))
                    _findings.Add(FormatDescriptors.LinkedFile, TextLocation.Of(path), ("path", path));
                else
                    yield return path;
            }
        }
    }

    private bool LeadsOut(string path) => RealPath.Of(Path.Combine(_root, path)) is { } real && !RealPath.IsWithin(real, RealPath.Of(_root) ?? _root);

    private List<(string Name, bool IsFolder, bool IsLink)> EntriesOf(string folder)
    {
        try
        {
            List<(string Name, bool IsFolder, bool IsLink)> entries =
            [
                .. new FileSystemEnumerable<(string, bool, bool)>(
                    Path.Combine(_root, folder),
                    (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != FileAttributes.None),
                    new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false }),
            ];
            entries.Sort(static (left, right) => Order(left.Name, left.IsFolder, right.Name, right.IsFolder));
            return entries;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            string shown = folder.Length == 0 ? _root : folder;
            _findings.Add(FormatDescriptors.UnreadableFile, TextLocation.Of(shown), ("path", shown), ("reason", FileBytes.Reason(error)));
            return [];
        }
    }

    /// <summary>As whole paths are in order: a folder's name goes on with a slash.</summary>
    private static int Order(string left, bool leftIsFolder, string right, bool rightIsFolder)
    {
        int shared = Math.Min(left.Length, right.Length);
        int order = string.CompareOrdinal(left, 0, right, 0, shared);
        return order != 0 ? order : UnitAt(left, leftIsFolder, shared) - UnitAt(right, rightIsFolder, shared);
    }

    private static int UnitAt(string name, bool isFolder, int at) => at < name.Length ? name[at] : isFolder ? '/' : -1;

    private bool IsIgnored(string path, bool isFolder, ImmutableList<(string Folder, GitIgnore Rules)> rules)
    {
        if (_ignored.Ignores(path, isFolder) == true)
            return true;
        for (int i = rules.Count - 1; i >= 0; i--)
        {
            (string folder, GitIgnore ignore) = rules[i];
            string relative = folder.Length == 0 ? path : path[(folder.Length + 1)..];
            if (ignore.Ignores(relative, isFolder) is { } ignored)
                return ignored;
        }

        return false;
    }

    private ImmutableList<(string Folder, GitIgnore Rules)> WithRulesOf(string folder, ImmutableList<(string Folder, GitIgnore Rules)> rules) =>
        ReadRules(Path.Combine(_root, folder, ".gitignore")) is { } own ? rules.Add((folder, own)) : rules;

    private static GitIgnore? ReadRules(string file)
    {
        try
        {
            // Git follows no link in its place either.
            return File.Exists(file) && new FileInfo(file).LinkTarget is null ? GitIgnore.Parse(File.ReadLines(file)) : null;
        }
        // Git, too, goes on without a file of rules that it may not read.
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

/// <param name="Paths">relative to the root, with <c>/</c>, in ordinal order</param>
public sealed record FoundFiles(ImmutableArray<string> Paths, ImmutableArray<Diagnostic> Diagnostics);
