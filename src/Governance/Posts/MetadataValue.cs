using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Posts;

/// <summary>What a draft says about itself under one key: given, given as none, or not said (unknown).</summary>
public sealed class MetadataValue
{
    private MetadataValue(MetadataState state, ImmutableArray<string> values, TextLocation? location)
    {
        State = state;
        Values = values;
        Location = location;
    }

    public static MetadataValue Unknown { get; } = new(MetadataState.Unknown, [], location: null);

    public MetadataState State { get; }

    /// <summary>Empty unless given. Scalars are one value; what is not a string keeps its YAML 1.2 core spelling (<c>true</c>, <c>42</c>).</summary>
    public ImmutableArray<string> Values { get; }

    /// <summary>Where it was written; null where it was assigned or came with the command.</summary>
    public TextLocation? Location { get; }

    public bool IsUnknown => State == MetadataState.Unknown;

    /// <summary><c>*</c>: all there are, said explicitly.</summary>
    public bool IsAll
    {
        get
        {
            foreach (string value in Values)
            {
                if (value == "*")
                    return true;
            }

            return false;
        }
    }

    public string? First => Values.IsEmpty ? null : Values[0];

    public static MetadataValue Given(ImmutableArray<string> values, TextLocation? location = null) => new(MetadataState.Given, values, location);

    public static MetadataValue Given(string value, TextLocation? location = null) => Given([value], location);

    public static MetadataValue None(TextLocation? location = null) => new(MetadataState.None, [], location);

    public override string ToString() => State switch
    {
        MetadataState.Unknown => "unknown",
        MetadataState.None => "none",
        _ => string.Join(", ", Values),
    };
}

public enum MetadataState
{
    Unknown,
    None,
    Given,
}
