using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Governance.Diagnostics;
using Governance.Packs.Packs;
using Governance.Packs.Presets;

namespace Governance.Packs.Compiler;

/// <summary>docs/rules.md: presets, topics, and every rule by its pack.</summary>
internal sealed class RuleIndex(ImmutableArray<Preset> presets)
{
    private readonly StringBuilder _packs = new();
    private readonly SortedDictionary<string, int> _topics = new(StringComparer.Ordinal);
    private int _rules;

    public void Add(PackInfo pack, Descriptor[] rules)
    {
        _packs.Append(CultureInfo.InvariantCulture, $"\n## [{pack.Title}](rules/{pack.Id}.md)\n\n`{pack.Id}` {pack.Version}\n\n| rule | name | topic | severity | confidence |\n| --- | --- | --- | --- | --- |\n");
        foreach (Descriptor rule in rules)
        {
            _packs.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](rules/{pack.Id}.md#{Anchor(rule)}) | {rule.Name} | {rule.Topic} | {Word(rule.Severity)} | {Word(rule.Confidence)} |\n");
            _topics[rule.Topic] = _topics.GetValueOrDefault(rule.Topic) + 1;
            _rules++;
        }
    }

    public override string ToString()
    {
        var page = new StringBuilder("# Built-in rules\n\nWritten by `dotnet run --project src/Governance.Packs.Compiler` from `rules/`.\n");
        page.Append(CultureInfo.InvariantCulture, $"{_rules} rules. A rule whose facts are known rather than read (confidence) gives at most a warning until a firm [adopts](rule-language.md#governanceyml) it.\n");
        page.Append("\n## Presets\n\nA preset stands wherever a pack's name may (`packs: [us-brand]`, `--packs us-brand`), alone or beside others. What it says of posts holds where neither the post nor `governance.yml` does.\n");
        page.Append("\n| preset | for | packs | where nothing is said |\n| --- | --- | --- | --- |\n");
        foreach (Preset preset in presets)
            page.Append(CultureInfo.InvariantCulture, $"| `{preset.Id}` | {preset.For} | {string.Join(", ", preset.Packs)} | {string.Join("; ", preset.Defaults.Select(entry => $"{entry.Key}: {entry.Value}"))} |\n");
        page.Append("\n## Topics\n\nPacks share these words, and may have others. `govern rules --topic NAME` lists the rules of one.\n\n");
        page.AppendJoin(" · ", Topics.All.Union(_topics.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(topic => _topics.TryGetValue(topic, out int count) ? $"{topic} ({Number(count)})" : topic));
        return page.Append('\n').Append(_packs).ToString();
    }

    private static string Anchor(Descriptor rule) => $"{rule.Id}-{rule.Name}".ToLowerInvariant();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
