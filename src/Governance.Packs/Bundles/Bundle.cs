using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Governance.Packs.Packs;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Text;
using Governance.Text.Matching;

namespace Governance.Packs.Bundles;

/// <summary>Packs, platform profiles, presets and shared lists where they lie in binary form (<see cref="BundleLayout"/>). Shared by threads.</summary>
internal sealed class Bundle
{
    private readonly Entry[] _packs;
    private readonly Entry[] _profiles;
    private readonly Entry[] _presets;
    private readonly Entry[] _lists;
    private readonly Dictionary<int, SourceText> _sources = [];

    /// <param name="bytes">known to be as they were written, and to stay so</param>
    public Bundle(ReadOnlyMemory<byte> bytes)
    {
        Bytes = bytes;
        Texts = new BundleTexts(bytes, Header(BundleLayout.Texts), Header(BundleLayout.TextCount));
        var reader = new BundleReader(this, Header(BundleLayout.Packs));
        _packs = Entries(ref reader);
        _profiles = Entries(ref reader);
        _presets = Entries(ref reader);
        _lists = Entries(ref reader);
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    public BundleTexts Texts { get; }

    /// <summary>In ordinal order.</summary>
    public ImmutableArray<string> Packs => [.. _packs.Select(pack => pack.Name)];

    /// <summary>Ids, in ordinal order.</summary>
    public ImmutableArray<string> Profiles => [.. _profiles.Select(profile => profile.Name)];

    /// <inheritdoc cref="Profiles"/>
    public ImmutableArray<string> Presets => [.. _presets.Select(preset => preset.Name)];

    /// <summary>Those that every pack may name, in ordinal order.</summary>
    public ImmutableArray<string> Lists => [.. _lists.Select(list => list.Name)];

    public PackSource? FindPack(string name)
    {
        if (Find(_packs, name) is not { } pack)
            return null;
        var reader = new BundleReader(this, pack.Position);
        string folder = reader.Text();
        YamlNode manifest = reader.File();
        int lists = reader.At;
        return new PackSource(folder, manifest, new PackLists(() => new BundleReader(this, lists).Lists()))
        {
            Stored = new StoredRules(this, pack.Position, pack.FirstRule, pack.RuleCount),
        };
    }

    /// <summary>The rule files of the pack at a position.</summary>
    public ImmutableArray<YamlNode> FilesAt(int position)
    {
        var reader = new BundleReader(this, position);
        reader.Text();
        reader.PassFile();
        reader.Lists();
        var files = new YamlNode[reader.Number()];
        for (int i = 0; i < files.Length; i++)
            files[i] = reader.File();
        return ImmutableCollectionsMarshal.AsImmutableArray(files);
    }

    public YamlNode? FindProfile(string id) => FindFile(_profiles, id);

    public YamlNode? FindPreset(string id) => FindFile(_presets, id);

    public PackList? FindList(string name) => Find(_lists, name) is { } list ? new BundleReader(this, list.Position).List() : null;

    /// <summary>The file at a position, the same for every rule in it.</summary>
    public SourceText SourceAt(int position)
    {
        lock (_sources)
        {
            if (_sources.TryGetValue(position, out SourceText? known))
                return known;
            var reader = new BundleReader(this, position);
            string path = reader.Text();
            int text = reader.Number();
            return _sources[position] = new SourceText(path, () => Texts[text]);
        }
    }

    /// <summary>By rule: whether it may find something in what is probed.</summary>
    public bool[] MayFind(NeedProbe probe)
    {
        ReadOnlySpan<byte> bytes = Bytes.Span;
        bool[] held = new bool[Header(BundleLayout.GroupCount)];
        probe.Sift(new PhraseSieve(Bytes.Slice(Header(BundleLayout.Sieve), Header(BundleLayout.SieveLength))), held);

        // What is left of the groups that a rule needs.
        int[] missing = new int[Header(BundleLayout.RuleCount)];
        for (int rule = 0; rule < missing.Length; rule++)
            missing[rule] = Record(rule, BundleLayout.RuleGroups);
        for (int group = 0; group < held.Length; group++)
        {
            if (held[group])
                missing[BundleNumber.At(bytes, Header(BundleLayout.Groups) + (4 * group))]--;
        }

        var conditions = new StoredConditions(this, probe);
        bool[] may = new bool[missing.Length];
        for (int rule = 0; rule < may.Length; rule++)
            may[rule] = missing[rule] == 0 && conditions.MayHoldAt(Record(rule, BundleLayout.RuleConditions));
        return may;
    }

    public int Header(int position) => BundleNumber.At(Bytes.Span, position);

    public int Record(int rule, int position) => BundleNumber.At(Bytes.Span, Header(BundleLayout.Rules) + (rule * BundleLayout.RuleLength) + position);

    private static Entry[] Entries(ref BundleReader reader)
    {
        var entries = new Entry[reader.Number()];
        for (int i = 0; i < entries.Length; i++)
            entries[i] = new Entry(reader.Text(), reader.Number(), reader.Number(), reader.Number());
        return entries;
    }

    private YamlNode? FindFile(Entry[] files, string id) => Find(files, id) is { } file ? new BundleReader(this, file.Position).File() : null;

    private static Entry? Find(Entry[] entries, string name)
    {
        foreach (Entry entry in entries)
        {
            if (entry.Name == name)
                return entry;
        }

        return null;
    }

    private readonly record struct Entry(string Name, int Position, int FirstRule, int RuleCount);
}
