using Governance.Diagnostics;
using Governance.Packs.Findings;
using Governance.Packs.Yaml;
using Governance.Platforms;
using Governance.Text;

namespace Governance.Packs.Shapes;

/// <summary>What readers of one file share.</summary>
public sealed class ReadContext(FindingList findings)
{
    public FindingList Findings { get; } = findings;

    /// <summary>The lists that <c>{ list: NAME }</c> may name.</summary>
    public Packs.PackLists Lists { get; init; } = Packs.PackLists.Empty;

    /// <summary>The lists that every pack may name.</summary>
    public Packs.SharedLists SharedLists { get; init; } = Packs.SharedLists.None;

    /// <summary>The platforms that <c>platform</c> may name; null where any may stand.</summary>
    public PlatformCatalog? Platforms { get; init; }

    /// <summary>Names that <c>{fact.NAME}</c> may hold; null where any may stand.</summary>
    public IReadOnlyCollection<string>? Facts { get; init; }

    /// <summary>Id of the pack that is being read.</summary>
    public string Pack { get; init; } = "";

    /// <summary>Of the pack's rules, but for those that name their own.</summary>
    public System.Collections.Immutable.ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Was read without an error before, byte for byte: checks of keys and slow checks need not be repeated.</summary>
    public bool IsTrusted { get; init; }

    internal void Report(Descriptor descriptor, YamlNode at, string message, string mend) =>
        Findings.Report(descriptor, at.Location, message, mend);

    internal bool Refuse(YamlNode at, string message, string mend)
    {
        Findings.Report(PackDescriptors.WrongValue, at.Location, message, mend);
        return false;
    }

    /// <summary>“did you mean” where something is near, else the choices.</summary>
    internal static string MendFor(string given, IReadOnlyCollection<string> known) =>
        DidYouMean.Closest(given, known) is { } near ? $"Did you mean “{near}”?"
        : known.Count is > 0 and <= 24 ? $"Use one of: {string.Join(", ", known)}."
        : "";
}
