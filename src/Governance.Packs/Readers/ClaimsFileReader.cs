using System.Collections.Immutable;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Rules.Claims;

namespace Governance.Packs.Readers;

/// <summary>claims.yml</summary>
internal static class ClaimsFileReader
{
    private static readonly Key<string> Id = new("id", TextShape.Label, "unique; posts name it under claims") { IsRequired = true };

    private static readonly Key<ImmutableArray<string>> Wording = new("wording", new ListShape<string>(TextShape.Phrase), "phrases that the evidence supports") { IsRequired = true };

    private static readonly Key<string> Evidence = new("evidence", TextShape.Prose, "where it is proved") { IsRequired = true };

    private static readonly Key<string> Owner = new("owner", TextShape.Label, "who keeps it true");

    private static readonly Key<ImmutableArray<string>> Jurisdictions = new("jurisdictions", new ListShape<string>(TextShape.Label), "where it may be made; everywhere where not said");

    private static readonly Key<DateOnly> From = new("from", DateShape.Instance, "first day on which it may be made");

    private static readonly Key<DateOnly> Until = new("until", DateShape.Instance, "last day on which it may be made");

    private static readonly Key<ImmutableArray<Claim>> Claims =
        new("claims", new ListShape<Claim>(new MapShape<Claim>("claim", [Id, Wording, Evidence, Owner, Jurisdictions, From, Until], MakeClaim), single: false), "what posts may claim") { IsRequired = true };

    public static MapShape<ClaimList> Shape { get; } = new("claims", [Claims], MakeList);

    private static Claim? MakeClaim(MapReader map)
    {
        ImmutableArray<string> places = map.Get(Jurisdictions, []);
        if (map.Map[Jurisdictions.Name] is { } node && !MetadataVocabulary.Check(Jurisdictions.Name, node, map.Context))
            return null;
        if (map.FindValue(Until) < map.FindValue(From))
            map.Context.Refuse(map.Map[Until.Name]!, "The last day is before the first", "Write the later day under until.");
        if (map.Find(Id) is not { } id || map.Find(Evidence) is not { } evidence || !map.TryGet(Wording, out ImmutableArray<string> wording))
            return null;
        if (map.Map[Jurisdictions.Name] is { } given && places.IsEmpty)
            map.Context.Refuse(given, "The list is empty", "Name the places, or leave it out for everywhere.");
        foreach (string words in wording)
        {
            if (!words.Any(char.IsLetterOrDigit))
                map.Context.Refuse(map.Map[Wording.Name]!, $"“{words}” stands for any words, so it would cover every claim", "Write the words that the evidence supports.");
        }

        if (wording.IsEmpty)
            map.Context.Refuse(map.Map[Wording.Name]!, "The list is empty", "Write at least one wording that the evidence supports.");
        return new Claim(id, wording, evidence)
        {
            Owner = map.Find(Owner),
            Jurisdictions = places,
            From = map.FindValue(From),
            Until = map.FindValue(Until),
            Location = map.Map[Id.Name]?.Location,
        };
    }

    private static ClaimList MakeList(MapReader map)
    {
        ImmutableArray<Claim> claims = map.Get(Claims, []);
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Claim claim in claims)
        {
            if (!known.Add(claim.Id))
                map.Context.Findings.Report(PackDescriptors.WrongValue, claim.Location!, $"Two claims are called “{claim.Id}”", "Give one of them another id.");
        }

        return new ClaimList(claims);
    }
}

internal sealed record ClaimList(ImmutableArray<Claim> Claims);
