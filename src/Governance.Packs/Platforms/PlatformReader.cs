using System.Collections.Immutable;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Platforms;

namespace Governance.Packs.Platforms;

/// <summary>Profiles from YAML.</summary>
public static class PlatformReader
{
    /// <summary>One profile.</summary>
    /// <param name="known">profiles that it may refine</param>
    /// <returns>null where it cannot be used, which has then been reported</returns>
    public static PlatformProfile? Read(YamlNode node, PlatformCatalog known, ReadContext context) =>
        PlatformShape.Shape.TryRead(node, context, out PlatformPatch? patch) ? Resolve(patch, known, context) : null;

    /// <summary>The catalog with a firm's own profiles; each may refine a built-in one or one above it.</summary>
    internal static PlatformCatalog Add(ImmutableArray<PlatformPatch> patches, PlatformCatalog known, ReadContext context)
    {
        foreach (PlatformPatch patch in patches)
        {
            if (Resolve(patch, known, context) is { } profile)
                known = known.With([profile]);
        }

        return known;
    }

    private static PlatformProfile? Resolve(PlatformPatch patch, PlatformCatalog known, ReadContext context)
    {
        if (patch.Base is null)
            return patch.ApplyTo(known.Find(patch.Id) is { } same && same.Id == patch.Id ? same : null);
        if (known.Find(patch.Base) is { } origin)
            return patch.ApplyTo(origin);
        string mend = known.DidYouMean(patch.Base) is { } near ? $"Did you mean “{near}”?" : "Name a built-in platform, or one that stands above this one.";
        context.Report(PackDescriptors.UnknownPlatform, patch.BaseNode ?? patch.Node, $"No platform is called “{patch.Base}”", mend);
        return null;
    }
}
