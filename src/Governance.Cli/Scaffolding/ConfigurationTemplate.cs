using System.Text;

namespace Governance.Cli.Scaffolding;

/// <summary>The governance.yml that <c>govern init</c> writes.</summary>
internal static class ConfigurationTemplate
{
    public static string For(FoundPosts found)
    {
        var text = new StringBuilder();
        text.Append("""
            version: 1

            # Which rules: built-in packs by name (govern rules --packs all lists them), those of your trade and country by one name
            # such as us-brand (govern rules --presets), your own by folder (govern new pack brand).
            packs: [platform-limits, accessibility, disclosure-basics, plain-language]

            # Which files are posts. A path on the command line is taken as it is.

            """);
        if (found.Patterns.Count == 0)
        {
            text.Append("# posts: [\"content/social/**/*.md\", \"calendar.csv\"]\n");
        }
        else
        {
            text.Append("posts:\n");
            foreach (string pattern in found.Patterns)
                text.Append("  - \"").Append(pattern.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append("\"\n");
        }

        text.Append("""

            # What holds for a post that does not say it itself.
            # defaults:
            #   - path: "**"
            #     set: { lang: en, platform: [x], jurisdiction: US, industry: retail }

            # Severities and options of rules, by id, name or pattern.
            # rules:
            #   too-many-hashtags: { severity: error, max: 3 }

            """);
        foreach (string sheet in found.Sheets)
        {
            text.Append("\n# How the sheet is to be read, where its own column names do not say it.\n# calendars:\n#   - path: \"")
                .Append(sheet.ReplaceLineEndings(" "))
                .Append("\"\n#     columns: { body: Caption, schedule: Date, platform: Channel }\n#     dates: dmy\n");
        }

        return text.ToString();
    }
}
