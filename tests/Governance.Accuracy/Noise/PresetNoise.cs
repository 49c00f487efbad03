using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Governance.Diagnostics;
using Governance.Packs.Presets;

namespace Governance.Accuracy.Noise;

/// <summary>How much each preset finds in ordinary posts of which it is said only that nobody paid for them: places and trades are the preset's own.</summary>
internal static class PresetNoise
{
    private const int EveryNth = 10;

    public static string Figures(bool withRules)
    {
        ImmutableArray<string> lines = [.. NoiseSet.All.SelectMany(set => set.Lines([])).Where((_, number) => number % EveryNth == 0)];
        var text = new StringBuilder("| preset | posts | error | warning or error |\n| --- | ---: | ---: | ---: |\n");
        var rules = new StringBuilder();
        foreach (Preset preset in BuiltInPresets.All)
        {
            ImmutableArray<CheckedPost> posts = new PostChecker([preset.Id]).Check(lines);
            text.Append(CultureInfo.InvariantCulture, $"| {preset.Id} | {posts.Length} | {Share.From(posts, Severity.Error)} | {Share.From(posts, Severity.Warning)} |\n");
            rules.Append(CultureInfo.InvariantCulture, $"\n{preset.Id}, posts per rule\n").Append(NoiseReport.Rules(posts));
        }

        return withRules ? text.Append(rules).ToString() : text.ToString();
    }
}
