using System.Collections.Immutable;

namespace Governance.Platforms;

/// <summary>Texts that the platform refuses in a field, letter by letter.</summary>
public sealed record ForbiddenText(string Field, ImmutableArray<string> Texts, Origin Origin);
