using Governance.Text;

namespace Governance.Packs.Yaml;

public enum YamlStyle
{
    Plain,
    Quoted,
    Block,
}

/// <summary>One value as spelled. What a plain spelling means (<c>null</c>, <c>true</c>, <c>42</c>) is by YAML 1.2's core schema.</summary>
public sealed class YamlScalar(SourceText source, TextSpan span, string value, YamlStyle style) : YamlNode(source, span)
{
    public string Value { get; } = value;

    public YamlStyle Style { get; } = style;

    public bool IsNull => Style == YamlStyle.Plain && Value is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>The boolean that the core schema reads; null for anything else, <c>yes</c> and <c>no</c> among it.</summary>
    public bool? Boolean => Style != YamlStyle.Plain
        ? null
        : Value switch
        {
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            _ => null,
        };

    public override string Describe() => IsNull ? "nothing" : $"“{Value}”";
}
