using Governance.Posts;
using Governance.Rules.Conditions;
using Governance.Rules.Phrases;
using Governance.Text;

namespace Governance.Rules.Claims;

/// <summary>A claim with its wording ready to be found.</summary>
internal sealed class RegisteredClaim
{
    private readonly PhraseSet _wording;
    private readonly ValueMatcher _places;

    public RegisteredClaim(Claim claim)
    {
        Claim = claim;
        _wording = new PhraseSet(claim.Wording) { SeesDisclaimers = true };
        _places = ValueMatcher.Of(MetadataKeys.Jurisdiction, claim.Jurisdictions);
    }

    public Claim Claim { get; }

    public void Collect(PhraseCollector collector) => collector.Add(_wording);

    public HitList In(PostContext context, PostField field) => context.ListOf(_wording, field);

    /// <summary>Whether a stretch stands inside the claim's own words.</summary>
    public bool Covers(PostContext context, PostField field, TextSpan stretch) => In(context, field).Covers(stretch);

    public ClaimStanding StandingIn(PostContext context)
    {
        if (context.Day < Claim.From)
            return ClaimStanding.NotYet;
        if (context.Day > Claim.Until)
            return ClaimStanding.Expired;
        if (Claim.Jurisdictions.IsEmpty)
            return ClaimStanding.Live;
        MetadataValue places = context.Jurisdictions;
        if (places.Values.IsEmpty)
            return ClaimStanding.PlaceUnknown;
        foreach (string place in places.Values)
        {
            // A post for all places is for some where nobody has the evidence.
            if (place == "*" || _places.Holds(place, context.Given) != Truth.True)
                return ClaimStanding.Elsewhere;
        }

        return ClaimStanding.Live;
    }
}
