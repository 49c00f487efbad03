using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Yaml;
using Governance.Text;

namespace Governance.Packs.Bundles;

/// <summary>The rules of one pack in a bundle, in the order of its files. Each is read when it is asked for.</summary>
internal sealed record StoredRules(Bundle Bundle, int Position, int First, int Count)
{
    public string IdOf(int rule) => Bundle.Texts[Record(rule, BundleLayout.RuleId)];

    public string NameOf(int rule) => Bundle.Texts[Record(rule, BundleLayout.RuleName)];

    public RuleFlags FlagsOf(int rule) => RuleFlags.Of(Record(rule, BundleLayout.RuleFlags));

    public YamlMapping NodeOf(int rule) => (YamlMapping)new BundleReader(Bundle, Record(rule, BundleLayout.RuleNode)).Node(SourceOf(rule));

    /// <summary>What can be told of a rule without reading it: all that configuration may ask for.</summary>
    public Descriptor HeadOf(int rule, string pack)
    {
        RuleFlags flags = FlagsOf(rule);
        int start = Record(rule, BundleLayout.RuleIdStart);
        return new Descriptor(IdOf(rule), NameOf(rule), Topic: "", flags.Severity, Message: "", Mend: "")
        {
            Confidence = flags.Confidence,
            Pack = pack,
            Location = new TextLocation(SourceOf(rule), new TextSpan(start, start + Record(rule, BundleLayout.RuleIdLength))),
        };
    }

    /// <summary>The files that hold them.</summary>
    public ImmutableArray<YamlNode> ReadFiles() => Bundle.FilesAt(Position);

    private SourceText SourceOf(int rule) => Bundle.SourceAt(Record(rule, BundleLayout.RuleFile));

    private int Record(int rule, int position) => Bundle.Record(First + rule, position);
}
