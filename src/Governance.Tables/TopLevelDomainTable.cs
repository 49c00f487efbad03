using System.Text;

namespace Governance.Tables;

internal static class TopLevelDomainTable
{
    public static CSharpFile Make(string folder)
    {
        SortedSet<string> domains = new(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(Path.Combine(folder, "tld_lib.yml")))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
                domains.Add(line[2..].Trim('\'', '"', ' ').ToLowerInvariant());
        }

        // tlds.yml names each domain again in its tests, in Punycode too.
        foreach (string line in File.ReadLines(Path.Combine(folder, "tlds.yml")))
        {
            int end = line.IndexOf(" is a valid ", StringComparison.Ordinal);
            int start = line.IndexOf("description: ", StringComparison.Ordinal);
            if (start >= 0 && end > start)
                domains.Add(line[(start + "description: ".Length)..end].Trim('\'', '"', ' ').ToLowerInvariant());
        }

        List<ulong> starts = [];
        StringBuilder text = new();
        foreach (string domain in domains)
        {
            starts.Add((ulong)text.Length);
            text.Append(domain);
        }

        starts.Add((ulong)text.Length);
        CSharpFile file = new("TopLevelDomainTable", "twitter-text tld_lib.yml and tlds.yml (Apache-2.0)", "Top-level domains, lower case, in ordinal order.");
        file.Line($"internal const int Count = {domains.Count};");
        file.Line($"internal const int LongestLength = {domains.Max(domain => domain.Length)};");
        file.Line("");
        file.Line("internal static ReadOnlySpan<char> At(int index) => Text[Starts[index]..Starts[index + 1]];");
        file.Array("Starts", starts);
        file.Text("Text", text.ToString());
        return file;
    }
}
