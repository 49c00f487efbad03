using System.Text;

namespace Governance.Git.Tests;

public sealed class StagedFilesTests : IDisposable
{
    private readonly TemporaryRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Reads_the_staged_text_of_a_partly_staged_file()
    {
        _repository.Write("a.md", "first");
        _repository.Commit();
        _repository.Write("a.md", "staged");
        _repository.Git("add", "a.md");
        _repository.Write("a.md", "not staged");

        Assert.Equal("staged", TextOf(Assert.Single(Staged().Changed)));
    }

    [Fact]
    public void Sees_every_file_before_the_first_commit()
    {
        _repository.Write("a.md", "a");
        _repository.Write("b/c.md", "c");
        _repository.Git("add", "--all");
        _repository.Write("not-added.md", "x");

        Assert.Equal(["a.md", "b/c.md"], Staged().Changed.Select(entry => entry.Path));
    }

    [Fact]
    public void Nothing_is_changed_where_nothing_is_staged()
    {
        _repository.Write("a.md", "a");
        _repository.Commit();
        _repository.Write("a.md", "b");

        Assert.Empty(Staged().Changed);
        Assert.Single(Staged().All);
    }

    [Fact]
    public void A_deleted_file_is_gone_and_a_renamed_one_has_its_new_name()
    {
        _repository.Write("gone.md", "some text that goes away");
        _repository.Write("old.md", "a text that is long enough to be recognised as renamed\n");
        _repository.Commit();
        _repository.Git("rm", "--quiet", "gone.md");
        _repository.Git("mv", "old.md", "new.md");

        Assert.Equal(["new.md"], Staged().Changed.Select(entry => entry.Path));
    }

    [Theory]
    [InlineData("with space.md")]
    [InlineData("-rf.md")]
    [InlineData("line\nbreak.md")]
    [InlineData("tab\tand\"quote.md")]
    [InlineData("*.md")]
    [InlineData("påske ✨.md")]
    public void Keeps_odd_names_as_they_are(string name)
    {
        _repository.Write(name, "text");
        _repository.Git("add", "--all");

        IndexEntry entry = Assert.Single(Staged().Changed);
        Assert.Equal(name, entry.Path);
        Assert.Equal("text", TextOf(entry));
    }

    [Fact]
    public void A_link_is_told_from_a_file()
    {
        _repository.Write("a.md", "a");
        File.CreateSymbolicLink(Path.Combine(_repository.Root, "link.md"), "/etc/passwd");
        _repository.Git("add", "--all");

        Assert.Equal(IndexEntryKind.SymbolicLink, Staged().Changed.Single(entry => entry.Path == "link.md").Kind);
    }

    [Fact]
    public void A_submodule_is_told_from_a_file()
    {
        using var other = new TemporaryRepository();
        other.Write("x.md", "x");
        other.Commit();
        _repository.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", other.Root, "sub");

        Assert.Equal(IndexEntryKind.Submodule, Staged().All.Single(entry => entry.Path == "sub").Kind);
    }

    [Fact]
    public void A_file_in_conflict_is_a_finding()
    {
        _repository.Write("a.md", "base\n");
        _repository.Commit();
        _repository.Git("checkout", "--quiet", "-b", "side");
        _repository.Write("a.md", "side\n");
        _repository.Commit();
        _repository.Git("checkout", "--quiet", "main");
        _repository.Write("a.md", "main\n");
        _repository.Commit();
        _repository.GitIn(_repository.Root, expectSuccess: false, "merge", "side");

        StagedFiles staged = Staged();

        Assert.Equal("a.md is in conflict, so nothing of it is staged", Assert.Single(staged.Problems).Message);
        Assert.Empty(staged.Changed);
    }

    [Fact]
    public void Works_from_a_linked_work_tree_and_a_sub_folder()
    {
        _repository.Write("a.md", "a");
        _repository.Commit();
        string linked = Path.Combine(_repository.Root, "linked");
        _repository.Git("worktree", "add", "--quiet", linked, "-b", "other");
        Directory.CreateDirectory(Path.Combine(linked, "deep"));
        File.WriteAllText(Path.Combine(linked, "deep", "b.md"), "b");
        _repository.GitIn(linked, expectSuccess: true, "add", "--all");

        Assert.True(GitRepository.TryOpen(Path.Combine(linked, "deep"), out GitRepository? repository, out _));
        Assert.Equal("deep/b.md", Assert.Single(StagedFiles.Read(repository).Changed).Path);
    }

    [Fact]
    public void Reading_changes_nothing()
    {
        _repository.Write("a.md", "a");
        _repository.Commit();
        _repository.Write("a.md", "b");
        _repository.Git("add", "a.md");
        File.SetLastWriteTimeUtc(Path.Combine(_repository.Root, "a.md"), new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));
        byte[] before = File.ReadAllBytes(Path.Combine(_repository.Root, ".git", "index"));

        TextOf(Staged().Changed[0]);

        Assert.Equal(before, File.ReadAllBytes(Path.Combine(_repository.Root, ".git", "index")));
    }

    [Fact]
    public void Programs_named_by_the_repository_are_not_started()
    {
        string canary = Path.Combine(_repository.Root, "canary");
        _repository.Write("run.sh", $"#!/bin/sh\ntouch '{canary}'\ncat\n");
        File.SetUnixFileMode(Path.Combine(_repository.Root, "run.sh"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _repository.Write(".gitattributes", "*.md diff=evil filter=evil\n");
        _repository.Write("a.md", "a");
        _repository.Commit();
        _repository.Write("a.md", "b");
        _repository.Git("add", "a.md");
        foreach (string key in new[] { "diff.evil.textconv", "diff.evil.command", "diff.external", "core.fsmonitor", "filter.evil.smudge", "filter.evil.clean", "core.pager" })
            _repository.Git("config", key, Path.Combine(_repository.Root, "run.sh"));

        Assert.Equal("b", TextOf(Assert.Single(Staged().Changed)));
        Assert.False(File.Exists(canary));
    }

    [Fact]
    public void Reads_many_and_large_blobs_through_one_process()
    {
        string large = new('x', 3_000_000);
        _repository.Write("large.txt", large);
        for (int i = 0; i < 50; i++)
            _repository.Write($"post-{i:00}.md", $"post {i}");
        _repository.Git("add", "--all");

        using var reader = new BlobReader(_repository.Open());
        foreach (IndexEntry entry in Staged().Changed)
            Assert.Equal(File.ReadAllBytes(Path.Combine(_repository.Root, entry.Path)), reader.Read(entry.ObjectId, out _));
        Assert.Null(reader.Read(new string('0', 40), out _));
    }

    [Fact]
    public void A_folder_outside_any_repository_is_a_finding()
    {
        string folder = Directory.CreateTempSubdirectory("govern-none-").FullName;

        Assert.False(GitRepository.TryOpen(folder, out _, out Diagnostics.Diagnostic? problem));
        Assert.Equal("GOV0302", problem.Descriptor.Id);
    }

    private StagedFiles Staged() => StagedFiles.Read(_repository.Open());

    private string TextOf(IndexEntry entry)
    {
        using var reader = new BlobReader(_repository.Open());
        return Encoding.UTF8.GetString(reader.Read(entry.ObjectId, out _)!);
    }
}
