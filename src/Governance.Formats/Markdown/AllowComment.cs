using System.Collections.Immutable;

namespace Governance.Formats;

/// <summary><c>govern-allow RULE[, RULE]: reason</c></summary>
internal static class AllowComment
{
    private const string Keyword = "govern-allow";

    /// <param name="comment">without <c>&lt;!--</c> and <c>--&gt;</c></param>
    /// <returns>false where the comment is about something else</returns>
    public static bool TryRead(ReadOnlySpan<char> comment, out ImmutableArray<string> rules, out string reason)
    {
        rules = [];
        reason = "";
        ReadOnlySpan<char> rest = comment.Trim();
        if (!rest.StartsWith(Keyword, StringComparison.OrdinalIgnoreCase) || (rest.Length > Keyword.Length && !char.IsWhiteSpace(rest[Keyword.Length]) && rest[Keyword.Length] != ':'))
            return false;
        (rules, reason) = ReadRules(rest[Keyword.Length..].ToString());
        return true;
    }

    /// <summary><c>RULE[, RULE][: reason]</c></summary>
    public static (ImmutableArray<string> Rules, string Reason) ReadRules(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string names = colon < 0 ? text : text[..colon];
        string reason = colon < 0 ? "" : string.Join(' ', text[(colon + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return ([.. names.Split([',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)], reason);
    }
}
