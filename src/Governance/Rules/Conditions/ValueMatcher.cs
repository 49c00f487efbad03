using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Rules.Conditions;

/// <summary>
/// Compares a post's value with those of a condition: places and industries nest, connections have kinds, all else is the same or not.
/// What can be worked out from the condition alone is.
/// </summary>
internal abstract class ValueMatcher
{
    public static ValueMatcher Of(string key, ImmutableArray<string> values)
    {
        if (values.Contains("*"))
            return new AnythingMatcher();
        return key switch
        {
            MetadataKeys.Jurisdiction or "country" => new PlaceMatcher(values),
            MetadataKeys.Industry => new IndustryMatcher(values),
            MetadataKeys.Sponsored => new ConnectionMatcher(values),
            _ => new PlainMatcher(values),
        };
    }

    /// <summary>Whether a value given as none is one of the condition's.</summary>
    public virtual bool AcceptsNone => false;

    public abstract Truth Holds(string given, GivenValues resolved);

    private sealed class AnythingMatcher : ValueMatcher
    {
        public override bool AcceptsNone => true;

        public override Truth Holds(string given, GivenValues resolved) => Truth.True;
    }

    private sealed class PlainMatcher(ImmutableArray<string> values) : ValueMatcher
    {
        public override bool AcceptsNone { get; } = values.Contains("none");

        public override Truth Holds(string given, GivenValues resolved)
        {
            foreach (string value in values)
            {
                if (string.Equals(given, value, StringComparison.OrdinalIgnoreCase))
                    return Truth.True;
            }

            return (given == "*").ToTruth();
        }
    }

    private sealed class PlaceMatcher(ImmutableArray<string> values) : ValueMatcher
    {
        private readonly Region?[] _regions = [.. values.Select(Places.RegionCalled)];

        public override bool AcceptsNone { get; } = values.Contains("none");

        public override Truth Holds(string given, GivenValues resolved)
        {
            if (given == "*")
                return Truth.True;

            // A place nobody knows is a finding of its own; until it is mended, nothing can be said.
            if (resolved.PlaceCalled(given) is not { } place)
                return Truth.Unknown;
            foreach (Region? region in _regions)
            {
                if (region is not null && region.Contains(place))
                    return Truth.True;
            }

            return Truth.False;
        }
    }

    private sealed class IndustryMatcher(ImmutableArray<string> values) : ValueMatcher
    {
        private readonly string[] _industries = [.. values.Select(Industries.Normalize)];

        public override bool AcceptsNone { get; } = values.Contains("none");

        public override Truth Holds(string given, GivenValues resolved)
        {
            if (given is "*" or "any")
                return Truth.True;
            string industry = resolved.IndustryCalled(given);
            foreach (string value in _industries)
            {
                if (Industries.IsWithinNormalized(industry, value))
                    return Truth.True;
            }

            return Truth.False;
        }
    }

    private sealed class ConnectionMatcher(ImmutableArray<string> values) : ValueMatcher
    {
        private readonly Sponsorship?[] _kinds = [.. values.Select(SponsorshipValues.Parse)];

        public override bool AcceptsNone { get; } = values.Any(value => SponsorshipValues.Parse(value) == Sponsorship.None);

        public override Truth Holds(string given, GivenValues resolved)
        {
            if (given == "*")
                return Truth.True;
            if (resolved.ConnectionCalled(given) is not { } connection)
                return Truth.Unknown;
            Truth truth = Truth.False;
            foreach (Sponsorship? kind in _kinds)
                truth = truth.Or(IsOf(connection, kind));
            return truth;
        }

        private static Truth IsOf(Sponsorship connection, Sponsorship? kind)
        {
            if (kind == connection)
                return Truth.True;
            bool isSome = connection is not (Sponsorship.None or Sponsorship.OwnBrand);
            if (kind == Sponsorship.Some)
                return isSome.ToTruth();

            // “true” is some connection of a kind that nobody named.
            return connection == Sponsorship.Some && kind is not (null or Sponsorship.None or Sponsorship.OwnBrand) ? Truth.Unknown : Truth.False;
        }
    }
}
