using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;

namespace Governance.Packs.Readers;

/// <summary>A pattern over paths. One that stands for more than can be tried is refused: cut short, it would miss files in silence.</summary>
internal sealed class GlobShape : Shape<string>
{
    private GlobShape()
    {
    }

    /// <summary>Patterns as they are written.</summary>
    public static ListShape<string> List { get; } = new(new GlobShape());

    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        if (!TextShape.Label.TryRead(node, context, out value))
            return false;
        return PathGlob.TryExpand(value, out _)
            || context.Refuse(node, $"This pattern stands for more than {PathGlob.MaxAlternatives} others", "Write fewer words in { }, or several patterns.");
    }

    internal override void WriteSchema(SchemaWriter schema) => TextShape.Label.WriteSchema(schema);

    /// <summary>What a list of patterns stands for once its braces are written out.</summary>
    public static ImmutableArray<string> Expanded(ImmutableArray<string> globs) =>
        globs.Any(glob => glob.Contains('{', StringComparison.Ordinal)) ? [.. globs.SelectMany(glob => PathGlob.TryExpand(glob, out ImmutableArray<string> all) ? all : [glob])] : globs;
}
