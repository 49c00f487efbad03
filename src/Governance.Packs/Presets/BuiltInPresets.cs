using System.Collections.Immutable;
using Governance.Packs.BuiltIn;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;

namespace Governance.Packs.Presets;

/// <summary>The presets that come with the program (<c>rules/presets</c>); each is read when first asked for.</summary>
public static class BuiltInPresets
{
    /// <summary>In ordinal order.</summary>
    public static ImmutableArray<string> Names => BuiltInPacks.Presets;

    public static IEnumerable<Preset> All => Names.Select(name => Find(name)!);

    public static Preset? Find(string name) => BuiltInPacks.FindPreset(name) is { } node ? Read(node) : null;

    /// <param name="node">was read without an error before</param>
    internal static Preset Read(YamlNode node) =>
        PresetReader.Shape.TryRead(node, new ReadContext(new FindingList()) { IsTrusted = true }, out PresetFile? read)
            ? read.Preset
            : throw new InvalidOperationException($"{node.Source.Path} cannot be read");

    /// <summary>Refuses what would only be found by whoever uses the preset.</summary>
    /// <param name="name">the file's</param>
    internal static void Check(string name, YamlNode node, IReadOnlyCollection<string> packs, FindingList findings)
    {
        if (!PresetReader.Shape.TryRead(node, new ReadContext(findings), out PresetFile? read))
            return;
        if (read.Preset.Id != name)
            findings.Report(PackDescriptors.WrongValue, read.Location, $"The preset is called “{read.Preset.Id}” and stands in the file “{name}.yml”", "Give both the same name.");
        if (packs.Contains(name) || name == PolicyLoader.AllPacks)
            findings.Report(PackDescriptors.WrongValue, read.Location, $"“{name}” is the name of a pack", "Give the preset another name.");
        foreach (Configuration.PackReference pack in read.Packs.Where(pack => !packs.Contains(pack.Name)))
            findings.Report(PackDescriptors.UnknownPack, pack.Location, $"No built-in pack is called “{pack.Name}”", ReadContext.MendFor(pack.Name, packs));
    }
}
