using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;

namespace Governance.Packs.Readers;

/// <summary>A regular expression that can be matched in linear time.</summary>
internal sealed class PatternShape : Shape<string>
{
    public static PatternShape Instance { get; } = new();

    internal override bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out string value) =>
        TextShape.Phrase.TryRead(node, context, out value) && (context.IsTrusted || IsUsable(node, value, context));

    internal override void WriteSchema(SchemaWriter schema) => schema.Types("string");

    private static bool IsUsable(YamlNode node, string pattern, ReadContext context)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return true;
        }
        catch (RegexParseException error)
        {
            context.Report(PackDescriptors.BadPattern, node, $"The pattern is broken at character {error.Offset + 1}: {Words(error.Error)}", "Put a backslash before signs that are meant as text.");
        }
        catch (NotSupportedException)
        {
            context.Report(PackDescriptors.BadPattern, node, "The pattern looks ahead, behind or back, which cannot be matched in linear time",
                "Rewrite it without (?=…), (?<=…), (?!…), \\1, (?>…) and conditions.");
        }

        return false;
    }

    /// <summary><c>UnterminatedBracket</c> → unterminated bracket.</summary>
    private static string Words(RegexParseError error) =>
        string.Concat(error.ToString().Select((letter, index) => index > 0 && char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString())).ToLowerInvariant();
}
