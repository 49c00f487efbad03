using Governance.Formats;

namespace Governance.Tests.Markdown;

public sealed class RealRepositoriesTests
{
    /// <summary>Blogs of seven organisations were published as they stand: all but a known few read without a finding.</summary>
    [SharedDataFact]
    public void Front_matter_and_body_of_every_published_file_are_read()
    {
        List<string> findings = [];
        foreach (string file in Directory.EnumerateFiles(SharedData.Path("content-markdown"), "*.md", SearchOption.AllDirectories))
        {
            if (Path.GetDirectoryName(file) == SharedData.Path("content-markdown"))
                continue;
            ReadResult result = Reading.Bytes("a.md", File.ReadAllBytes(file));
            Reading.AssertSound(Assert.Single(result.Drafts));
            findings.AddRange(result.Findings().Select(found => $"{Path.GetRelativePath(SharedData.Path("content-markdown"), file)} {found}"));
        }

        // YAML wants the later lines of a quoted text indented; eight files begin them at the margin, which Ruby's parser lets pass.
        Assert.Equal(8, findings.Count(found => found.EndsWith("multi-line double-quoted scalar, found wrong indentation", StringComparison.Ordinal)));
        Assert.Equal(8, findings.Count);
    }
}
