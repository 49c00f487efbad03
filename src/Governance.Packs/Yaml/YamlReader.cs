using Governance.Packs.Findings;
using Governance.Text;
using YamlDotNet.Core;

namespace Governance.Packs.Yaml;

/// <summary>
/// YAML text → nodes. Never throws: what is wrong becomes findings. A line that YAML misreads in a known way
/// (<c>@acme</c>, <c>{brand} x</c>) is reported, blotted out letter for letter and read past, so that one run tells all errors.
/// </summary>
public static class YamlReader
{
    /// <returns>null where nothing could be read; then <paramref name="findings"/> says why</returns>
    public static YamlNode? Read(string path, ReadOnlySpan<byte> bytes, FindingList findings) =>
        YamlText.Decode(path, bytes, findings) is { } source ? Read(source, findings) : null;

    /// <inheritdoc cref="Read(string, ReadOnlySpan{byte}, FindingList)"/>
    public static YamlNode? Read(SourceText source, FindingList findings)
    {
        string text = source.Text;
        for (int attempt = 0; ; attempt++)
        {
            var found = new FindingList();
            var builder = new YamlTreeBuilder(source, text, found);
            try
            {
                YamlNode? root = builder.Build();
                findings.AddRange(found.ToSorted());
                return root;
            }
            catch (YamlException error)
            {
                // Findings before the error come again with the next attempt, so only those of the last one count.
                string? mended = attempt <= YamlLimits.Recoveries ? YamlSyntaxErrors.Report(source, text, error, builder.OpenBracket, findings) : null;
                if (mended is not null && attempt < YamlLimits.Recoveries)
                {
                    text = mended;
                    continue;
                }

                findings.AddRange(found.ToSorted());
                return null;
            }
        }
    }
}
