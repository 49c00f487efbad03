using Governance.Tests;

namespace Governance.Packs.Tests.Loading;

public sealed class BrokenPackTests
{
    [Fact]
    public void Tells_every_mistake_of_a_broken_pack_at_once() => Snapshot.Verify(PolicyProbe.Show(PolicyProbe.Load(
        ("governance.yml", "version: 1\npacks: [./acme]\n"),
        ("acme/pack.yml", """
            id: Acme Brand
            version: 2.10
            titel: How Acme speaks
            asOf: 01.11.2026
            lists:
              fillers: lists/fillers.txt
              escape: ../../etc/passwd
              labels: lists/labels.csv
            """),
        ("acme/lists/labels.csv", "entry,country\n#ad,US\n\"#promo,GB\n"),
        ("acme/broken.yml", "rules:\n  - id: [A\n"),
        ("acme/rules.yml", """
            rules:
              - id: acme-1
                name: bannedPromise
                topic: banned-claim
                severity: severe
                confidence: certain
                message: "“{mach}” promises what {fact.lossRate} cannot"
                why: y
                effective: { from: 2027-01-01, until: 2026-01-01 }
                when: { platfrom: x, platform: twiter, jurisdiction: Narnia, sponsored: maybe, kind: message }
                unknown: never
                evasion: yes
                phrases: { any: ["a"], unless: { within: paragraph, quoted: no } }
                examples: { wrong: ["a"], right: ["b"] }
              - id: ACME-002
                name: long
                topic: length
                severity: error
                message: m
                why: w
                length: { max: plenty, unit: letters, limits: hard }
                count: { what: hashtags, max: 3 }
                examples: { wrong: ["a"] }
              - id: ACME-003
                name: none
                topic: t
                severity: error
                message: m
                phrases: { list: filers }
              - id: ACME-004
                name: placeholders
                topic: t
                severity: error
                message: "“{mach}” is {fact.lossRate}, {campaign}"
                mend: "Say {bset}."
                why: w
                substitute:
                  utilize: use
                  sponsored: #ad
                examples: { wrong: ["a"], right: ["b"] }
              - id: ACME-007
                name: placeholders-again
                topic: t
                severity: error
                message: "“{mach}” is {fact.lossRate}, {campaign}, {region}"
                mend: "Say {bset}."
                why: w
                when: { region: north }
                phrases: ["a"]
                examples: { wrong: ["a"], right: ["b"] }
              - id: ACME-005
                name: required
                topic: t
                severity: error
                message: m
                why: w
                when: { text: { within: part } }
                require:
                  at: above-the-fold
                  any:
                    - thanks #ad
                examples: { wrong: ["a"], right: ["b"] }
              - id: ACME-006
                name: short-pattern
                topic: t
                severity: error
                message: m
                why: w
                pattern: "a|b"
                examples: { wrong: ["a"], right: ["b"] }
              - just text
            """),
        ("acme/more.yml", "rule:\n  - id: A-1\n")).Findings), "broken-pack");

    [Fact]
    public void Tells_every_trap_of_YAML_in_phrases_and_messages() => Snapshot.Verify(PolicyProbe.Show(PolicyProbe.Load(
        ("governance.yml", "version: 1\npacks: [./acme]\n"),
        ("acme/pack.yml", PolicyProbe.Manifest),
        ("acme/brand.yml", """
            rules:
              - id: ACME-001  # a comment behind an id is a comment
                name: vague
                topic: disclosure
                severity: error # because the law says so
                message: Write #ad first
                mend: {best} fits
                why: "quoted" # and a comment
                phrases:
                  - #ad
                  - thanks #ad
                  - @acme
                  - *free
                  - {brand} x
                  - {brand}
                  - a: b
                  - null
                  - "#fine" # with a comment
                  - yes
                  - 42
                examples: { wrong: ["#fine"], right: ["a"] }
            """)).Findings), "traps");

    [Fact]
    public void A_sound_pack_gives_no_finding()
    {
        PolicyResult result = PolicyProbe.LoadRules(PolicyProbe.Rule("phrases: [\"guarantee*\"]"));
        Assert.Equal("", PolicyProbe.Show(result.Findings));
        Assert.NotNull(result.Policy);
        Assert.Equal("2.10", Assert.Single(result.Policy.Packs).Version);
    }

    [Theory]
    [InlineData("pattern-is-broken", "metadata: { matches: { id: \"(a\" } }")]
    [InlineData("pattern-looks-around", "metadata: { matches: { id: \"a(?=b)\" } }")]
    [InlineData("forbid-two", "forbid: { field: title, media: [image] }")]
    [InlineData("forbid-none", "forbid: {}")]
    [InlineData("no-check", "locked: true")]
    [InlineData("consistency-of-one", "consistency: { any: [[email]] }")]
    [InlineData("empty-phrases", "phrases: []")]
    [InlineData("empty-phrase", "phrases: [\"a\", \" \"]")]
    [InlineData("check-misspelt", "phrase: [a]")]
    [InlineData("condition-is-text", "phrases: [a]\n    when: sponsored")]
    public void Explains_a_check_that_cannot_work(string name, string check) =>
        Snapshot.Verify(PolicyProbe.Show(PolicyProbe.LoadRules(PolicyProbe.Rule(check)).Findings), $"check-{name}");

    [Fact]
    public void Ids_and_names_are_unique_over_all_packs()
    {
        string second = PolicyProbe.Rule("phrases: [b]");
        PolicyResult result = PolicyProbe.Load(
            ("governance.yml", "version: 1\npacks: [./acme, ./other]\n"),
            ("acme/pack.yml", PolicyProbe.Manifest), ("acme/rules.yml", PolicyProbe.Rule("phrases: [a]")),
            ("other/pack.yml", PolicyProbe.Manifest), ("other/rules.yml", second));
        Snapshot.Verify(PolicyProbe.Show(result.Findings), "duplicates");
    }

    [Theory]
    [InlineData("2026-12-23", "")]
    [InlineData("2026-12-22", "is due for review in 30 days")]
    [InlineData("2026-11-23", "is due for review tomorrow")]
    [InlineData("2026-11-22", "is due for review today")]
    [InlineData("2026-11-01", "was due for review on 2026-11-01")]
    public void A_review_is_announced_thirty_days_ahead_and_stops_nothing(string reviewBy, string expected)
    {
        PolicyResult result = PolicyProbe.Load(
            ("governance.yml", "version: 1\npacks: [./acme]\n"),
            ("acme/pack.yml", $"{PolicyProbe.Manifest}reviewBy: {reviewBy}\n"), ("acme/rules.yml", PolicyProbe.Rule("phrases: [a]")));
        Assert.NotNull(result.Policy);
        Assert.Equal(expected.Length == 0 ? "" : $"The pack acme {expected}", string.Concat(result.Findings.Select(finding => finding.Message)));
    }
}
