namespace Governance.Formats;

/// <summary>Whether a path is one of the posts, by <c>posts:</c> and <c>ignore:</c> alone: for files that are not on disk.</summary>
public sealed class PostPatterns
{
    private readonly Glob[] _posts;
    private readonly Glob[] _excluded;
    private readonly GitIgnore _ignored;

    /// <param name="posts">as for <see cref="PostFiles.Find"/></param>
    /// <param name="ignore">as for <see cref="PostFiles.Find"/></param>
    public PostPatterns(IEnumerable<string> posts, IEnumerable<string> ignore)
    {
        string[] patterns = [.. posts];
        _posts = [.. patterns.Where(pattern => !pattern.StartsWith('!')).Select(Glob.Parse)];
        _excluded = [.. patterns.Where(pattern => pattern.StartsWith('!')).Select(pattern => Glob.Parse(pattern[1..]))];
        _ignored = GitIgnore.Parse(ignore);
    }

    /// <param name="path">relative to the root, with <c>/</c></param>
    public bool Select(string path) =>
        DraftReader.CanRead(path) && _posts.Any(glob => glob.Matches(path)) && !_excluded.Any(glob => glob.Matches(path)) && !IsIgnored(path);

    private bool IsIgnored(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (_ignored.Ignores(path[..slash], isFolder: true) == true)
                return true;
        }

        return _ignored.Ignores(path, isFolder: false) == true;
    }
}
