using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using Governance.Packs.Findings;
using Governance.Packs.Packs;
using Governance.Packs.Readers;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;

namespace Governance.Packs.Bundles;

/// <summary>Packs, platform profiles, presets and shared lists in binary form (<see cref="BundleLayout"/>). Deterministic.</summary>
internal sealed class BundleWriter
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private readonly List<byte> _body = [.. new byte[BundleLayout.HeaderLength]];
    private readonly List<(string Name, int Position, int FirstRule, int RuleCount)> _packs = [];
    private readonly SortedDictionary<string, int> _profiles = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _presets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<YamlNode, int> _rulePositions = new(ReferenceEqualityComparer.Instance);
    private readonly RuleTable _rules = new();

    /// <param name="rules">made from the pack, in the order of its files</param>
    public void Add(string name, PackSource pack, ImmutableArray<Rule> rules)
    {
        var context = new ReadContext(new FindingList()) { IsTrusted = true };
        ImmutableArray<(YamlNode File, ImmutableArray<YamlMapping> Rules)> files = [.. pack.RuleFiles.Select(file => (file, RuleFileReader.Read(file, context)))];
        foreach (YamlMapping rule in files.SelectMany(file => file.Rules))
            _rulePositions.Add(rule, 0);

        int position = _body.Count;
        Text(pack.Folder);
        File(pack.Manifest);
        Lists(pack.Lists);
        Number(pack.RuleFiles.Length);
        int first = _rules.Count;
        foreach ((YamlNode file, ImmutableArray<YamlMapping> nodes) in files)
        {
            int start = _body.Count;
            File(file);
            foreach (YamlMapping node in nodes)
            {
                Rule rule = rules[_rules.Count - first];
                _rules.Add(_rulePositions[node], start, TextNumber(rule.Descriptor.Id), TextNumber(rule.Descriptor.Name), rule);
            }
        }

        _packs.Add((name, position, first, _rules.Count - first));
    }

    public void AddProfile(string id, YamlNode profile)
    {
        _profiles.Add(id, _body.Count);
        File(profile);
    }

    public void AddPreset(string id, YamlNode preset)
    {
        _presets.Add(id, _body.Count);
        File(preset);
    }

    /// <summary>A list that every pack may name.</summary>
    public void AddList(PackList list)
    {
        _lists.Add(list.Name, _body.Count);
        List(list);
    }

    public byte[] ToBytes()
    {
        _packs.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        int packs = _body.Count;
        Number(_packs.Count);
        foreach ((string name, int position, int first, int count) in _packs)
            Entry(name, position, first, count);
        foreach (SortedDictionary<string, int> files in (SortedDictionary<string, int>[])[_profiles, _presets, _lists])
        {
            Number(files.Count);
            foreach ((string name, int position) in files)
                Entry(name, position, first: 0, count: 0);
        }

        Header(BundleLayout.Packs, packs);
        Header(BundleLayout.RuleCount, _rules.Count);
        Header(BundleLayout.GroupCount, _rules.Groups.Count);
        ImmutableArray<int> conditions = [.. _rules.Conditions.Select(Condition)];
        ImmutableArray<int> lists = [.. _rules.All.Select(rule => NumberList(rule.Conditions))];
        Header(BundleLayout.Conditions, Table(conditions));
        Header(BundleLayout.Groups, Table(_rules.Groups));
        Header(BundleLayout.Rules, Table(_rules.All.Zip(lists, (rule, list) => rule.Record(list)).SelectMany(record => record)));
        byte[] sieve = _rules.Sieve();
        Header(BundleLayout.SieveLength, sieve.Length);
        Header(BundleLayout.Sieve, _body.Count);
        _body.AddRange(sieve);
        Texts();
        return [.. _body];
    }

    private void Entry(string name, int position, int first, int count)
    {
        Text(name);
        Number(position);
        Number(first);
        Number(count);
    }

    private void File(YamlNode root)
    {
        Text(root.Source.Path);
        Text(root.Source.Text);
        WithLength(() => Node(root));
    }

    private void Node(YamlNode node, bool later = false)
    {
        if (_rulePositions.ContainsKey(node))
        {
            _rulePositions[node] = _body.Count;
            later = true;
        }

        _body.Add(node switch
        {
            YamlScalar scalar => (byte)scalar.Style,
            YamlSequence => BundleLayout.SequenceTag,
            _ => later ? BundleLayout.LaterTag : BundleLayout.MappingTag,
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
            case YamlMapping mapping when later:
                WithLength(() => Entries(mapping));
                break;
            case YamlMapping mapping:
                Entries(mapping);
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
        WithLength(() =>
        {
            foreach (string cell in list.Rows.SelectMany(row => row))
                Text(cell);
        });
    }

    private int Condition((string Key, ImmutableArray<string> Values) condition)
    {
        int position = _body.Count;
        Text(condition.Key);
        Number(condition.Values.Length);
        foreach (string value in condition.Values)
            Text(value);
        return position;
    }

    private int NumberList(ImmutableArray<int> numbers)
    {
        int position = _body.Count;
        Number(numbers.Length);
        foreach (int number in numbers)
            Number(number);
        return position;
    }

    private void Texts()
    {
        Header(BundleLayout.TextCount, _texts.Count);
        byte[][] texts = [.. _texts.Select(Encoding.UTF8.GetBytes)];
        int start = _body.Count + (4 * (texts.Length + 1));
        List<int> starts = [start];
        foreach (byte[] text in texts)
            starts.Add(start += text.Length);
        Header(BundleLayout.Texts, Table(starts));
        foreach (byte[] text in texts)
            _body.AddRange(text);
    }

    private int Table(IEnumerable<int> numbers)
    {
        int position = _body.Count;
        foreach (int number in numbers)
        {
            _body.AddRange([0, 0, 0, 0]);
            Patch(_body.Count - 4, number);
        }

        return position;
    }

    private void Header(int position, int value) => Patch(position, value);

    private void WithLength(Action write)
    {
        int at = _body.Count;
        _body.AddRange([0, 0, 0, 0]);
        write();
        Patch(at, _body.Count - at - 4);
    }

    private void Patch(int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_body)[at..], value);

    private void Text(string text) => Number(TextNumber(text));

    private int TextNumber(string text)
    {
        if (_numbers.TryGetValue(text, out int number))
            return number;
        _numbers.Add(text, _texts.Count);
        _texts.Add(text);
        return _texts.Count - 1;
    }

    private void Number(int value)
    {
        uint rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            _body.Add((byte)(rest | 0x80));
        _body.Add((byte)rest);
    }
}
