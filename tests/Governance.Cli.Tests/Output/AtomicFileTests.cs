using Governance.Cli;

namespace Governance.Tests.Output;

public sealed class AtomicFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("govern-");

    private string Target => Path.Combine(_folder.FullName, "out.txt");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Appears_once_it_is_whole()
    {
        File.WriteAllText(Target, "before");
        using (var file = new AtomicFile(Target, CancellationToken.None))
        {
            file.Stream.Write("after"u8);
            file.Stream.Flush();
            Assert.Equal("before", File.ReadAllText(Target));
            file.Commit();
        }

        Assert.Equal("after", File.ReadAllText(Target));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void Leaves_what_was_there_when_it_is_given_up()
    {
        File.WriteAllText(Target, "before");
        using (var file = new AtomicFile(Target, CancellationToken.None))
            file.Stream.Write("after"u8);

        Assert.Equal("before", File.ReadAllText(Target));
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void Leaves_nothing_half_written_when_the_user_stops()
    {
        using var stop = new CancellationTokenSource();
        using var file = new AtomicFile(Target, stop.Token);
        file.Stream.Write("half"u8);

        stop.Cancel();

        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public void Writes_through_a_link_and_keeps_it()
    {
        string real = Path.Combine(_folder.FullName, "real.txt");
        File.WriteAllText(real, "a longer text before");
        File.CreateSymbolicLink(Target, real);

        using (var file = new AtomicFile(Target, CancellationToken.None))
        {
            file.Stream.Write("after"u8);
            file.Commit();
        }

        Assert.Equal("after", File.ReadAllText(real));
        Assert.NotNull(new FileInfo(Target).LinkTarget);
    }

    [Fact]
    public void A_full_disk_is_an_error()
    {
        if (!File.Exists("/dev/full"))
            return;

        Assert.Throws<IOException>(() =>
        {
            using var file = new AtomicFile("/dev/full", CancellationToken.None);
            file.Stream.Write("after"u8);
            file.Commit();
        });
    }
}
