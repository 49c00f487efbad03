using Governance.Diagnostics;

namespace Governance.Formats.Findings;

/// <summary>Message and mend as running text, for formats that have one place for both.</summary>
internal static class FullMessage
{
    public static string Of(Diagnostic finding)
    {
        if (finding.Mend.Length == 0)
            return finding.Message;
        string words = finding.Message.TrimEnd('”', '"', ')');
        bool ended = words.Length == 0 || words[^1] is '.' or '!' or '?';
        return $"{finding.Message}{(ended ? "" : ".")} {finding.Mend}";
    }
}
