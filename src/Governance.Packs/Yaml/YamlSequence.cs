using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Packs.Yaml;

public sealed class YamlSequence(SourceText source, TextSpan span, ImmutableArray<YamlNode> items) : YamlNode(source, span)
{
    public ImmutableArray<YamlNode> Items { get; } = items;

    public override string Describe() => "a list";
}
