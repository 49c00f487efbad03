using System.Collections.Immutable;
using System.Globalization;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Claims;

/// <summary>All substantiated claims of a firm.</summary>
internal sealed class ClaimRegistry(ImmutableArray<Claim> claims)
{
    private readonly ImmutableArray<RegisteredClaim> _claims = [.. claims.Select(claim => new RegisteredClaim(claim))];

    public bool IsEmpty => _claims.IsEmpty;

    public void Collect(PhraseCollector collector)
    {
        foreach (RegisteredClaim claim in _claims)
            claim.Collect(collector);
    }

    /// <summary>Whether a stretch stands inside the words of some claim; the engine says itself where that claim may not be made.</summary>
    public bool Covers(PostContext context, PostField field, TextSpan stretch)
    {
        foreach (RegisteredClaim claim in _claims)
        {
            if (claim.Covers(context, field, stretch))
                return true;
        }

        return false;
    }

    /// <summary>Flags the words of claims that may not be made in this post.</summary>
    public void Look(PostContext context, List<PlacedDiagnostic> placed)
    {
        if (IsEmpty)
            return;
        foreach (RegisteredClaim claim in _claims)
        {
            ClaimStanding standing = claim.StandingIn(context);
            if (standing != ClaimStanding.Live)
                LookFor(claim, standing, context, placed);
        }
    }

    /// <summary>Flags names of claims that do not exist, once for all posts of a draft.</summary>
    public void LookAtNames(Post post, List<PlacedDiagnostic> placed)
    {
        if (IsEmpty)
            return;
        MetadataValue named = post.Metadata[MetadataKeys.Claims];
        foreach (string id in named.Values)
        {
            if (id == "*" || _claims.Any(claim => string.Equals(claim.Claim.Id, id, StringComparison.OrdinalIgnoreCase)))
                continue;
            string? meant = DidYouMean.Closest(id, _claims.Select(claim => claim.Claim.Id));
            placed.Add(EngineFinding.At(
                EngineDescriptors.UnknownClaim,
                post,
                named.Location ?? post.Draft.Location,
                id,
                new Argument("claim", id),
                new Argument("suggestion", meant is null ? "" : $": did you mean {meant}?")));
        }
    }

    private static void LookFor(RegisteredClaim registered, ClaimStanding standing, PostContext context, List<PlacedDiagnostic> placed)
    {
        Claim claim = registered.Claim;
        foreach (PostField field in context.Post.Fields)
        {
            ImmutableArray<PhraseHit> hits = registered.In(context, field).Hits;
            if (hits.IsEmpty)
                continue;
            placed.Add(EngineFinding.In(
                field,
                hits[0].Span,
                standing is ClaimStanding.Expired or ClaimStanding.NotYet ? EngineDescriptors.ClaimOutOfDate : EngineDescriptors.ClaimElsewhere,
                context.Post,
                new Argument("match", hits[0].Span.Of(field.Text).ToString()),
                new Argument("claim", claim.Id),
                new Argument("problem", Tell(claim, standing, context)),
                new Argument("owner", claim.Owner ?? "its owner")));
            return;
        }
    }

    private static string Tell(Claim claim, ClaimStanding standing, PostContext context) => standing switch
    {
        ClaimStanding.Expired => string.Create(CultureInfo.InvariantCulture, $"was good until {claim.Until:yyyy-MM-dd}"),
        ClaimStanding.NotYet => string.Create(CultureInfo.InvariantCulture, $"is good from {claim.From:yyyy-MM-dd}"),
        ClaimStanding.Elsewhere => $"is substantiated for {string.Join(", ", claim.Jurisdictions)}, and the post is for {context.Jurisdictions}",
        _ => $"is substantiated for {string.Join(", ", claim.Jurisdictions)}, and the post does not say where it goes out",
    };
}
