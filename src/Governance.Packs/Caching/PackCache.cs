using System.Collections.Immutable;
using System.Text;
using Governance.Diagnostics;
using Governance.Packs.BuiltIn;
using Governance.Packs.Bundles;
using Governance.Packs.Packs;
using Governance.Packs.Trees;
using Governance.Rules;

namespace Governance.Packs.Caching;

/// <summary>
/// Packs that were read without an error, in binary form, by the content of all their files and of this program. Whatever is wrong
/// with the cache, it only costs the time to read the pack again.
/// </summary>
/// <param name="folder">made when something is stored, for this user alone</param>
/// <param name="worthwhile">bytes; a smaller pack is read anew, which takes about as long as to hash it and to read its entry</param>
public sealed class PackCache(string folder, int worthwhile = 16 * 1024)
{
    /// <summary>An entry begins with the hash of the rest, and the rest with the key that it was stored under.</summary>
    private const int HeadLength = 2 * Sha256.Length;

    // Changes whenever the binary form or what packs may say does; the built-in packs are hashed along.
    private static ReadOnlySpan<byte> FormatVersion => "governance-pack-4\n"u8;

    /// <summary>Where this user's cache belongs; null where the system names no such place.</summary>
    public static string? DefaultFolder
    {
        get
        {
            if (OperatingSystem.IsWindows())
                return Join(Environment.GetEnvironmentVariable("LOCALAPPDATA"), "governance", "packs");
            return Join(Environment.GetEnvironmentVariable("XDG_CACHE_HOME"), "governance", "packs")
                ?? Join(Environment.GetEnvironmentVariable("HOME"), ".cache", "governance", "packs");
        }
    }

    /// <returns>null where the pack is not there, or its entry is not as it was written</returns>
    internal PackSource? Find(PolicyTree tree, string pack)
    {
        if (KeyOf(tree, pack) is not { } key)
            return null;
        string path = PathOf(key);
        try
        {
            if (!File.Exists(path) || !IsPrivate())
                return null;
            byte[] entry = File.ReadAllBytes(path);
            if (entry.Length > HeadLength && HashOf(entry.AsSpan(Sha256.Length)).AsSpan().SequenceEqual(entry.AsSpan(0, Sha256.Length)) && Convert.ToHexStringLower(entry.AsSpan(Sha256.Length, Sha256.Length)) == key)
                return new Bundle(entry.AsMemory(HeadLength)).FindPack(pack);
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or IndexOutOfRangeException or ArgumentException or InvalidCastException or OverflowException)
        {
            // A link, another user's file, a disk that fails: read the pack itself.
        }

        return null;
    }

    /// <param name="rules">made from the pack, in the order of its files</param>
    internal void Store(PolicyTree tree, PackSource pack, ImmutableArray<Rule> rules)
    {
        if (KeyOf(tree, pack.Folder) is not { } key)
            return;
        var writer = new BundleWriter();
        writer.Add(pack.Folder, pack, rules);
        byte[] body = [.. Convert.FromHexString(key), .. writer.ToBytes()];
        string path = PathOf(key);
        string temporary = $"{path}.{Guid.NewGuid():N}";
        try
        {
            MakeFolder();
            if (!IsPrivate())
                return;
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                file.Write(HashOf(body));
                file.Write(body);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
        }
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Where others may write, an entry may be theirs.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder is another user's: only its owner may set its mode.</exception>
    private bool IsPrivate()
    {
        if (OperatingSystem.IsWindows())
            return true;
        UnixFileMode mode = File.GetUnixFileMode(folder);
        if ((mode & (UnixFileMode.GroupWrite | UnixFileMode.OtherWrite)) != UnixFileMode.None)
            return false;
        File.SetUnixFileMode(folder, mode);
        return true;
    }

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Nothing is left to do: a stray file of the cache hurts nobody.
        }
    }

    private string PathOf(string key) => Path.Combine(folder, $"{key}.pack");

    private string? KeyOf(PolicyTree tree, string pack)
    {
        var files = new List<(string Path, byte[] Bytes)>();
        long size = 0;
        foreach (string path in PackSourceReader.FilesOf(tree, pack))
        {
            if (tree.Read(path).Bytes is not { } bytes)
                return null;
            files.Add((path, bytes));
            size += bytes.Length;
        }

        return files.Count == 0 || size < worthwhile ? null : HashOf(pack, files);
    }

    private static string HashOf(string pack, List<(string Path, byte[] Bytes)> files)
    {
        using var content = new MemoryStream();
        content.Write(FormatVersion);
        content.Write(BuiltInPacks.Hash);
        Append(content, Encoding.UTF8.GetBytes(pack));
        foreach ((string path, byte[] bytes) in files)
        {
            Append(content, Encoding.UTF8.GetBytes(path));
            Append(content, bytes);
        }

        return Convert.ToHexStringLower(HashOf(content.GetBuffer().AsSpan(0, (int)content.Length)));
    }

    private static byte[] HashOf(ReadOnlySpan<byte> bytes)
    {
        byte[] hash = new byte[Sha256.Length];
        Sha256.Hash(bytes, hash);
        return hash;
    }

    private static void Append(MemoryStream content, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        content.Write(length);
        content.Write(bytes);
    }

    private static string? Join(string? root, params ReadOnlySpan<string> parts) => string.IsNullOrEmpty(root) || !Path.IsPathFullyQualified(root) ? null : Path.Combine([root, .. parts]);
}
