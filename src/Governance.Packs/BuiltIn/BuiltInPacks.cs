using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Governance.Diagnostics;
using Governance.Packs.Packs;
using Governance.Packs.Yaml;

namespace Governance.Packs.BuiltIn;

/// <summary>The packs, platform profiles and presets that come with the program, in binary form (<c>builtin.bin</c>, made from <c>rules/</c>).</summary>
public static class BuiltInPacks
{
    private const string Resource = "builtin.bin";

    private static readonly Lazy<Table> Content = new(() => Table.Read(Load()));

    /// <summary>In ordinal order.</summary>
    public static ImmutableArray<string> Names => Content.Value.Packs;

    /// <summary>Ids, in ordinal order.</summary>
    internal static ImmutableArray<string> Platforms => Content.Value.Platforms;

    /// <summary>Ids, in ordinal order.</summary>
    internal static ImmutableArray<string> Presets => Content.Value.Presets;

    /// <summary>SHA-256 of all that comes with the program.</summary>
    internal static ReadOnlySpan<byte> Hash => Content.Value.Bytes.Span[..Sha256.Length];

    public static PackSource? Find(string name)
    {
        Table content = Content.Value;
        int index = content.Packs.IndexOf(name);
        return index < 0 ? null : BundleReader.Read(content.BytesOf(index));
    }

    /// <summary>A profile's file.</summary>
    internal static YamlNode? FindPlatform(string id)
    {
        Table content = Content.Value;
        int index = content.Platforms.IndexOf(id);
        return index < 0 ? null : BundleReader.ReadFile(content.BytesOf(content.Packs.Length + index));
    }

    /// <summary>A preset's file.</summary>
    internal static YamlNode? FindPreset(string id)
    {
        Table content = Content.Value;
        int index = content.Presets.IndexOf(id);
        return index < 0 ? null : BundleReader.ReadFile(content.BytesOf(content.Packs.Length + content.Platforms.Length + index));
    }

    /// <summary>
    /// All in one file: the hash of what follows, the number of packs, of profiles and of presets, then for each its name and length, then their contents.
    /// </summary>
    internal static byte[] Pack(IEnumerable<(string Name, PackSource Pack)> packs, IEnumerable<(string Id, YamlNode Profile)> platforms, IEnumerable<(string Id, YamlNode Preset)> presets)
    {
        (string Name, byte[] Bytes)[] first = [.. packs.OrderBy(pack => pack.Name, StringComparer.Ordinal).Select(pack => (pack.Name, BundleWriter.Write(pack.Pack)))];
        (string Name, byte[] Bytes)[] second = [.. platforms.OrderBy(platform => platform.Id, StringComparer.Ordinal).Select(platform => (platform.Id, BundleWriter.Write(platform.Profile)))];
        (string Name, byte[] Bytes)[] third = [.. presets.OrderBy(preset => preset.Id, StringComparer.Ordinal).Select(preset => (preset.Id, BundleWriter.Write(preset.Preset)))];
        using var stream = new MemoryStream();
        stream.Position = Sha256.Length;
        Write(stream, first.Length);
        Write(stream, second.Length);
        Write(stream, third.Length);
        foreach ((string name, byte[] bytes) in (ReadOnlySpan<(string, byte[])>)[.. first, .. second, .. third])
        {
            byte[] encoded = Encoding.UTF8.GetBytes(name);
            Write(stream, encoded.Length);
            stream.Write(encoded);
            Write(stream, bytes.Length);
        }

        foreach ((_, byte[] bytes) in (ReadOnlySpan<(string, byte[])>)[.. first, .. second, .. third])
            stream.Write(bytes);
        byte[] all = stream.ToArray();
        Sha256.Hash(all.AsSpan(Sha256.Length), all);
        return all;
    }

    private static void Write(MemoryStream stream, int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        stream.Write(bytes);
    }

    private static ReadOnlyMemory<byte> Load() =>
        new ResourceMemory((UnmanagedMemoryStream)Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!).Memory;

    private sealed record Table(ReadOnlyMemory<byte> Bytes, ImmutableArray<string> Packs, ImmutableArray<string> Platforms, ImmutableArray<string> Presets, int[] Starts)
    {
        public static Table Read(ReadOnlyMemory<byte> memory)
        {
            ReadOnlySpan<byte> bytes = memory.Span;
            int at = Sha256.Length;
            string[] packs = new string[Number(bytes, ref at)];
            string[] platforms = new string[Number(bytes, ref at)];
            string[] presets = new string[Number(bytes, ref at)];
            int[] starts = new int[packs.Length + platforms.Length + presets.Length + 1];
            for (int i = 0; i < starts.Length - 1; i++)
            {
                int length = Number(bytes, ref at);
                string name = Encoding.UTF8.GetString(bytes.Slice(at, length));
                at += length;
                if (i < packs.Length)
                    packs[i] = name;
                else if (i < packs.Length + platforms.Length)
                    platforms[i - packs.Length] = name;
                else
                    presets[i - packs.Length - platforms.Length] = name;
                starts[i + 1] = starts[i] + Number(bytes, ref at);
            }

            for (int i = 0; i < starts.Length; i++)
                starts[i] += at;
            return new Table(memory, ImmutableCollectionsMarshal.AsImmutableArray(packs), ImmutableCollectionsMarshal.AsImmutableArray(platforms), ImmutableCollectionsMarshal.AsImmutableArray(presets), starts);
        }

        public ReadOnlyMemory<byte> BytesOf(int index) => Bytes[Starts[index]..Starts[index + 1]];

        private static int Number(ReadOnlySpan<byte> bytes, ref int at)
        {
            int number = BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
            at += 4;
            return number;
        }
    }
}
