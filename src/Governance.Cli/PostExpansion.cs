using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Platforms;
using Governance.Posts;
using Governance.Text;

namespace Governance.Cli;

/// <summary>Which posts a draft becomes: one for each platform it names and each part, or for the platforms that the command names.</summary>
/// <param name="forced">from <c>--platform</c>; empty: what the draft says</param>
/// <param name="otherwise">for drafts that name no platform</param>
internal sealed class PostExpansion(PlatformCatalog catalog, ImmutableArray<PlatformProfile> forced, ImmutableArray<PlatformProfile> otherwise)
{
    /// <param name="names">from <c>--platform</c></param>
    /// <param name="everyPlatform">a draft that names no platform stands for all of them</param>
    /// <returns>null where one of them is unknown</returns>
    public static PostExpansion? For(PlatformCatalog catalog, ImmutableArray<string> names, bool everyPlatform, out string problem)
    {
        problem = "";
        var platforms = ImmutableArray.CreateBuilder<PlatformProfile>(names.Length);
        foreach (string name in names)
        {
            if (name == "*")
            {
                platforms.AddRange(catalog.Profiles);
                continue;
            }

            if (catalog.Find(name) is not { } platform)
            {
                string meant = catalog.DidYouMean(name) is { } near ? $" Did you mean {near}?" : "";
                problem = $"no platform is called “{name}”.{meant} Known are: {string.Join(", ", catalog.Profiles.Select(profile => profile.Id))}.";
                return null;
            }

            platforms.Add(platform);
        }

        return new PostExpansion(catalog, [.. platforms.Distinct()], everyPlatform ? catalog.Profiles : [PlatformProfile.Any]);
    }

    public ImmutableArray<Post> Expand(Draft draft, List<Diagnostic> findings)
    {
        ImmutableArray<PlatformProfile> platforms = PlatformsOf(draft, findings);
        if (platforms.Length == 1)
            return Post.Expand(draft, platforms[0]);
        var posts = ImmutableArray.CreateBuilder<Post>(platforms.Length);
        foreach (PlatformProfile platform in platforms)
            posts.AddRange(Post.Expand(draft, platform));
        return posts.ToImmutable();
    }

    private ImmutableArray<PlatformProfile> PlatformsOf(Draft draft, List<Diagnostic> findings)
    {
        if (!forced.IsEmpty)
            return forced;
        MetadataValue named = draft.Metadata[MetadataKeys.Platform];
        if (named.Values.IsEmpty)
            return otherwise;
        if (named.IsAll)
            return catalog.Profiles;

        var platforms = ImmutableArray.CreateBuilder<PlatformProfile>(named.Values.Length);
        foreach (string name in named.Values)
        {
            PlatformProfile? platform = catalog.Find(name);
            if (platform is null)
                findings.Add(Unknown(draft, named, name));
            else if (!platforms.Contains(platform))
                platforms.Add(platform);
        }

        return platforms.ToImmutable();
    }

    private Diagnostic Unknown(Draft draft, MetadataValue named, string name) => CliDescriptors.UnknownPlatform.At(
        named.Location ?? RowOf(draft.Location),
        draft.Id,
        ("value", name),
        ("suggestion", catalog.DidYouMean(name) is { } near ? $": did you mean {near}?" : ""),
        ("known", string.Join(", ", catalog.Profiles.Select(profile => profile.Id))));

    // The text is not where the name stands.
    private static TextLocation RowOf(TextLocation location) => location.Row is null ? location : new TextLocation(new SourceText(location.Path, ""), default, location.Row);
}
