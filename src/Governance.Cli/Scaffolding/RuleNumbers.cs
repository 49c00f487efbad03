using System.Globalization;

namespace Governance.Cli.Scaffolding;

/// <summary>Which number the next rule of a pack has: ids are never used twice.</summary>
internal static class RuleNumbers
{
    private const string Key = "id:";

    public static int Next(string folder, string prefix)
    {
        int highest = 0;
        foreach (string file in Directory.EnumerateFiles(folder, "*.yml"))
        {
            foreach (string line in File.ReadLines(file))
            {
                string entry = line.TrimStart(' ', '-');
                if (!entry.StartsWith(Key, StringComparison.Ordinal))
                    continue;
                string id = entry[Key.Length..].Trim().Split(' ')[0];
                int dash = id.LastIndexOf('-');
                if (dash > 0 && id[..dash] == prefix && int.TryParse(id.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int number))
                    highest = Math.Max(highest, number);
            }
        }

        return highest + 1;
    }
}
