using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Packs.Yaml;

/// <summary>Keys and values in authored order; keys are unique texts.</summary>
public sealed class YamlMapping(SourceText source, TextSpan span, ImmutableArray<YamlEntry> entries) : YamlNode(source, span)
{
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

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
