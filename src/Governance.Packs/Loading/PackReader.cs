using System.Collections.Immutable;
using System.Globalization;
using Governance.Packs.BuiltIn;
using Governance.Packs.Bundles;
using Governance.Packs.Findings;
using Governance.Packs.Packs;
using Governance.Packs.Readers;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Platforms;
using Governance.Rules;

namespace Governance.Packs;

/// <summary>A pack's nodes → its rules, with the configuration's options laid over them.</summary>
internal sealed class PackReader(RuleSettings settings, PlatformCatalog platforms, bool hasOwnPlatforms, ImmutableArray<string> facts, SharedLists sharedLists, DateOnly asOf, FindingList findings)
{
    private const int DaysAhead = 30;

    public LoadedPack? Read(PackSource source)
    {
        ReadContext manifestContext = ContextFor(source, manifest: null, source.IsTrusted);
        if (!PackManifestReader.Shape.TryRead(source.Manifest, manifestContext, out PackManifest? manifest) && manifest is null)
            manifest = new PackManifest(new PackInfo("", "", "", source.Manifest.Source.Path), [], []);
        AnnounceReview(manifest.Info);

        PackRules rules = source.Stored is { } stored && MayWait(stored) ? ReadLater(source, stored, manifest) : new PackRules(ReadAll(source, manifest));
        return manifest.Info.Id.Length == 0 ? null : new LoadedPack(manifest.Info, manifest.Disclaimers, rules);
    }

    // Only the firm's own profiles may have changed since its packs were read without an error.
    private bool MayWait(StoredRules stored) => !hasOwnPlatforms || ReferenceEquals(stored.Bundle, BuiltInPacks.Bundle);

    private ImmutableArray<PolicyRule> ReadAll(PackSource source, PackManifest pack)
    {
        var rules = ImmutableArray.CreateBuilder<PolicyRule>();
        foreach (YamlNode file in source.RuleFiles)
        {
            foreach (YamlMapping node in RuleFileReader.Read(file, ContextFor(source, manifest: null, source.IsTrusted)))
            {
                if (ReadRule(node, source, pack, findings) is { } rule)
                    rules.Add(rule);
            }
        }

        return rules.DrainToImmutable();
    }

    /// <summary>What configuration lays options over, or facts decide about, is read now, since it may hold a mistake.</summary>
    private PackRules ReadLater(PackSource source, StoredRules stored, PackManifest pack)
    {
        var first = new PolicyRule?[stored.Count];
        for (int i = 0; i < first.Length; i++)
        {
            if (stored.FlagsOf(i).NamesFacts || (settings.HasOptions && settings.HasOptionsFor(stored.IdOf(i), stored.NameOf(i))))
                first[i] = ReadRule(stored.NodeOf(i), source, pack, findings);
        }

        return new PackRules(pack.Info.Id, stored, first, rule =>
        {
            var none = new FindingList();
            return ReadRule(stored.NodeOf(rule), source, pack, none)
                ?? throw new InvalidOperationException($"{stored.IdOf(rule)}: {none.ToSorted().FirstOrDefault()?.Message}");
        });
    }

    private PolicyRule? ReadRule(YamlMapping node, PackSource source, PackManifest pack, FindingList found)
    {
        YamlMapping laid = settings.Apply(node);
        ReadContext context = ContextFor(source, pack, source.IsTrusted && ReferenceEquals(laid, node), found);
        return RuleShape.Shape.TryRead(laid, context, out Rule? rule)
            ? new PolicyRule(rule, pack.Info, () => ReadExamples(node), () => ReferenceEquals(laid, node) ? rule : ReadAsWritten(node, context) ?? rule)
            : null;
    }

    // What was read before named platforms that exist; only the firm's own profiles may have changed since.
    private ReadContext ContextFor(PackSource source, PackManifest? manifest, bool trusted, FindingList? found = null) => new(found ?? findings)
    {
        Lists = source.Lists,
        SharedLists = sharedLists,
        Platforms = trusted && !hasOwnPlatforms ? null : platforms,
        Facts = facts,
        Pack = manifest?.Info.Id ?? "",
        Languages = manifest?.Languages ?? [],
        IsTrusted = trusted,
    };

    private static RuleExamples ReadExamples(YamlMapping rule) =>
        rule[RuleShape.Examples.Name] is { } node && RuleShape.Examples.Value.TryRead(node, new ReadContext(new FindingList()) { IsTrusted = true }, out RuleExamples? read)
            ? read
            : new RuleExamples([], []);

    private static Rule? ReadAsWritten(YamlMapping rule, ReadContext context) =>
        RuleShape.Shape.TryRead(rule, new ReadContext(new FindingList()) { Lists = context.Lists, SharedLists = context.SharedLists, Pack = context.Pack, Languages = context.Languages, IsTrusted = true }, out Rule? read) ? read : null;

    private void AnnounceReview(PackInfo pack)
    {
        if (pack.ReviewBy is not { } due || pack.ReviewByLocation is not { } location || due.DayNumber - asOf.DayNumber > DaysAhead)
            return;
        int days = due.DayNumber - asOf.DayNumber;
        string when = days switch
        {
            < 0 => string.Create(CultureInfo.InvariantCulture, $"was due for review on {due:yyyy-MM-dd}"),
            0 => "is due for review today",
            1 => "is due for review tomorrow",
            _ => string.Create(CultureInfo.InvariantCulture, $"is due for review in {days} days"),
        };
        findings.Report(PackDescriptors.ReviewDue, location, $"The pack {pack.Id} {when}", pack.Owner is { } owner ? $"{owner}: read its sources again, then set asOf and reviewBy." : "");
    }
}

internal sealed record LoadedPack(PackInfo Info, ImmutableArray<string> Disclaimers, PackRules Rules);
