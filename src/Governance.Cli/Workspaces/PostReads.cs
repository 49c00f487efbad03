using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Formats;
using Governance.Posts;

namespace Governance.Cli.Workspaces;

/// <summary>
/// The posts of one workspace, file by file, each as a read that a worker can do. JSON Lines come in pieces as they are read, so
/// that the largest file takes no more memory than a small one.
/// </summary>
internal sealed class PostReads(Workspace workspace, WorkspacePolicy policy, bool platformsGiven)
{
    /// <summary>Where no list says what is a post: Markdown that names a platform, and files that can be nothing else.</summary>
    public static readonly ImmutableArray<string> Guessed = ["**/*.md", "**/*.markdown", "**/*.tweet"];

    private int _withoutPlatform;
    private ImmutableArray<Diagnostic> _problems = [];

    /// <summary>Files that were looked into and left out, since nobody said that they are posts.</summary>
    public int WithoutPlatform => _withoutPlatform;

    public IEnumerable<Func<ReadResult>> All()
    {
        foreach (PostFile file in Files())
        {
            if (!DraftReader.IsJsonLines(file.Name))
            {
                yield return () => Read(file);
                continue;
            }

            foreach (Func<ReadResult> read in OfStream(file))
                yield return read;
        }

        if (!_problems.IsEmpty)
            yield return () => new ReadResult([], _problems);
    }

    /// <summary>The files, in the order in which they are read.</summary>
    public IEnumerable<PostFile> Files()
    {
        foreach (string path in workspace.Paths)
        {
            if (!Directory.Exists(path))
            {
                yield return new PostFile(path, workspace.NameOf(path), IsGuess: false);
                continue;
            }

            string under = Path.GetRelativePath(workspace.Root, path).Replace(Path.DirectorySeparatorChar, '/');
            bool guessed = policy.Posts.IsEmpty;
            var files = new PostFiles(workspace.Root, guessed ? Guessed : policy.Posts, policy.Ignore);
            foreach (string name in files.Below(under == "." ? "" : under))
                yield return new PostFile(Path.Combine(workspace.Root, name), Text.Normalizer.ToNfc(name), guessed && !platformsGiven && !name.EndsWith(".tweet", StringComparison.OrdinalIgnoreCase));
            _problems = _problems.AddRange(files.TakeProblems());
        }
    }

    private static IEnumerable<Func<ReadResult>> OfStream(PostFile post)
    {
        (string file, string name, _) = post;
        FileStream? stream = null;
        ReadResult? problem = null;
        try
        {
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            FileBytes.Read(file, name, ReadOptions.Default, out ImmutableArray<Diagnostic> diagnostics);
            problem = new ReadResult([], diagnostics);
        }

        if (stream is null)
        {
            yield return () => problem!;
            yield break;
        }

        using (stream)
        {
            foreach (ReadResult batch in new JsonLinesReader(name).Read(stream))
                yield return () => batch;
        }
    }

    private ReadResult Read(PostFile post)
    {
        (string file, string name, bool guessed) = post;
        ImmutableArray<Diagnostic> beside = [];
        ReadOptions options = policy.ReadOptionsFor(sidecar => SidecarOf(sidecar, out beside));
        if (FileBytes.Read(file, name, options, out ImmutableArray<Diagnostic> problems) is not { } bytes)
            return new ReadResult([], problems);
        ReadResult read = DraftReader.Read(name, bytes, options);
        if (!guessed || read.Drafts.Any(NamesPlatform))
            return read with { Diagnostics = read.Diagnostics.AddRange(beside) };
        ImmutableArray<Diagnostic> broken = [.. read.Diagnostics.Where(IsBrokenFrontMatter)];
        if (broken.IsEmpty)
            Interlocked.Increment(ref _withoutPlatform);
        return new ReadResult([], broken);
    }

    /// <summary>Metadata that cannot be read may have named a platform.</summary>
    public static bool IsBrokenFrontMatter(Diagnostic finding) =>
        finding.Descriptor == FormatDescriptors.FrontMatterSyntax || finding.Descriptor == FormatDescriptors.FrontMatterTooComplex || finding.Descriptor == FormatDescriptors.UnclosedFrontMatter;

    private bool NamesPlatform(Draft draft) => !policy.Complete(draft, []).Platforms.IsEmpty;

    private ReadOnlyMemory<byte>? SidecarOf(string name, out ImmutableArray<Diagnostic> problems)
    {
        string file = Path.Combine(workspace.Root, name);
        problems = [];
        return Path.Exists(file) || new FileInfo(file).LinkTarget is not null ? PostFiles.ReadBeside(workspace.Root, file, name, out problems) : null;
    }
}

/// <param name="Path">on disk</param>
/// <param name="Name">as findings call it</param>
/// <param name="IsGuess">nobody said that it is a post: it counts as one if it names a platform</param>
internal readonly record struct PostFile(string Path, string Name, bool IsGuess);
