using System.Xml.Linq;

namespace Governance.Tests.Architecture;

/// <summary>Project references run one way; docs/architecture.md draws them.</summary>
public sealed class ProjectArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Governance"] = [],
        ["Governance.Packs"] = ["Governance"],
        ["Governance.Formats"] = ["Governance"],
        ["Governance.Git"] = ["Governance"],
        ["Governance.Cli"] = ["Governance", "Governance.Packs", "Governance.Formats", "Governance.Git"],
        ["Governance.Tables"] = ["Governance"],
        ["Governance.Packs.Compiler"] = ["Governance", "Governance.Packs"],
    };

    public static TheoryData<string> Projects => [.. Directory.EnumerateFiles(Path.Combine(SharedData.Repository, "src"), "*.csproj", SearchOption.AllDirectories)
        .Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_architecture_allows(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out string[]? allowed), $"{project} is new: add it, and its arrows, to this test and to docs/architecture.md");
        XDocument file = XDocument.Load(Path.Combine(SharedData.Repository, "src", project, project + ".csproj"));

        string[] references = [.. file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')))];

        Assert.Empty(references.Except(allowed!, StringComparer.Ordinal));
    }

    [Fact]
    public void The_engine_keeps_its_banned_symbols()
    {
        string[] banned = File.ReadAllLines(Path.Combine(SharedData.Repository, "src", "Governance", "BannedSymbols.txt"));

        foreach (string symbol in new[] { "T:System.IO.File", "T:System.Console", "P:System.DateTime.Now", "M:System.String.Normalize", "T:System.Globalization.StringInfo" })
            Assert.Contains(banned, line => line.StartsWith(symbol + ";", StringComparison.Ordinal));
    }
}
