using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Governance.Packs.Packs;
using Governance.Packs.Yaml;
using Governance.Text;

namespace Governance.Packs.BuiltIn;

/// <summary>What <see cref="BundleWriter"/> wrote → nodes. What a check needs not (a file's text, a rule's examples) is read when it is asked for.</summary>
internal ref struct BundleReader
{
    public const byte SequenceTag = 16;
    public const byte MappingTag = 17;

    /// <summary>A mapping with its length in bytes before it, so that it can be passed over.</summary>
    public const byte LaterTag = 18;

    private readonly BundleTexts _texts;
    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;

    private BundleReader(BundleTexts texts, int at)
    {
        _texts = texts;
        _bytes = texts.Bytes.Span;
        _at = at;
    }

    /// <summary>Only for bytes that are known to be as they were written, and stay so.</summary>
    public static PackSource Read(ReadOnlyMemory<byte> bytes)
    {
        BundleReader reader = Open(bytes);
        string folder = reader.Text();
        YamlNode manifest = reader.File();
        var files = new YamlNode[reader.Number()];
        for (int i = 0; i < files.Length; i++)
            files[i] = reader.File();
        return new PackSource(folder, manifest, ImmutableCollectionsMarshal.AsImmutableArray(files), reader.Lists(), IsTrusted: true);
    }

    /// <inheritdoc cref="Read"/>
    public static YamlNode ReadFile(ReadOnlyMemory<byte> bytes)
    {
        BundleReader reader = Open(bytes);
        return reader.File();
    }

    /// <inheritdoc cref="Read"/>
    public static PackList ReadList(ReadOnlyMemory<byte> bytes)
    {
        BundleReader reader = Open(bytes);
        return reader.List();
    }

    private static BundleReader Open(ReadOnlyMemory<byte> bytes)
    {
        var texts = new BundleTexts(bytes);
        return new BundleReader(texts, texts.End);
    }

    private YamlNode File()
    {
        string path = Text();
        BundleTexts texts = _texts;
        int text = Number();
        return Node(new SourceText(path, () => texts[text]));
    }

    private YamlNode Node(SourceText source)
    {
        byte tag = _bytes[_at++];
        int start = Number();
        var span = new TextSpan(start, start + Number());
        if (tag < SequenceTag)
            return new YamlScalar(source, span, Text(), (YamlStyle)tag);
        if (tag == SequenceTag)
            return new YamlSequence(source, span, Items(source));
        return tag == MappingTag ? new YamlMapping(source, span, Entries(source)) : Later(source, span);
    }

    private YamlMapping Later(SourceText source, TextSpan span)
    {
        int length = Number();
        int at = _at;
        BundleTexts texts = _texts;
        _at += length;
        return new YamlMapping(source, span, () => new BundleReader(texts, at).Entries(source));
    }

    private ImmutableArray<YamlNode> Items(SourceText source)
    {
        var items = new YamlNode[Number()];
        for (int i = 0; i < items.Length; i++)
            items[i] = Node(source);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private ImmutableArray<YamlEntry> Entries(SourceText source)
    {
        var entries = new YamlEntry[Number()];
        for (int i = 0; i < entries.Length; i++)
        {
            var key = (YamlScalar)Node(source);
            entries[i] = new YamlEntry(key, Node(source));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(entries);
    }

    private PackLists Lists()
    {
        var lists = ImmutableSortedDictionary.CreateBuilder<string, PackList>(StringComparer.Ordinal);
        for (int left = Number(); left > 0; left--)
        {
            PackList list = List();
            lists.Add(list.Name, list);
        }

        return new PackLists(lists.ToImmutable());
    }

    private PackList List()
    {
        string name = Text();
        ImmutableArray<string> columns = Texts(Number());
        var rows = new ImmutableArray<string>[Number()];
        for (int i = 0; i < rows.Length; i++)
            rows[i] = Texts(columns.Length);
        return new PackList(name, columns, ImmutableCollectionsMarshal.AsImmutableArray(rows));
    }

    private ImmutableArray<string> Texts(int count)
    {
        string[] texts = new string[count];
        for (int i = 0; i < count; i++)
            texts[i] = Text();
        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    private string Text() => _texts[Number()];

    private int Number() => BundleTexts.Number(_bytes, ref _at);
}
