using System.Text;
using Governance.Packs.Trees;
using Governance.Tests;

namespace Governance.Packs.Tests.Loading;

public sealed class PolicyFuzzTests
{
    private static readonly string[] Seeds =
    [
        .. Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "rules"), "*.yml", SearchOption.AllDirectories).Where(path => !path.Contains("platforms", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
        "version: 1\npacks: [./acme]\nrules: { a: { max: 3, any+: [b] } }\noverrides: [{ path: a, rules: { '*': off } }]\nassign: [{ path: a, set: { jurisdiction: US } }]\n",
    ];

    [Fact]
    public void Mutated_packs_and_configurations_never_throw()
    {
        var random = new Random(6);
        for (int round = 0; round < 400; round++)
        {
            MemoryTree tree = MemoryTree.Of(
                ("governance.yml", Mutate(Seeds[^1], random)), ("acme/pack.yml", Mutate(PolicyProbe.Manifest, random)), ("acme/rules.yml", Mutate(Seeds[random.Next(Seeds.Length)], random)));
            PolicyResult result = PolicyProbe.Load(tree);
            Assert.True(result.Policy is not null || !result.Findings.IsEmpty);
            PolicyProbe.Show(result.Findings);
        }
    }

    private static string Mutate(string seed, Random random)
    {
        var text = new StringBuilder(seed);
        for (int edits = random.Next(4); edits > 0; edits--)
        {
            int at = random.Next(text.Length);
            int length = Math.Min(random.Next(1, 30), text.Length - at);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(at, text.ToString(at, length));
                    break;
                case 2:
                    text.Insert(at, "\n :-#&*!|>'\"%@`{}[],?"[random.Next(21)]);
                    break;
                default:
                    text.Insert(at, new[] { "null", "[]", "{}", "-1", "99999999999", "true", "\n  ", "é\uD83D" }[random.Next(8)]);
                    break;
            }

            if (text.Length == 0)
                text.Append('x');
        }

        return text.ToString();
    }
}
