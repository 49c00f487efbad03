using System.Collections.Immutable;
using System.Text;
using Governance.Packs.Packs;
using Governance.Packs.Readers;
using Governance.Packs.Yaml;

namespace Governance.Packs.BuiltIn;

/// <summary>
/// Packs in binary form, ready to be made into rules without parsing: a table of all texts, then the nodes. Numbers are varints;
/// a text is its number in the table. Deterministic.
/// </summary>
internal sealed class BundleWriter
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<byte> _body = [];

    public static byte[] Write(PackSource pack)
    {
        var writer = new BundleWriter();
        writer.Text(pack.Folder);
        writer.File(pack.Manifest);
        writer.Number(pack.RuleFiles.Length);
        foreach (YamlNode file in pack.RuleFiles)
            writer.File(file);
        writer.Lists(pack.Lists);
        return writer.ToBytes();
    }

    /// <summary>One list alone.</summary>
    public static byte[] Write(PackList list)
    {
        var writer = new BundleWriter();
        writer.List(list);
        return writer.ToBytes();
    }

    /// <summary>One file alone.</summary>
    public static byte[] Write(YamlNode file)
    {
        var writer = new BundleWriter();
        writer.File(file);
        return writer.ToBytes();
    }

    private void File(YamlNode root)
    {
        Text(root.Source.Path);
        Text(root.Source.Text);
        Node(root);
    }

    private void Node(YamlNode node, bool later = false)
    {
        _body.Add(node switch
        {
            YamlScalar scalar => (byte)scalar.Style,
            YamlSequence => BundleReader.SequenceTag,
            _ => later ? BundleReader.LaterTag : BundleReader.MappingTag,
        });
        Number(node.Span.Start);
        Number(node.Span.Length);
        switch (node)
        {
            case YamlScalar scalar:
                Text(scalar.Value);
                break;
            case YamlSequence sequence:
                Number(sequence.Items.Length);
                foreach (YamlNode item in sequence.Items)
                    Node(item);
                break;
            case YamlMapping mapping:
                int start = _body.Count;
                Entries(mapping);
                if (later)
                {
                    List<byte> length = [];
                    Number(length, _body.Count - start);
                    _body.InsertRange(start, length);
                }

                break;
        }
    }

    private void Entries(YamlMapping mapping)
    {
        Number(mapping.Entries.Length);
        foreach (YamlEntry entry in mapping.Entries)
        {
            Node(entry.Key);
            // No check needs them.
            Node(entry.Value, later: entry.Key.Value == RuleShape.Examples.Name && entry.Value is YamlMapping);
        }
    }

    private void Lists(PackLists lists)
    {
        ImmutableArray<PackList> all = [.. lists.All];
        Number(all.Length);
        foreach (PackList list in all)
            List(list);
    }

    private void List(PackList list)
    {
        Text(list.Name);
        Number(list.Columns.Length);
        foreach (string column in list.Columns)
            Text(column);
        Number(list.Rows.Length);
        foreach (ImmutableArray<string> row in list.Rows)
        {
            foreach (string cell in row)
                Text(cell);
        }
    }

    private void Text(string text)
    {
        if (!_numbers.TryGetValue(text, out int number))
        {
            number = _texts.Count;
            _numbers.Add(text, number);
            _texts.Add(text);
        }

        Number(number);
    }

    private void Number(int value) => Number(_body, value);

    private static void Number(List<byte> bytes, int value)
    {
        uint rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            bytes.Add((byte)(rest | 0x80));
        bytes.Add((byte)rest);
    }

    private byte[] ToBytes()
    {
        List<byte> all = [];
        Number(all, _texts.Count);
        foreach (string text in _texts)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            Number(all, bytes.Length);
            all.AddRange(bytes);
        }

        return [.. all, .. _body];
    }
}
