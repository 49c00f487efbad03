using System.Runtime.CompilerServices;

namespace Governance.Tests;

/// <summary>
/// Compares whole outputs with <c>NAME.verified.EXT</c> beside the test's source file.
/// On a difference it writes <c>NAME.received.EXT</c> there, to be read and, where right, renamed.
/// </summary>
public static class Snapshot
{
    public static void Verify(string actual, string name, string extension = "txt", [CallerFilePath] string source = "")
    {
        string folder = Path.GetDirectoryName(source)!;
        string verified = Path.Combine(folder, $"{name}.verified.{extension}");
        string received = Path.Combine(folder, $"{name}.received.{extension}");
        string expected = File.Exists(verified) ? File.ReadAllText(verified) : "";
        if (actual == expected && File.Exists(verified))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        if (expected.Length == 0)
            Assert.Fail($"{verified} does not exist or is empty. Read {received} and, where right, rename it.");
        Assert.Equal(expected, actual);
    }
}
