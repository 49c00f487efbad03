using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Posts;

/// <summary>One authored unit: metadata, body, other fields, per-platform variants, and where they stand.</summary>
public sealed class Draft
{
    /// <summary>Its <c>id</c>, else its repository-relative path; for a row without id a hash of its content.</summary>
    public required string Id { get; init; }

    /// <summary>The file it stands in, for findings about the whole draft.</summary>
    public required TextLocation Location { get; init; }

    public required PostMetadata Metadata { get; init; }

    /// <summary>The fields that every platform gets unless a variant replaces one.</summary>
    public required ImmutableArray<DraftField> Fields { get; init; }

    /// <summary>Fields that one platform gets in place of the shared field of the same name; keyed by platform name as authored.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<DraftField>> Variants { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableArray<DraftField>>(StringComparer.Ordinal);

    public ImmutableArray<MediaItem> Media { get; init; } = [];

    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>Platform names as authored; empty where none is named.</summary>
    public ImmutableArray<string> Platforms => Metadata[MetadataKeys.Platform].Values;

    /// <summary>The same draft, saying something else about itself.</summary>
    public Draft With(PostMetadata metadata) => new()
    {
        Id = Id,
        Location = Location,
        Metadata = metadata,
        Fields = Fields,
        Variants = Variants,
        Media = Media,
        Suppressions = Suppressions,
    };
}
