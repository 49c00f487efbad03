using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Yaml;

namespace Governance.Packs.Shapes;

/// <summary>What a place in a policy file may hold. One declaration reads it and writes its JSON Schema.</summary>
public abstract class Shape
{
    /// <summary>The inside of the schema object for this shape.</summary>
    internal abstract void WriteSchema(SchemaWriter schema);
}

public abstract class Shape<T> : Shape
{
    /// <returns>false where it does not fit, which has then been reported</returns>
    internal abstract bool TryRead(YamlNode node, ReadContext context, [MaybeNullWhen(false)] out T value);
}
