using System.Collections.Immutable;

namespace Governance.Posts;

/// <summary>A place with what lies in it.</summary>
/// <param name="Code">as <see cref="Places.Find"/> gives it</param>
/// <param name="Members">of a group of countries; else empty</param>
internal sealed record Region(string Code, ImmutableArray<string> Members)
{
    /// <param name="place">a code that <see cref="Places.Find"/> gave</param>
    public bool Contains(string place)
    {
        if (place == Code || (place.Length > Code.Length && place[Code.Length] == '-' && place.StartsWith(Code, StringComparison.Ordinal)))
            return true;
        if (Members.IsEmpty)
            return false;

        // One group lies in another where all of its members do.
        if (Places.GroupCalled(place) is { } group)
            return group.Members.All(Members.Contains);
        return Members.Contains(place.Length > 2 && place[2] == '-' ? place[..2] : place);
    }
}
