using Governance.Formats;

namespace Governance.Tests.Files;

public sealed class PostFilesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("governance-files-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Finds_what_the_patterns_name_in_ordinal_order()
    {
        Write("content/b.md", "content/B.md", "content/a/x.csv", "content/pic.png", "README.md", "-dash.md", "content/with space\nand line.md");

        Assert.Equal(["content/B.md", "content/a/x.csv", "content/b.md", "content/with space\nand line.md"], Find(["content/**"]));
        Assert.Equal(["-dash.md", "README.md"], Find(["*.md"]));
        Assert.Equal(["content/a/x.csv"], Find(["content/**", "!**/*.md"]));
        Assert.Equal(["content/a/x.csv"], Find(["**"], under: "content/a/"));
    }

    [Fact]
    public void Honours_ignore() => WithFiles(["a.md", "drafts/b.md", "x/drafts/c.md"], () => Assert.Equal(["a.md"], Find(["**"], ["drafts/"])));

    [Theory]
    [InlineData("*.md", "a.txt x/c.txt")]
    [InlineData("/a.md", "a.txt x/b.md x/c.txt x/y/b.md")]
    [InlineData("b.md", "a.md a.txt x/c.txt")]
    [InlineData("x/", "a.md a.txt")]
    [InlineData("x/*\n!x/c.txt", "a.md a.txt x/c.txt")]
    [InlineData("x/\n!x/c.txt", "a.md a.txt")]
    [InlineData("x/**/b.md", "a.md a.txt x/c.txt")]
    [InlineData("**/y", "a.md a.txt x/b.md x/c.txt")]
    [InlineData("# a comment\n\n\\#a.md", "a.md a.txt x/b.md x/c.txt x/y/b.md")]
    [InlineData("*.md  \n!a.md", "a.md a.txt x/c.txt")]
    [InlineData("a.md/", "a.md a.txt x/b.md x/c.txt x/y/b.md")]
    public void Honours_gitignore(string rules, string left) =>
        WithFiles(["a.md", "a.txt", "x/b.md", "x/c.txt", "x/y/b.md"], () =>
        {
            File.WriteAllText(Path.Combine(_root, ".gitignore"), rules);
            Assert.Equal(left.Split(' '), Find(["**"]));
        });

    [Fact]
    public void A_nested_gitignore_wins_over_the_one_above() =>
        WithFiles(["a.md", "x/a.md", "x/b.md"], () =>
        {
            File.WriteAllText(Path.Combine(_root, ".gitignore"), "a.md");
            File.WriteAllText(Path.Combine(_root, "x", ".gitignore"), "!a.md\n/b.md");
            Assert.Equal(["x/a.md"], Find(["**"]));
            Assert.Equal(["x/a.md"], Find(["**"], under: "x"));
        });

    [Fact]
    public void Files_come_in_the_order_of_their_whole_paths_though_folders_are_walked_one_by_one() =>
        WithFiles(["a/b.md", "a.md", "a-b.md", "a/b/c.md", "a/b-c.md", "a0.md", "B/a.md"], () =>
        {
            string[] found = Find(["**"]);
            Assert.Equal(["B/a.md", "a-b.md", "a.md", "a/b-c.md", "a/b.md", "a/b/c.md", "a0.md"], found);
            Assert.Equal(found.Order(StringComparer.Ordinal), found);
        });

    [Fact]
    public void A_folder_that_links_to_itself_is_told_of_and_not_followed()
    {
        Write("x/a.md");
        Directory.CreateSymbolicLink(Path.Combine(_root, "x", "loop"), _root);
        File.CreateSymbolicLink(Path.Combine(_root, "x", "b.md"), Path.Combine(_root, "x", "a.md"));

        FoundFiles found = PostFiles.Find(_root, ["**"], []);

        Assert.Equal(["x/a.md", "x/b.md"], found.Paths.AsEnumerable());
        Assert.Equal(["x/loop is a link to a folder and was not followed"], found.Diagnostics.Select(finding => finding.Message));
    }

    [Fact]
    public void A_missing_or_enormous_file_is_a_finding()
    {
        Write("a.md");
        File.WriteAllText(Path.Combine(_root, "b.md"), "12345678901");
        var options = new ReadOptions { MaxFileBytes = 10 };

        Assert.Null(FileBytes.Read(Path.Combine(_root, "c.md"), "c.md", options, out var missing));
        Assert.Equal(["c.md cannot be read: it does not exist"], missing.Select(finding => finding.Message));
        Assert.Null(FileBytes.Read(Path.Combine(_root, "b.md"), "b.md", options, out var large));
        Assert.Equal(["file-too-large"], large.Select(finding => finding.Descriptor.Name));
        Assert.Null(FileBytes.Read(_root, ".", options, out var folder));
        Assert.Equal(["unreadable-file"], folder.Select(finding => finding.Descriptor.Name));
        Assert.Equal("text"u8.ToArray(), FileBytes.Read(Path.Combine(_root, "a.md"), "a.md", options, out _)!.Value.ToArray());
    }

    private string[] Find(string[] posts, string[]? ignore = null, string under = "")
    {
        FoundFiles found = PostFiles.Find(_root, posts, ignore ?? [], under);
        Assert.Empty(found.Diagnostics);
        return [.. found.Paths];
    }

    private void WithFiles(string[] files, Action test)
    {
        Write(files);
        test();
    }

    private void Write(params string[] files)
    {
        foreach (string file in files)
        {
            string path = Path.Combine(_root, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "text");
        }
    }
}
