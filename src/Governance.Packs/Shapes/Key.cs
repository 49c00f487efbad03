namespace Governance.Packs.Shapes;

/// <summary>A key of a map, declared once for reading, errors and schema.</summary>
public abstract class Key(string name, string about)
{
    public string Name { get; } = name;

    /// <summary>For the schema: what it means, in a few words.</summary>
    public string About { get; } = about;

    public bool IsRequired { get; init; }

    internal abstract Shape Shape { get; }
}

public sealed class Key<T>(string name, Shape<T> shape, string about = "") : Key(name, about)
{
    internal override Shape Shape => shape;

    internal Shape<T> Value => shape;
}
