using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Governance.Diagnostics;
using Governance.Packs.Packs;
using Governance.Packs.Yaml;

namespace Governance.Packs.BuiltIn;

/// <summary>All that comes with the program, in binary form (<c>builtin.bin</c>, made from <c>rules/</c>).</summary>
public static class BuiltInPacks
{
    private const string Resource = "builtin.bin";

    private static readonly Lazy<Table> Content = new(() => Table.Read(Load()));

    /// <summary>In ordinal order.</summary>
    public static ImmutableArray<string> Names => NamesOf(Section.Packs);

    /// <summary>Ids, in ordinal order.</summary>
    internal static ImmutableArray<string> Platforms => NamesOf(Section.Platforms);

    /// <summary>Ids, in ordinal order.</summary>
    internal static ImmutableArray<string> Presets => NamesOf(Section.Presets);

    /// <summary>With their prefix, in ordinal order.</summary>
    internal static ImmutableArray<string> Lists => NamesOf(Section.Lists);

    /// <summary>SHA-256 of all that comes with the program.</summary>
    internal static ReadOnlySpan<byte> Hash => Content.Value.Bytes.Span[..Sha256.Length];

    public static PackSource? Find(string name) => Content.Value.Find(Section.Packs, name) is { } bytes ? BundleReader.Read(bytes) : null;

    /// <summary>A profile's file.</summary>
    internal static YamlNode? FindPlatform(string id) => Content.Value.Find(Section.Platforms, id) is { } bytes ? BundleReader.ReadFile(bytes) : null;

    /// <summary>A preset's file.</summary>
    internal static YamlNode? FindPreset(string id) => Content.Value.Find(Section.Presets, id) is { } bytes ? BundleReader.ReadFile(bytes) : null;

    internal static PackList? FindList(string name) => Content.Value.Find(Section.Lists, name) is { } bytes ? BundleReader.ReadList(bytes) : null;

    /// <summary>
    /// All in one file: the hash of what follows, the number of entries in each section, then for each entry its name and length, then their contents.
    /// </summary>
    internal static byte[] Pack(IEnumerable<(string Name, PackSource Pack)> packs, IEnumerable<(string Id, YamlNode Profile)> platforms, IEnumerable<(string Id, YamlNode Preset)> presets, SharedLists lists)
    {
        (string Name, byte[] Bytes)[][] sections =
        [
            [.. packs.Select(pack => (pack.Name, BundleWriter.Write(pack.Pack)))],
            [.. platforms.Select(platform => (platform.Id, BundleWriter.Write(platform.Profile)))],
            [.. presets.Select(preset => (preset.Id, BundleWriter.Write(preset.Preset)))],
            [.. lists.Names.Select(name => (name, BundleWriter.Write(lists.Find(name)!)))],
        ];
        using var stream = new MemoryStream();
        stream.Position = Sha256.Length;
        foreach ((string Name, byte[] Bytes)[] section in sections)
        {
            Array.Sort(section, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
            Write(stream, section.Length);
        }

        (string Name, byte[] Bytes)[] entries = [.. sections.SelectMany(section => section)];
        foreach ((string name, byte[] bytes) in entries)
        {
            byte[] encoded = Encoding.UTF8.GetBytes(name);
            Write(stream, encoded.Length);
            stream.Write(encoded);
            Write(stream, bytes.Length);
        }

        foreach ((_, byte[] bytes) in entries)
            stream.Write(bytes);
        byte[] all = stream.ToArray();
        Sha256.Hash(all.AsSpan(Sha256.Length), all);
        return all;
    }

    private static ImmutableArray<string> NamesOf(Section section) => Content.Value.Names[(int)section];

    private static void Write(MemoryStream stream, int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        stream.Write(bytes);
    }

    private static ReadOnlyMemory<byte> Load() =>
        new ResourceMemory((UnmanagedMemoryStream)Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!).Memory;

    // In the file's order.
    private enum Section
    {
        Packs,
        Platforms,
        Presets,
        Lists,
    }

    private sealed record Table(ReadOnlyMemory<byte> Bytes, ImmutableArray<string>[] Names, int[][] Starts)
    {
        private const int Sections = (int)Section.Lists + 1;

        public static Table Read(ReadOnlyMemory<byte> memory)
        {
            ReadOnlySpan<byte> bytes = memory.Span;
            int at = Sha256.Length;
            string[][] names = new string[Sections][];
            int[][] starts = new int[Sections][];
            for (int section = 0; section < Sections; section++)
            {
                names[section] = new string[Number(bytes, ref at)];
                starts[section] = new int[names[section].Length + 1];
            }

            int start = 0;
            for (int section = 0; section < Sections; section++)
            {
                for (int i = 0; i < names[section].Length; i++)
                {
                    int length = Number(bytes, ref at);
                    names[section][i] = Encoding.UTF8.GetString(bytes.Slice(at, length));
                    at += length;
                    starts[section][i] = start;
                    start += Number(bytes, ref at);
                }

                starts[section][^1] = start;
            }

            ReadOnlyMemory<byte> contents = memory[at..];
            return new Table(memory, [.. names.Select(ImmutableCollectionsMarshal.AsImmutableArray)], starts) { Contents = contents };
        }

        private ReadOnlyMemory<byte> Contents { get; init; }

        public ReadOnlyMemory<byte>? Find(Section section, string name)
        {
            int index = Names[(int)section].IndexOf(name);
            int[] starts = Starts[(int)section];
            if (index < 0)
                return null;
            return Contents[starts[index]..starts[index + 1]];
        }

        private static int Number(ReadOnlySpan<byte> bytes, ref int at)
        {
            int number = BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
            at += 4;
            return number;
        }
    }
}
