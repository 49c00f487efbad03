using System.Globalization;
using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules;

/// <summary>What the engine itself finds in one draft: metadata that are missing, misspelt or contradicted, expired facts and claims, crashed rules.</summary>
internal sealed class DraftFindings(RuleSet rules, LintOptions options)
{
    private const int MostRulesNamed = 3;

    // Keys that rules asked for in vain, with the names of those rules.
    private readonly SortedDictionary<string, SortedSet<string>> _asked = new(StringComparer.Ordinal);
    private readonly MisspeltMetadata _misspelt = new();
    private readonly HashSet<(PostField Field, TextSpan Span)> _disguised = [];
    private Post? _first;

    public void Begin(Post first)
    {
        _asked.Clear();
        _disguised.Clear();
        _first = first;
    }

    /// <summary>Whether a rule whose condition is unknown applies all the same; remembers what it asked for in vain.</summary>
    public bool AppliesThoughUnknown(Rule rule, PostContext context)
    {
        if (options.StrictMetadata || rule.Unknown == UnknownPolicy.Ask)
            Ask(rule, context);
        return rule.AppliesWhereUnknown(context);
    }

    public void Crashed(Rule rule, Exception exception, Post post, List<PlacedDiagnostic> placed) =>
        placed.Add(EngineFinding.At(
            EngineDescriptors.RuleCrashed,
            post,
            post.Draft.Location,
            rule.Descriptor.Id,
            new Argument("rule", rule.Descriptor.Id),
            new Argument("reason", $"{exception.GetType().Name}: {exception.Message}")));

    /// <summary>Says once how the words that rules found are hidden from a plain search.</summary>
    public void Disguised(Finding finding, Post post, List<PlacedDiagnostic> placed)
    {
        PostField field = finding.Field!;
        if (!_disguised.Add((field, finding.Span)))
            return;
        placed.Add(EngineFinding.In(
            field,
            finding.Span,
            EngineDescriptors.DisguisedWords,
            post,
            new Argument("match", finding.Span.Of(field.Text).ToString()),
            new Argument("disguise", finding.Disguise.Describe())));
    }

    /// <summary>Looks at one post, after the rules.</summary>
    public void Look(PostContext context, List<PlacedDiagnostic> placed)
    {
        foreach (FactWatch watch in rules.FactWatches)
        {
            if (watch.Fact.IsExpiredOn(context.Day))
                LookForFact(watch, context, placed);
        }

        rules.Claims.Look(context, placed);
        if (options.StrictMetadata)
            LookForContradiction(context, placed);
    }

    public void End(List<PlacedDiagnostic> placed)
    {
        Post post = _first!;
        _misspelt.Find(post, rules, placed);
        rules.Claims.LookAtNames(post, placed);
        foreach ((string key, SortedSet<string> names) in _asked)
        {
            placed.Add(EngineFinding.At(
                EngineDescriptors.MetadataUnknown, post, post.Draft.Location, key, new Argument("key", key), new Argument("rules", Join(names))));
        }
    }

    private void Ask(Rule rule, PostContext context)
    {
        foreach (string key in rule.When!.MissingKeys(context))
        {
            if (!_asked.TryGetValue(key, out SortedSet<string>? names))
                _asked.Add(key, names = new SortedSet<string>(StringComparer.Ordinal));
            names.Add(rule.Descriptor.Name);
        }
    }

    private static void LookForFact(FactWatch watch, PostContext context, List<PlacedDiagnostic> placed)
    {
        Fact fact = watch.Fact;
        foreach (PostField field in context.Post.Fields)
        {
            if (watch.FirstIn(context, field) is not { } hit)
                continue;
            placed.Add(EngineFinding.In(
                field,
                hit.Span,
                EngineDescriptors.FactExpired,
                context.Post,
                new Argument("match", hit.Span.Of(field.Text).ToString()),
                new Argument("fact", fact.Name),
                new Argument("until", fact.Until!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                new Argument("owner", fact.Owner ?? "its owner")));
            return;
        }
    }

    private void LookForContradiction(PostContext context, List<PlacedDiagnostic> placed)
    {
        MetadataValue sponsored = context.Post.Metadata[MetadataKeys.Sponsored];
        if (context.Post.Metadata.SponsorshipOf() is not (Sponsorship.None or Sponsorship.Unknown))
            return;
        foreach (PostField field in context.Post.Fields)
        {
            foreach (PhraseHit hit in context.HitsOf(rules.ConnectionSigns, field))
            {
                placed.Add(EngineFinding.In(
                    field,
                    hit.Span,
                    EngineDescriptors.MetadataContradicted,
                    context.Post,
                    new Argument("match", hit.Span.Of(field.Text).ToString()),
                    new Argument("value", sponsored.IsUnknown ? "not given" : sponsored.ToString())));
                return;
            }
        }
    }

    private static string Join(SortedSet<string> names) => names.Count <= MostRulesNamed
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(MostRulesNamed))} and {names.Count - MostRulesNamed} more rules");
}
