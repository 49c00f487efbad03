using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Findings;
using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

/// <summary>What a text is for decides what it costs when YAML cuts it short.</summary>
internal enum TextUse
{
    /// <summary>A name, a path, a date: a comment behind it is just a comment.</summary>
    Label,

    /// <summary>Words for people.</summary>
    Prose,

    /// <summary>Words that a rule finds.</summary>
    Phrase,

    /// <summary>Words that a rule asks for.</summary>
    Required,
}

/// <summary>A text as spelled (so version 2.10 stays “2.10”). Catches what YAML reads differently from how it looks.</summary>
internal sealed class TextShape(TextUse use) : Shape<string>
{
    public static TextShape Label { get; } = new(TextUse.Label);

    public static TextShape Prose { get; } = new(TextUse.Prose);

    public static TextShape Phrase { get; } = new(TextUse.Phrase);

    public static TextShape Required { get; } = new(TextUse.Required);

    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = null;
        switch (node)
        {
            case YamlScalar scalar when use != TextUse.Label && !context.IsTrusted && YamlTraps.CutOff(scalar) is { } cut:
                return RefuseCut(scalar, cut, context);
            case YamlScalar { IsNull: true } scalar:
                return RefuseNothing(scalar, context);
            case YamlScalar scalar:
                value = scalar.Value;
                return use is not (TextUse.Phrase or TextUse.Required) || Readers.Placeholders.CheckFacts(scalar, context);
            case YamlMapping { Entries: [_] }:
                return RefuseMapping(node, context);
            default:
                return context.Refuse(node, $"A text is wanted here, and this is {node.Describe()}", "Write one text, in quotes if need be.");
        }
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Types("string", "number", "boolean");

    private bool RefuseCut(YamlScalar scalar, string cut, ReadContext context)
    {
        string read = scalar.IsNull ? "" : scalar.Value;
        string meant = read.Length == 0 ? cut : $"{read}{scalar.Source.Text[scalar.Span.End..(scalar.Span.End + Blanks(scalar))]}{cut}";
        string became = read.Length == 0 ? "nothing" : $"“{read}”";
        string sign = read.Length == 0 ? "#" : " #";
        context.Report(PackDescriptors.YamlTrap, scalar,
            $"“{meant}” was read as {became}, because “{sign}” starts a comment in YAML{Consequence(read)}", $"Write {YamlTraps.Quoted(meant)} in quotes.");
        return false;
    }

    private static int Blanks(YamlScalar scalar) => scalar.Source.Text.AsSpan(scalar.Span.End).IndexOf('#');

    private string Consequence(string read) => use switch
    {
        _ when read.Length == 0 => "",
        TextUse.Required => $". This rule would accept a bare “{read}”",
        TextUse.Phrase => $". This rule would flag a bare “{read}”",
        _ => ". People would read only that",
    };

    private static bool RefuseNothing(YamlScalar scalar, ReadContext context)
    {
        if (scalar.Value.Length > 0)
        {
            context.Report(PackDescriptors.YamlTrap, scalar, $"“{scalar.Value}” was read as nothing, which is what it means in YAML", $"Write {YamlTraps.Quoted(scalar.Value)} in quotes.");
            return false;
        }

        return context.Refuse(scalar, "A text is wanted here, and there is nothing", "Write it, in quotes if need be.");
    }

    private static bool RefuseMapping(YamlNode node, ReadContext context)
    {
        string written = node.Source.Text[node.Span.Start..node.Span.End];
        int lineEnd = written.AsSpan().IndexOfAny('\r', '\n');
        if (lineEnd >= 0)
            written = written[..lineEnd];
        string sign = written.StartsWith('{') ? "braces make a map" : "“: ” makes a key and a value";
        context.Report(PackDescriptors.YamlTrap, node, $"“{written}” was read as a map, because {sign} in YAML", $"Write {YamlTraps.Quoted(written)} in quotes.");
        return false;
    }
}
