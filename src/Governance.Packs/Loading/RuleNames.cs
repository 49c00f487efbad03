using Governance.Diagnostics;
using Governance.Packs.Findings;
using Governance.Packs.Packs;
using Governance.Text;

namespace Governance.Packs;

/// <summary>Ids and names of packs and rules are said once.</summary>
internal static class RuleNames
{
    public static void RefuseDuplicates(IReadOnlyList<LoadedPack> packs, FindingList findings)
    {
        var packIds = new Dictionary<string, PackInfo>(StringComparer.Ordinal);
        bool isNew = true;
        foreach (LoadedPack pack in packs)
        {
            if (packIds.TryAdd(pack.Info.Id, pack.Info))
                continue;
            isNew = false;
            findings.Report(PackDescriptors.DuplicateRule, TextLocation.Of(pack.Info.Path), $"Two packs are called “{pack.Info.Id}”: {packIds[pack.Info.Id].Path} and {pack.Info.Path}", "Give one of them another id, or name it once under packs:.");
        }

        // The built-in packs were looked at together when they were compiled.
        if (isNew && packs.All(pack => pack.Rules.IsBuiltIn))
            return;
        var names = new Dictionary<string, Descriptor>(StringComparer.OrdinalIgnoreCase);
        foreach ((Descriptor rule, _) in packs.SelectMany(pack => pack.Rules.Heads))
        {
            if (RefuseDuplicate(names, rule.Id, rule, findings))
                RefuseDuplicate(names, rule.Name, rule, findings);
        }
    }

    /// <returns>true where the name is new</returns>
    private static bool RefuseDuplicate(Dictionary<string, Descriptor> known, string name, Descriptor rule, FindingList findings)
    {
        if (name.Length == 0 || known.TryAdd(name, rule))
            return true;
        TextLocation first = known[name].Location!;
        findings.Report(PackDescriptors.DuplicateRule, rule.Location!, $"“{name}” is taken by the rule in {first.Path}:{first.Start.Line}", "Rename one of the two.", [new RelatedLocation(first, "the first one")]);
        return false;
    }
}
