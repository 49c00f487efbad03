using System.Collections.Immutable;
using System.Text;
using Governance.Packs.Packs;
using Governance.Packs.Yaml;
using Governance.Text;

namespace Governance.Packs.BuiltIn;

/// <summary>What <see cref="BundleWriter"/> wrote → nodes. Texts are decoded when they are first needed.</summary>
internal ref struct BundleReader
{
    public const byte SequenceTag = 16;
    public const byte MappingTag = 17;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int[] _starts;
    private readonly string?[] _texts;
    private int _at;

    private BundleReader(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        int count = Number();
        _starts = new int[count];
        _texts = new string?[count];
        for (int i = 0; i < count; i++)
        {
            _starts[i] = _at;
            int length = Number();
            _at += length;
        }
    }

    /// <summary>Only for bytes that are known to be as they were written.</summary>
    public static PackSource Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new BundleReader(bytes);
        string folder = reader.Text();
        YamlNode manifest = reader.File();
        var files = ImmutableArray.CreateBuilder<YamlNode>();
        for (int left = reader.Number(); left > 0; left--)
            files.Add(reader.File());
        return new PackSource(folder, manifest, files.DrainToImmutable(), reader.Lists(), IsTrusted: true);
    }

    /// <summary>One file alone.</summary>
    public static YamlNode ReadFile(ReadOnlySpan<byte> bytes)
    {
        var reader = new BundleReader(bytes);
        return reader.File();
    }

    private YamlNode File()
    {
        string path = Text();
        return Node(new SourceText(path, Text()));
    }

    private YamlNode Node(SourceText source)
    {
        byte tag = _bytes[_at++];
        int start = Number();
        var span = new TextSpan(start, start + Number());
        if (tag < SequenceTag)
            return new YamlScalar(source, span, Text(), (YamlStyle)tag);

        int count = Number();
        if (tag == SequenceTag)
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>(count);
            for (int i = 0; i < count; i++)
                items.Add(Node(source));
            return new YamlSequence(source, span, items.MoveToImmutable());
        }

        var entries = ImmutableArray.CreateBuilder<YamlEntry>(count);
        for (int i = 0; i < count; i++)
        {
            var key = (YamlScalar)Node(source);
            entries.Add(new YamlEntry(key, Node(source)));
        }

        return new YamlMapping(source, span, entries.MoveToImmutable());
    }

    private PackLists Lists()
    {
        var lists = ImmutableSortedDictionary.CreateBuilder<string, PackList>(StringComparer.Ordinal);
        for (int left = Number(); left > 0; left--)
        {
            string name = Text();
            ImmutableArray<string> columns = Texts(Number());
            var rows = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
            for (int rest = Number(); rest > 0; rest--)
                rows.Add(Texts(columns.Length));
            lists.Add(name, new PackList(name, columns, rows.DrainToImmutable()));
        }

        return new PackLists(lists.ToImmutable());
    }

    private ImmutableArray<string> Texts(int count)
    {
        var texts = ImmutableArray.CreateBuilder<string>(count);
        for (int i = 0; i < count; i++)
            texts.Add(Text());
        return texts.MoveToImmutable();
    }

    private string Text()
    {
        int number = Number();
        if (_texts[number] is { } known)
            return known;
        int here = _at;
        _at = _starts[number];
        int length = Number();
        string text = Encoding.UTF8.GetString(_bytes.Slice(_at, length));
        _at = here;
        return _texts[number] = text;
    }

    private int Number()
    {
        int value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = _bytes[_at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
