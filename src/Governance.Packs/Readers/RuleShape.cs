using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Rules;

namespace Governance.Packs.Readers;

/// <summary>One entry under <c>rules:</c> of a pack.</summary>
internal static class RuleShape
{
    public static readonly Key<string> Id = new("id", WordShape.RuleId, "upper case, digits, dashes; for ever") { IsRequired = true };

    public static readonly Key<string> Name = new("name", WordShape.KebabCase, "what is wrong, in kebab case") { IsRequired = true };

    public static readonly Key<RuleExamples> Examples = new("examples", RuleExamplesReader.Shape, "texts that are wrong and right");

    private static readonly Key<string> Topic = new("topic", TopicShape.Instance, "one word for its subject, shared by packs, such as banned-claim, disclosure-missing or wording") { IsRequired = true };

    private static readonly Key<Severity> Severity = new("severity", SeverityShape.Instance, "error, warning, info or off") { IsRequired = true };

    private static readonly Key<Confidence> Sureness = new("confidence", SeverityShape.Confidence, "read, secondhand or known (at most a warning until adopted)");

    private static readonly Key<string> Message = new("message", TextShape.Prose, "what is wrong, with {placeholders}") { IsRequired = true };

    private static readonly Key<string> Mend = new("mend", TextShape.Prose, "what to do about it");

    private static readonly Key<string> Why = new("why", TextShape.Prose, "what it protects") { IsRequired = true };

    private static readonly Key<string> Cite = new("cite", TextShape.Prose, "such as 16 CFR 255.5") { IsRequired = true };

    private static readonly Key<string> Url = new("url", TextShape.Label, "where it can be read");

    private static readonly Key<DateOnly> SourceAsOf = new("asOf", DateShape.Instance, "when it was read");

    private static readonly Key<RuleSource> Source = new("source", new MapShape<RuleSource>("source", [Cite, Url, SourceAsOf],
        map => new RuleSource(map.Get(Cite, ""), map.Find(Url), map.FindValue(SourceAsOf))), "what it rests on");

    private static readonly Key<DayRange> Effective = new("effective", ScheduleShape.Range, "first and last day in force");

    private static readonly Key<Condition> When = new("when", ConditionShape.Instance, "which posts it is about; every post where not said");

    private static readonly Key<UnknownPolicy> Unknown = new("unknown", new ChoiceShape<UnknownPolicy>("answer",
        ("apply", UnknownPolicy.Apply), ("rest", UnknownPolicy.Rest), ("ask", UnknownPolicy.Ask)), "what to do where when cannot be decided");

    private static readonly Key<ImmutableArray<string>> Language = new("language", new ListShape<string>(WordShape.Language), "it does not judge posts in another language; any: it judges all");

    private static readonly Key<ImmutableArray<string>> Fields = new("fields", new ListShape<string>(TextShape.Label), "fields it looks at");

    private static readonly Key<ImmutableArray<string>> YieldsTo = new("yieldsTo", new ListShape<string>(TextShape.Label), "ids of rules, or globs, whose findings in a post take the place of this one's");

    private static readonly Key<bool> Evasion = new("evasion", BooleanShape.Instance, "look through look-alike letters, spacing and the like");

    private static readonly Key<bool> Locked = new("locked", BooleanShape.Instance, "nothing looser counts");

    private static readonly ImmutableArray<Key<Check>> Checks = [.. CheckKind.All.Select(kind => new Key<Check>(kind.Key, kind.Shape, kind.About))];

    public static MapShape<Rule> Shape { get; } = new("rule",
        [Id, Name, Topic, Severity, Sureness, Message, Mend, Why, Source, Effective, When, Unknown, Language, Fields, YieldsTo, Evasion, Locked, .. Checks, Examples], Make)
    {
        OneOf = [.. Checks.Select(key => key.Name)],
    };

    private const string AnyLanguage = "any";

    private static Rule? Make(MapReader map)
    {
        var descriptor = new Descriptor(map.Get(Id, ""), map.Get(Name, ""), map.Get(Topic, ""), map.Get(Severity, Diagnostics.Severity.Error), map.Get(Message, ""), map.Get(Mend, ""))
        {
            Why = map.Get(Why, ""),
            Source = map.Find(Source),
            Confidence = map.Get(Sureness, Confidence.Read),
            Pack = map.Context.Pack,
            Location = map.Map[Id.Name]?.Location ?? map.Location,
        };
        Condition? when = map.Find(When);
        Check? check = null;
        foreach (Key<Check> key in Checks)
            check ??= map.Find(key);
        DayRange? days = map.Find(Effective);
        UnknownPolicy? unknown = map.FindValue(Unknown);
        ImmutableArray<string> languages = map.Get(Language, map.Context.Languages);
        if (languages.Contains(AnyLanguage))
            languages = [];
        ImmutableArray<string> fields = map.Get(Fields, []);
        ImmutableArray<string> yieldsTo = map.Get(YieldsTo, []);
        bool evasion = map.Get(Evasion, fallback: false);
        bool locked = map.Get(Locked, fallback: false);
        var rule = check is null ? null : new Rule(descriptor, when, check)
        {
            Unknown = unknown,
            Languages = languages,
            Fields = fields,
            YieldsTo = yieldsTo,
            EffectiveFrom = days?.From,
            EffectiveUntil = days?.Until,
            Evasion = evasion,
            Locked = locked,
        };

        CheckExamples(map);
        if (rule is not null)
        {
            Placeholders.Check(map.Map[Message.Name], rule, map.Context);
            Placeholders.Check(map.Map[Mend.Name], rule, map.Context);
        }

        return rule;
    }

    private static void CheckExamples(MapReader map)
    {
        if (map.Context.IsTrusted)
            return;
        RuleExamples? examples = map.Find(Examples);
        if (map.Has(Examples) && examples is null)
            return;
        string missing = examples switch
        {
            null or { Wrong: [], Right: [] } => "example, neither of what is wrong nor of what is right",
            { Wrong: [] } => "example of what is wrong",
            { Right: [] } => "example of what is right",
            _ => "",
        };
        if (missing.Length > 0)
        {
            map.Context.Report(PackDescriptors.MissingExamples, map.Map[Examples.Name] ?? map.Map[Id.Name] ?? map.Map,
                $"The rule has no {missing}", "Under examples:, give wrong: [texts it must find] and right: [texts it must leave alone].");
        }
    }
}
