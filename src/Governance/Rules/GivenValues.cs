using Governance.Posts;

namespace Governance.Rules;

/// <summary>Remembers what a post's last values stand for, since every rule asks for the same ones.</summary>
internal sealed class GivenValues
{
    private string? _placeName;
    private string? _place;
    private string? _industryName;
    private string _industry = "";
    private string? _connectionName;
    private Sponsorship? _connection;

    public string? PlaceCalled(string name)
    {
        if (!ReferenceEquals(name, _placeName))
            (_placeName, _place) = (name, Places.Find(name));
        return _place;
    }

    public string IndustryCalled(string name)
    {
        if (!ReferenceEquals(name, _industryName))
            (_industryName, _industry) = (name, Industries.Normalize(name));
        return _industry;
    }

    public Sponsorship? ConnectionCalled(string name)
    {
        if (!ReferenceEquals(name, _connectionName))
            (_connectionName, _connection) = (name, SponsorshipValues.Parse(name));
        return _connection;
    }
}
