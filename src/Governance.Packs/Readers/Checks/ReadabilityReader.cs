using Governance.Packs.Shapes;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class ReadabilityReader
{
    private static readonly Key<ReadabilityFormula> Formula = new("formula", new ChoiceShape<ReadabilityFormula>("formula",
        ("flesch-kincaid-grade", ReadabilityFormula.FleschKincaidGrade), ("flesch-reading-ease", ReadabilityFormula.FleschReadingEase),
        ("automated-readability-index", ReadabilityFormula.AutomatedReadabilityIndex), ("coleman-liau", ReadabilityFormula.ColemanLiau),
        ("gunning-fog", ReadabilityFormula.GunningFog), ("smog", ReadabilityFormula.Smog), ("lix", ReadabilityFormula.Lix)), "which measure")
    { IsRequired = true };

    private static readonly Key<double> Max = new("max", NumberShape.Any, "inclusive");

    private static readonly Key<double> Min = new("min", NumberShape.Any, "inclusive");

    private static readonly Key<int> MinWords = new("minWords", IntegerShape.NotNegative, "shorter texts are left alone; 30 where not said");

    public static CheckKind Kind { get; } = new("readability", new MapShape<Check>("readability", [Formula, Max, Min, MinWords], Make), "a text that is too hard to read");

    private static ReadabilityCheck? Make(MapReader map)
    {
        if (!map.Has(Max) && !map.Has(Min))
            map.ReportMissing("max", "a number");
        return new ReadabilityCheck(new ReadabilityOptions(map.Get(Formula, default))
        {
            Max = map.FindValue(Max),
            Min = map.FindValue(Min),
            MinWords = map.Get(MinWords, 30),
        });
    }
}
