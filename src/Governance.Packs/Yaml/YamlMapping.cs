using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Packs.Yaml;

/// <summary>Keys and values in authored order; keys are unique texts.</summary>
public sealed class YamlMapping : YamlNode
{
    private readonly Lazy<ImmutableArray<YamlEntry>>? _later;
    private readonly ImmutableArray<YamlEntry> _now;

    public YamlMapping(SourceText source, TextSpan span, ImmutableArray<YamlEntry> entries)
        : base(source, span) => _now = entries;

    /// <param name="read">gives the entries when they are first asked for</param>
    internal YamlMapping(SourceText source, TextSpan span, Func<ImmutableArray<YamlEntry>> read)
        : base(source, span) => _later = new Lazy<ImmutableArray<YamlEntry>>(read);

    public ImmutableArray<YamlEntry> Entries => _later is null ? _now : _later.Value;

    public YamlNode? this[string key]
    {
        get
        {
            foreach (YamlEntry entry in Entries)
            {
                if (entry.Key.Value == key)
                    return entry.Value;
            }

            return null;
        }
    }

    public override string Describe() => "a map";
}

public readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
