using System.Collections.Immutable;
using Governance.Packs.Configuration;
using Governance.Posts;

namespace Governance.Packs.Presets;

/// <summary>The built-in packs that a trade in a country needs, under one name that stands wherever a pack's name may.</summary>
/// <param name="For">whom it suits, as a sentence</param>
/// <param name="Packs">names of built-in packs</param>
/// <param name="Defaults">what posts that do not say it are about; weaker than <c>defaults</c> in governance.yml</param>
public sealed record Preset(string Id, string Title, string For, ImmutableArray<string> Packs, ImmutableArray<KeyValuePair<string, MetadataValue>> Defaults)
{
    /// <summary>For all files. Of several presets, a post that says nothing is about all that they say: the places and trades of each.</summary>
    internal static ImmutableArray<MetadataRule> DefaultsOf(IEnumerable<Preset> presets)
    {
        ImmutableArray<KeyValuePair<string, MetadataValue>> set =
        [
            .. presets.SelectMany(preset => preset.Defaults)
                .GroupBy(entry => entry.Key, StringComparer.Ordinal)
                .OrderBy(key => key.Key, StringComparer.Ordinal)
                .Select(key => KeyValuePair.Create(key.Key, MetadataValue.Given([.. key.SelectMany(entry => entry.Value.Values).Distinct(StringComparer.Ordinal)]))),
        ];
        return set.IsEmpty ? [] : [new MetadataRule(["**"], set)];
    }
}
