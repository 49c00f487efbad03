using System.Security.Cryptography;
using System.Text;
using Governance.Diagnostics;

namespace Governance.Tests.Diagnostics;

public sealed class FingerprintTests
{
    [Fact]
    public void Hashes_as_the_framework_does()
    {
        // Every length around the edges of blocks and padding.
        for (int length = 0; length < 260; length++)
        {
            byte[] data = [.. Enumerable.Range(0, length).Select(i => (byte)(i * 7))];
            byte[] expected = SHA256.HashData(data);
            Assert.Equal(expected, Hash(data));
        }
    }

    private static byte[] Hash(byte[] data)
    {
        byte[] hash = new byte[Sha256.Length];
        Sha256.Hash(data, hash);
        return hash;
    }

    [Fact]
    public void Never_changes()
    {
        byte[] documented = SHA256.HashData(Encoding.UTF8.GetBytes("R-1\0post.md\0x\0body\0risk free\0" + "2\0"));
        string expected = "v1:" + Convert.ToHexStringLower(documented)[..32];
        Assert.Equal(expected, Fingerprint.Of("R-1", "post.md", "x", "body", "  Risk\u00A0\n free ", 2));
    }

    [Fact]
    public void Takes_what_is_not_there_as_empty() =>
        Assert.Equal(Fingerprint.Of("R-1", "", "", "", "", 1), Fingerprint.Of("R-1", null, null, null, default, 1));

    [Fact]
    public void Fields_do_not_run_into_each_other() =>
        Assert.NotEqual(Fingerprint.Of("R-1", "a", "bx", null, "t", 1), Fingerprint.Of("R-1", "ab", "x", null, "t", 1));
}
