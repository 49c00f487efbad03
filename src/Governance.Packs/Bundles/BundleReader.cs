using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Governance.Packs.Packs;
using Governance.Packs.Yaml;
using Governance.Text;

namespace Governance.Packs.Bundles;

/// <summary>What <see cref="BundleWriter"/> wrote → nodes and lists, from one place in the bundle on.</summary>
internal ref struct BundleReader(Bundle bundle, int at)
{
    private readonly ReadOnlySpan<byte> _bytes = bundle.Bytes.Span;
    private int _at = at;

    /// <summary>Where the next thing begins.</summary>
    public readonly int At => _at;

    /// <summary>A file: its path, its text, its nodes.</summary>
    public YamlNode File()
    {
        SourceText source = bundle.SourceAt(_at);
        Number();
        Number();
        Skip(4);
        return Node(source);
    }

    public void PassFile()
    {
        Number();
        Number();
        Skip(4 + BundleNumber.At(_bytes, _at));
    }

    public YamlNode Node(SourceText source)
    {
        byte tag = _bytes[_at++];
        int start = Number();
        var span = new TextSpan(start, start + Number());
        switch (tag)
        {
            case < BundleLayout.SequenceTag:
                return new YamlScalar(source, span, Text(), (YamlStyle)tag);
            case BundleLayout.SequenceTag:
                return new YamlSequence(source, span, Items(source));
            case BundleLayout.MappingTag:
                return new YamlMapping(source, span, Entries(source));
            default:
                int length = BundleNumber.At(_bytes, _at);
                int first = _at + 4;
                Skip(4 + length);
                Bundle whole = bundle;
                return new YamlMapping(source, span, () => new BundleReader(whole, first).Entries(source));
        }
    }

    public ImmutableSortedDictionary<string, PackList> Lists()
    {
        var lists = ImmutableSortedDictionary.CreateBuilder<string, PackList>(StringComparer.Ordinal);
        for (int left = Number(); left > 0; left--)
        {
            PackList list = List();
            lists.Add(list.Name, list);
        }

        return lists.ToImmutable();
    }

    public PackList List()
    {
        string name = Text();
        ImmutableArray<string> columns = Texts(Number());
        int rows = Number();
        int length = BundleNumber.At(_bytes, _at);
        int first = _at + 4;
        Skip(4 + length);
        Bundle whole = bundle;
        return new PackList(name, columns, () => new BundleReader(whole, first).Rows(rows, columns.Length));
    }

    public ImmutableArray<string> Texts(int count)
    {
        string[] texts = new string[count];
        for (int i = 0; i < count; i++)
            texts[i] = Text();
        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    public string Text() => bundle.Texts[Number()];

    public int Number() => BundleNumber.Read(_bytes, ref _at);

    private void Skip(int bytes) => _at += bytes;

    private ImmutableArray<ImmutableArray<string>> Rows(int count, int columns)
    {
        var rows = new ImmutableArray<string>[count];
        for (int i = 0; i < count; i++)
            rows[i] = Texts(columns);
        return ImmutableCollectionsMarshal.AsImmutableArray(rows);
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
}
