using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Bundles;
using Governance.Rules.Settlement;

namespace Governance.Packs;

/// <summary>The rules of one pack: read from its files all at once, or stored and read one by one as somebody needs them.</summary>
internal sealed class PackRules
{
    private readonly ImmutableArray<PolicyRule> _read;
    private readonly StoredRules? _stored;
    private readonly PolicyRule?[] _known = [];
    private readonly Func<int, PolicyRule>? _readStored;
    private readonly string _pack;

    public PackRules(ImmutableArray<PolicyRule> read)
    {
        _read = read;
        _pack = "";
    }

    /// <param name="first">by number: what had to be read at once; null for what may wait</param>
    /// <param name="read">reads the rule of a number</param>
    public PackRules(string pack, StoredRules stored, PolicyRule?[] first, Func<int, PolicyRule> read)
    {
        _pack = pack;
        _stored = stored;
        _known = first;
        _needed = [.. first.Select(rule => rule is not null)];
        _readStored = read;
    }

    private readonly bool[] _needed = [];

    /// <summary>In the order of the files.</summary>
    public ImmutableArray<PolicyRule> All => _stored is null ? _read : [.. Enumerable.Range(0, _stored.Count).Select(Read)];

    /// <summary>What can be told of each rule without reading it.</summary>
    public IEnumerable<(Descriptor Descriptor, bool Locked)> Heads => _stored is null
        ? _read.Select(rule => (rule.Rule.Descriptor, rule.Rule.Locked))
        : Enumerable.Range(0, _stored.Count).Select(rule => _known[rule] is { } known ? (known.Rule.Descriptor, known.Rule.Locked) : (_stored.HeadOf(rule, _pack), _stored.FlagsOf(rule).Locked));

    /// <summary>Rules that are off, but for overrides.</summary>
    public int OffCount(SeverityPolicy severities) => _stored is null || !severities.IsPlain
        ? Heads.Count(head => severities.Settle(head.Descriptor, head.Locked).Severity == Severity.Off)
        : Enumerable.Range(0, _stored.Count).Count(rule => _stored.FlagsOf(rule).Severity == Severity.Off);

    public bool IsBuiltIn => _stored is not null && ReferenceEquals(_stored.Bundle, BuiltIn.BuiltInPacks.Bundle);

    /// <summary>Those that may find something.</summary>
    /// <param name="mayFind">by bundle and number of a rule in it</param>
    public IEnumerable<PolicyRule> Select(Func<Bundle, bool[]> mayFind)
    {
        if (_stored is null)
            return _read;
        bool[] may = mayFind(_stored.Bundle);
        return Enumerable.Range(0, _stored.Count).Where(rule => _needed[rule] || may[_stored.First + rule]).Select(Read);
    }

    private PolicyRule Read(int rule) => _known[rule] ??= _readStored!(rule);
}
