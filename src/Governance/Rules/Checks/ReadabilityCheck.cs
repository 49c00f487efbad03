using System.Collections.Immutable;
using System.Globalization;
using Governance.Posts;
using Governance.Text;
using Governance.Text.Readability;

namespace Governance.Rules.Checks;

/// <summary><c>readability</c>: flags a text that is harder (or easier) to read than the rule allows.</summary>
public sealed class ReadabilityCheck(ReadabilityOptions options) : Check
{
    public override ImmutableArray<string> Arguments => ["value", "max", "min", "formula"];

    public ReadabilityOptions Options => options;

    public override void Run(CheckContext context)
    {
        foreach (PostField field in context.MainFields)
        {
            // A word and the space after it take two characters at least.
            if (field.Text.Length < (2 * options.MinWords) - 1 || field.WordsAtMost < options.MinWords)
                continue;
            TextCounts counts = TextCounts.Of(field);
            if (counts.Words < Math.Max(1, options.MinWords))
                continue;
            double value = Math.Round(Measure(counts), 1, MidpointRounding.AwayFromZero);
            if (value <= (options.Max ?? value) && value >= (options.Min ?? value))
                continue;
            context.Report(
                field,
                new TextSpan(0, field.Text.Length),
                new Argument("value", Text(value)),
                new Argument("max", Text(options.Max)),
                new Argument("min", Text(options.Min)),
                new Argument("formula", Name));
        }
    }

    private double Measure(TextCounts counts) => options.Formula switch
    {
        ReadabilityFormula.FleschKincaidGrade => FleschKincaidGrade.Of(counts),
        ReadabilityFormula.FleschReadingEase => FleschReadingEase.Of(counts),
        ReadabilityFormula.AutomatedReadabilityIndex => AutomatedReadabilityIndex.Of(counts),
        ReadabilityFormula.ColemanLiau => ColemanLiau.Of(counts),
        ReadabilityFormula.GunningFog => GunningFog.Of(counts),
        ReadabilityFormula.Smog => Smog.Of(counts),
        _ => Lix.Of(counts),
    };

    private string Name => options.Formula switch
    {
        ReadabilityFormula.FleschKincaidGrade => "Flesch-Kincaid grade",
        ReadabilityFormula.FleschReadingEase => "Flesch reading ease",
        ReadabilityFormula.AutomatedReadabilityIndex => "automated readability index",
        ReadabilityFormula.ColemanLiau => "Coleman-Liau grade",
        ReadabilityFormula.GunningFog => "Gunning fog",
        ReadabilityFormula.Smog => "SMOG grade",
        _ => "LIX",
    };

    private static string Text(double? value) => value?.ToString("0.#", CultureInfo.InvariantCulture) ?? "";
}

public sealed record ReadabilityOptions(ReadabilityFormula Formula)
{
    public double? Max { get; init; }

    public double? Min { get; init; }

    /// <summary>Below this the formulas say nothing.</summary>
    public int MinWords { get; init; } = 30;
}

public enum ReadabilityFormula
{
    FleschKincaidGrade,
    FleschReadingEase,
    AutomatedReadabilityIndex,
    ColemanLiau,
    GunningFog,
    Smog,
    Lix,
}
