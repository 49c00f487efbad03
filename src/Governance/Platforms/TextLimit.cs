using System.Collections.Immutable;

namespace Governance.Platforms;

/// <param name="Max">inclusive; for <see cref="LengthUnit.Sms"/> the number of segments</param>
/// <param name="Hard">false where more is accepted but costs (a second SMS segment) or is only advised</param>
public sealed record TextLimit(string Field, int Max, LengthUnit Unit, Origin Origin, bool Hard = true)
{
    /// <summary>Fields that count along with this one: Mastodon adds the content warning to the body.</summary>
    public ImmutableArray<string> With { get; init; } = [];
}
