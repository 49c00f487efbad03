using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules;

/// <summary>Places and industries that nobody knows: a misspelt value is an error, never a value that no rule is about. Used by one thread.</summary>
internal sealed class MisspeltMetadata
{
    // Values of a calendar are the same strings over and over.
    private string? _place;
    private string? _trade;

    public void Find(Post post, RuleSet rules, List<PlacedDiagnostic> placed)
    {
        MetadataValue jurisdiction = post.Metadata[MetadataKeys.Jurisdiction];
        foreach (string place in jurisdiction.Values)
        {
            if (ReferenceEquals(place, _place))
                continue;
            if (place == "*" || Places.Find(place) is not null)
                _place = place;
            else
                Report(EngineDescriptors.UnknownPlace, post, jurisdiction, place, Places.Closest(place), placed);
        }

        MetadataValue industry = post.Metadata[MetadataKeys.Industry];
        foreach (string trade in industry.Values)
        {
            if (ReferenceEquals(trade, _trade))
                continue;
            if (trade is "*" or "any" || Industries.IsKnown(trade) || rules.NamedIndustries.Contains(trade))
                _trade = trade;
            else
                Report(EngineDescriptors.UnknownIndustry, post, industry, trade, DidYouMean.Closest(trade, Industries.Names), placed);
        }
    }

    private static void Report(Descriptor descriptor, Post post, MetadataValue given, string value, string? meant, List<PlacedDiagnostic> placed) =>
        placed.Add(EngineFinding.At(
            descriptor,
            post,
            given.Location ?? post.Draft.Location,
            value,
            new Argument("value", value),
            new Argument("suggestion", meant is null ? "" : $": did you mean {meant}?")));
}
