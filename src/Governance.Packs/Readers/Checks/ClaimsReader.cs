using System.Collections.Immutable;
using Governance.Packs.Shapes;
using Governance.Rules;
using Governance.Rules.Checks;

namespace Governance.Packs.Readers.Checks;

internal static class ClaimsReader
{
    private static readonly Key<ImmutableArray<string>> Any = new("any", PhraseListShape.Phrases, "phrases that make a text a claim, or { list: NAME }") { IsRequired = true };

    private static readonly MapShape<Check> Shape = new("claimsCheck", [Any, UnlessReader.Key, NearReader.Key],
        map => new ClaimsCheck(new PhraseSet(map.Get(Any, [])), map.Find(UnlessReader.Key), map.Find(NearReader.Key)));

    public static CheckKind Kind { get; } = new("claims", Shape, "claims that the registry does not hold", "any") { FullKeys = ["any", "unless", "near"] };
}
