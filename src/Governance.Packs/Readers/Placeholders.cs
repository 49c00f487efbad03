using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Text;

namespace Governance.Packs.Readers;

/// <summary><c>{name}</c> in a message: the check's arguments, metadata keys, <c>{fact.NAME}</c>.</summary>
internal static class Placeholders
{
    private const string FactPrefix = "fact.";

    public static void Check(YamlNode? node, Rule rule, ReadContext context)
    {
        if (node is not YamlScalar scalar)
            return;
        foreach (string name in In(scalar.Value))
        {
            if (name.StartsWith(FactPrefix, StringComparison.Ordinal))
                CheckFact(scalar, name[FactPrefix.Length..], context);
            else if (!context.IsTrusted && !Known(rule).Contains(name))
                Refuse(scalar, name, rule, context);
        }
    }

    /// <summary>Facts that a phrase names, which must exist.</summary>
    public static bool CheckFacts(YamlScalar scalar, ReadContext context)
    {
        int before = context.Findings.Count;
        foreach (string name in In(scalar.Value))
        {
            if (name.StartsWith(FactPrefix, StringComparison.Ordinal))
                CheckFact(scalar, name[FactPrefix.Length..], context);
        }

        return context.Findings.Count == before;
    }

    private static IEnumerable<string> In(string text)
    {
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            int close = text.IndexOf('}', open);
            if (close > open + 1 && text.AsSpan(open + 1, close - open - 1).IndexOfAny(" {\n") < 0)
                yield return text[(open + 1)..close];
        }
    }

    /// <summary>Reports a fact that does not exist.</summary>
    public static void CheckFact(YamlScalar scalar, string name, ReadContext context)
    {
        if (context.Facts is { } facts && !facts.Contains(name))
            context.Report(PackDescriptors.UnknownFact, scalar, $"There is no fact “{name}”", facts.Count == 0 ? "Add it to the facts file, and name that file under facts: in governance.yml." : ReadContext.MendFor(name, facts));
    }

    private static void Refuse(YamlScalar scalar, string name, Rule rule, ReadContext context)
    {
        string near = DidYouMean.Closest(name, Known(rule)) is { } closest ? $"Did you mean {{{closest}}}? " : "";
        context.Report(PackDescriptors.UnknownPlaceholder, scalar, $"Nothing fills {{{name}}}",
            $"{near}The check fills {string.Join(", ", rule.Check.Arguments.Select(argument => $"{{{argument}}}"))}; metadata keys and {{fact.NAME}} work too.");
    }

    private static IEnumerable<string> Known(Rule rule) => rule.Check.Arguments.Concat(MetadataVocabulary.Keys).Concat(KeysOf(rule.When));

    private static IEnumerable<string> KeysOf(Condition? condition) => condition is null
        ? []
        : condition.Children.SelectMany(KeysOf).Concat(condition.Key is { } key ? [key] : []);
}
