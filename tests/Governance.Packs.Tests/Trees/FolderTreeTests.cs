using System.Text;
using Governance.Packs.Trees;

namespace Governance.Packs.Tests.Trees;

public sealed class FolderTreeTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govern");

    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("./a//b/../c", "a/c")]
    [InlineData("", "")]
    [InlineData("a/../..", null)]
    [InlineData("../a", null)]
    [InlineData("/etc/passwd", null)]
    [InlineData("C:\\a", null)]
    [InlineData("a\\..\\b", null)]
    [InlineData("~/a", null)]
    public void Paths_stay_inside(string path, string? expected) => Assert.Equal(expected, TreePath.Normalize(path));

    [Fact]
    public void Reads_files_and_says_why_not()
    {
        Write("root/a.yml", "a");
        var tree = new FolderTree(Path.Combine(_folder.FullName, "root"));
        Assert.Equal("a", Encoding.UTF8.GetString(tree.Read("a.yml").Bytes!));
        Assert.False(tree.Read("b.yml").Exists);
        Directory.CreateDirectory(Path.Combine(_folder.FullName, "root", "c.yml"));
        Assert.Equal("it is a folder, not a file", tree.Read("c.yml").Problem);
    }

    [Fact]
    public void Links_are_followed_only_inside()
    {
        Write("secret.yml", "s");
        Write("root/a.yml", "a");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "root", "inside.yml"), "a.yml");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "root", "outside.yml"), Path.Combine(_folder.FullName, "secret.yml"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "root", "loop"), ".");
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "root", "up"), "..");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "root", "self.yml"), "self.yml");
        var tree = new FolderTree(Path.Combine(_folder.FullName, "root"));
        Assert.NotNull(tree.Read("inside.yml").Bytes);
        Assert.Equal("it is a link that leads out of the folder", tree.Read("outside.yml").Problem);
        Assert.Equal("it is a link that leads out of the folder", tree.Read("up/secret.yml").Problem);
        Assert.Null(tree.Read("self.yml").Bytes);
        Assert.Equal(["loop/", "up/"], tree.FilesBelow("").Where(path => path.Contains('/', StringComparison.Ordinal)));
    }

    [Fact]
    public void Lists_files_in_ordinal_order()
    {
        foreach (string path in (string[])["root/b/z.yml", "root/a.yml", "root/B.yml", "root/b/a.txt", "root/.hidden/x.yml"])
            Write(path, "");
        var tree = new FolderTree(Path.Combine(_folder.FullName, "root"));
        Assert.Equal(["B.yml", "a.yml", "b/a.txt", "b/z.yml"], tree.FilesBelow(""));
        Assert.Equal(["b/a.txt", "b/z.yml"], tree.FilesBelow("b"));
        Assert.Empty(tree.FilesBelow("nowhere"));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string path, string text)
    {
        string full = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
