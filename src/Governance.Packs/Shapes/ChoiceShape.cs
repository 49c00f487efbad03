using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

/// <summary>One of a few words.</summary>
/// <param name="what">what the words name, for messages: “severity”</param>
internal sealed class ChoiceShape<T>(string what, params ImmutableArray<(string Name, T Value)> choices) : Shape<T>
{
    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        string? given = (node as YamlScalar)?.Value;
        foreach ((string name, T choice) in choices)
        {
            if (name != given)
                continue;
            value = choice;
            return true;
        }

        ImmutableArray<string> names = [.. choices.Select(choice => choice.Name)];
        string near = given is not null && names.Length > 1 && Text.DidYouMean.Closest(given, names) is { } closest ? $"Did you mean “{closest}”? " : "";
        return context.Refuse(node, given is null ? $"A {what} is wanted here, and this is {node.Describe()}" : $"unknown {what} “{given}”", $"{near}Use {ListOf(names)}.");
    }

    internal override void WriteSchema(SchemaWriter schema) => schema.Enum(choices.Select(choice => choice.Name));

    private static string ListOf(ImmutableArray<string> names) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} or {names[^1]}";
}
