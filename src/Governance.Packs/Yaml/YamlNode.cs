using Governance.Text;

namespace Governance.Packs.Yaml;

/// <summary>A part of a YAML file with the place it stands at. Immutable.</summary>
public abstract class YamlNode(SourceText source, TextSpan span)
{
    public SourceText Source { get; } = source;

    public TextSpan Span { get; } = span;

    public TextLocation Location => new(Source, Span);

    /// <summary>What it is, for messages: a text, a list, a map.</summary>
    public abstract string Describe();
}
