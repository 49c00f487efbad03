using System.Text;

namespace Governance.Tests.BadInput;

/// <summary>A repository whose own git configuration wants programs to be run, or whose index lies: nothing is started, nothing passes unread.</summary>
public sealed class HostileRepositoryTests : IDisposable
{
    private const string Post = "---\nplatform: x\n---\nA quiet post about a walk.\n";

    private readonly Govern _govern = new();

    public HostileRepositoryTests()
    {
        _govern.With("a.md", Post).With("run", "#!/bin/sh\ntouch \"$(dirname \"$0\")/canary\"\ncat\nexit 0\n");
        File.SetUnixFileMode(Program, (UnixFileMode)0b111_101_101);
        Git("init -q .");
    }

    private string Program => Path.Combine(_govern.Folder, "run");

    public void Dispose() => _govern.Dispose();

    [ToolFact("bash", "git")]
    public void Nothing_that_the_configuration_names_is_started()
    {
        _govern.With(".gitattributes", "*.md diff=evil filter=evil merge=evil\n").With("included", $"[core]\n\tfsmonitor = {Program}\n\tsshCommand = {Program}\n");
        Git("add -A; git -c user.name=a -c user.email=a@example.com commit -qm one");
        _govern.With("a.md", Post + "More.\n").With("b.md", Post);
        Git("add -A");
        string[] keys =
        [
            "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass", "core.gitProxy", "core.alternateRefsCommand", "sequence.editor", "pager.diff", "pager.cat-file", "pager.ls-files", "pager.rev-parse",
            "diff.external", "diff.evil.command", "diff.evil.textconv", "filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "merge.evil.driver", "credential.helper", "gpg.program", "interactive.diffFilter", "uploadpack.packObjectsHook",
        ];
        foreach (string key in keys)
            Git($"config {key} '{Program}'");
        foreach (string alias in new[] { "diff", "ls-files", "cat-file", "rev-parse" })
            Git($"config alias.{alias} '!{Program}'");
        Git($"config include.path ../included; git config includeIf.gitdir:/.path ../included; git config core.hooksPath hooks; git config core.untrackedCache true; git config core.preloadIndex true");
        foreach (string hook in new[] { "post-index-change", "pre-commit", "reference-transaction", "fsmonitor-watchman", "post-checkout" })
        {
            _govern.With($"hooks/{hook}", $"#!/bin/sh\ntouch '{_govern.Folder}/canary'\n");
            File.SetUnixFileMode(Path.Combine(_govern.Folder, "hooks", hook), (UnixFileMode)0b111_101_101);
        }

        GovernResult result = _govern.Run("check", "--staged");
        _govern.Run("hook", "status");
        _govern.Run("hook", "install");
        _govern.Run("hook", "uninstall");
        _govern.Run("check");

        Assert.Equal(0, result.Code);
        Assert.StartsWith("2 posts", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_govern.Folder, "canary")), "a program was started");
    }

    // git fetches what a partial clone lacks, from wherever the repository says and with whatever program it says.
    [ToolTheory("bash", "git")]
    [InlineData("ext::RUN %S")]
    [InlineData("ssh://nowhere.example/x")]
    [InlineData("FOLDER/elsewhere")]
    public void Nothing_is_fetched_for_a_blob_that_is_not_there(string address)
    {
        Git($"add -A; git config core.repositoryFormatVersion 1; git config extensions.partialClone evil; git config remote.evil.promisor true; git config protocol.allow always; git config protocol.ext.allow always; git config core.sshCommand '{Program}'; git config remote.evil.uploadpack '{Program}'; git init -q elsewhere");
        Git($"config remote.evil.url '{address.Replace("RUN", Program, StringComparison.Ordinal).Replace("FOLDER", _govern.Folder, StringComparison.Ordinal)}'");
        Git("ls-files -s a.md | cut -c 8-47 | sed 's|^..|.git/objects/&/|' | xargs rm -f");

        GovernResult result = _govern.Run("check", "--staged");

        Assert.Equal(1, result.Code);
        Assert.Contains("a.md cannot be read from git: git does not hold its staged content", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_govern.Folder, "canary")), "a program was started");
    }

    [ToolFact("bash", "git")]
    public void A_blob_too_large_to_read_is_told_and_the_next_one_is_not_taken_for_it()
    {
        using (FileStream large = File.Create(Path.Combine(_govern.Folder, "b.md")))
        {
            large.Write(Encoding.UTF8.GetBytes(Post));
            large.SetLength(70 << 20);
        }

        _govern.With("c.md", $"---\nplatform: x\n---\n{new string('x', 300)}\n");
        Git("add -A");

        GovernResult result = _govern.Run("check", "--staged", "--platform", "x");

        Assert.Equal(1, result.Code);
        Assert.Contains("b.md cannot be read from git: it is larger than 64 MB", result.Output, StringComparison.Ordinal);
        Assert.Contains("c.md:4:281 error over-length", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 posts on 1 platform: 2 errors", result.Output, StringComparison.Ordinal);
    }

    [ToolFact("bash", "git")]
    public void A_git_that_dies_is_told_of_each_file()
    {
        Git("add -A");
        _govern.With("bin/git", "#!/bin/sh\ncase \"$*\" in *cat-file*) exit 1;; *) PATH=${PATH#*:} exec git \"$@\";; esac\n");
        File.SetUnixFileMode(Path.Combine(_govern.Folder, "bin", "git"), (UnixFileMode)0b111_101_101);

        GovernResult result = Shell.Run(_govern, "PATH=\"$PWD/bin:$PATH\" \"${govern[@]}\" check --staged");

        Assert.Equal(1, result.Code);
        Assert.Contains("a.md cannot be read from git", result.Output, StringComparison.Ordinal);
    }

    [ToolFact("bash", "git")]
    public void A_program_called_git_in_the_repository_is_not_git()
    {
        Git("add -A; cp run git; mkdir below; cp run below/git");

        GovernResult result = Shell.Run(_govern, """
            "${govern[@]}" check --staged; "${govern[@]}" hook status; "${govern[@]}" doctor
            export PATH="$PATH:.:below:"
            "${govern[@]}" check --staged
            cd below; "${govern[@]}" check --staged
            """);

        Assert.Equal(0, result.Code);
        Assert.False(File.Exists(Path.Combine(_govern.Folder, "canary")) || File.Exists(Path.Combine(_govern.Folder, "below", "canary")), "it was started");
    }

    [ToolFact("bash", "git")]
    public void Names_that_look_like_options_or_lines_are_only_names()
    {
        string[] names = ["--version.md", "-rf.md", "a\nb.md", "a\tb.md", "*.md", ":(top)x.md", "\"quoted\".md", "$(touch canary).md", "`touch canary`.md", "a;touch canary.md", "é\u202e.md", " .md"];
        foreach (string name in names)
            _govern.With($"posts/{name}", $"---\nplatform: x\n---\n{new string('x', 300)}\n");
        Git("add -A");

        GovernResult result = _govern.Run("check", "--staged", "--format", "jsonl");

        Assert.Equal(1, result.Code);
        Assert.Contains($"\"drafts\":{names.Length + 1},", result.Output, StringComparison.Ordinal);
        Assert.Contains($"\"errors\":{names.Length},", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_govern.Folder, "canary")));
        Assert.Equal(1, _govern.Run("check", "--staged", "--", "posts/-rf.md").Code);
        Assert.Equal(0, _govern.Run("check", "--staged", "--", "a.md").Code);
    }

    private void Git(string arguments)
    {
        GovernResult result = Shell.Run(_govern, $"git {arguments}");
        Assert.True(result.Code == 0, result.ToString());
    }
}
