using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Governance.Packs.Packs;

namespace Governance.Packs.BuiltIn;

/// <summary>The packs that come with the program, in binary form (<c>builtin.bin</c>, made from <c>rules/</c>).</summary>
public static class BuiltInPacks
{
    private const string Resource = "builtin.bin";

    private static readonly Lazy<Table> Packs = new(() => Table.Read(Load()));

    /// <summary>In ordinal order.</summary>
    public static ImmutableArray<string> Names => Packs.Value.Names;

    /// <summary>Changes with any byte of any built-in pack.</summary>
    internal static ReadOnlySpan<byte> Bytes => Packs.Value.Bytes;

    public static PackSource? Find(string name)
    {
        Table table = Packs.Value;
        int index = table.Names.IndexOf(name);
        return index < 0 ? null : BundleReader.Read(table.Bytes.AsSpan(table.Starts[index], table.Lengths[index]));
    }

    /// <summary>All packs in one file: their number, then for each its name, start and length, then the packs.</summary>
    internal static byte[] Pack(IEnumerable<(string Name, PackSource Pack)> packs)
    {
        (string Name, byte[] Bytes)[] all = [.. packs.OrderBy(pack => pack.Name, StringComparer.Ordinal).Select(pack => (pack.Name, BundleWriter.Write(pack.Pack)))];
        var stream = new MemoryStream();
        Write(stream, all.Length);
        foreach ((string name, byte[] bytes) in all)
        {
            byte[] encoded = Encoding.UTF8.GetBytes(name);
            Write(stream, encoded.Length);
            stream.Write(encoded);
            Write(stream, bytes.Length);
        }

        foreach ((_, byte[] bytes) in all)
            stream.Write(bytes);
        return stream.ToArray();
    }

    private static void Write(MemoryStream stream, int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        stream.Write(bytes);
    }

    private static byte[] Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private sealed record Table(byte[] Bytes, ImmutableArray<string> Names, int[] Starts, int[] Lengths)
    {
        public static Table Read(byte[] bytes)
        {
            int at = 0;
            int count = Number(bytes, ref at);
            string[] names = new string[count];
            int[] lengths = new int[count];
            for (int i = 0; i < count; i++)
            {
                int length = Number(bytes, ref at);
                names[i] = Encoding.UTF8.GetString(bytes, at, length);
                at += length;
                lengths[i] = Number(bytes, ref at);
            }

            int[] starts = new int[count];
            for (int i = 0; i < count; i++)
            {
                starts[i] = at;
                at += lengths[i];
            }

            return new Table(bytes, [.. names], starts, lengths);
        }

        private static int Number(byte[] bytes, ref int at)
        {
            int number = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
            at += 4;
            return number;
        }
    }
}
