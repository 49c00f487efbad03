using System.Collections.Immutable;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class ConsistencyReader
{
    private static readonly Key<ImmutableArray<ImmutableArray<string>>> Any =
        new("any", new ListShape<ImmutableArray<string>>(PhraseListShape.Phrases, single: false), "groups of spellings of one thing") { IsRequired = true };

    public static CheckKind Kind { get; } = new("consistency", new MapShape<Check>("consistency", [Any], Make), "a second spelling of what is already spelled another way");

    private static ConsistencyCheck? Make(MapReader map)
    {
        ImmutableArray<ImmutableArray<string>> groups = map.Get(Any, []);
        foreach (YamlNode group in (map.Map[Any.Name] as YamlSequence)?.Items ?? [])
        {
            if (group is YamlScalar or YamlSequence { Items.Length: < 2 })
                map.Context.Report(PackDescriptors.WrongValue, group, "A group of one spelling agrees with itself", "Write at least two spellings of one thing, such as [e-mail, email].");
        }

        return new ConsistencyCheck(new ConsistencyOptions(groups));
    }
}
