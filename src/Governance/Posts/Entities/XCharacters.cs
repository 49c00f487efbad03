using Governance.Text;

namespace Governance.Posts.Entities;

/// <summary>Character classes of twitter-text 3.1, with letters, marks and digits of our Unicode tables.</summary>
internal static class XCharacters
{
    /// <summary>Accented Latin letters and combining marks that may stand in a bare domain and in a path, and that end a mention.</summary>
    public static bool IsLatinAccent(char c) =>
        c is >= '\u00C0' and <= '\u024F' and not '\u00D7' and not '\u00F7'
            or '\u0253' or '\u0254' or '\u0256' or '\u0257' or '\u0259' or '\u025B' or '\u0263' or '\u0268' or '\u026F' or '\u0272' or '\u0289' or '\u028B' or '\u02BB'
            or (>= '\u0300' and <= '\u036F')
            or (>= '\u1E00' and <= '\u1EFF');

    public static bool IsSpace(char c) =>
        c is ' ' or (>= '\t' and <= '\r')
        || (c >= '\u0085' && c is '\u0085' or '\u00A0' or '\u1680' or '\u180E' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000');

    public static bool IsDirectionMark(char c) =>
        c is (>= '\u202A' and <= '\u202E') or '\u061C' or '\u200E' or '\u200F' or (>= '\u2066' and <= '\u2069');

    /// <summary>X refuses a post that holds one.</summary>
    public static bool IsInvalid(char c) => c is '\uFFFE' or '\uFEFF' or '\uFFFF';

    public static bool IsPunctuation(char c) =>
        c < '\u0080' && c is '!' or '\'' or '#' or '%' or '&' or '(' or ')' or '*' or '+' or ',' or '\\' or '-' or '.' or '/'
            or ':' or ';' or '<' or '=' or '>' or '?' or '@' or '[' or ']' or '^' or '_' or '{' or '|' or '}' or '~' or '$';

    /// <summary>May begin and end a label of a domain; nearly anything beyond ASCII may.</summary>
    public static bool IsDomain(char c) =>
        char.IsAsciiLetterOrDigit(c) || (!IsPunctuation(c) && !IsSpace(c) && !IsInvalid(c) && !IsDirectionMark(c));

    /// <summary>Part of a chain of labels.</summary>
    public static bool IsDomainChain(char c) => c is '.' or '-' or '_' || IsDomain(c);

    /// <summary>May stand before a link.</summary>
    public static bool MayPrecedeLink(char c) =>
        !char.IsAsciiLetterOrDigit(c) && c is not '@' and not '＠' and not '$' and not '#' and not '＃' && !IsInvalid(c);

    /// <summary>May stand in a domain that is written without a protocol.</summary>
    public static bool IsBareDomain(char c) => char.IsAsciiLetterOrDigit(c) || c == '-' || (c >= '\u00C0' && IsLatinAccent(c));

    public static bool IsHandle(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    public static bool IsHashSign(char c) => c is '#' or '＃';

    public static bool IsAtSign(char c) => c is '@' or '＠';

    public static bool IsHashtagLetter(int codePoint) =>
        codePoint < 0x80 ? char.IsAsciiLetter((char)codePoint) : UnicodeClass.IsLetter(codePoint) || UnicodeClass.IsMark(codePoint);

    /// <summary>Part of a hashtag, though a hashtag needs a letter as well.</summary>
    public static bool IsHashtag(int codePoint) =>
        codePoint < 0x80
            ? IsHandle((char)codePoint)
            : IsHashtagLetter(codePoint) || UnicodeClass.IsDigit(codePoint) || IsHashtagJoiner(codePoint);

    private static bool IsHashtagJoiner(int c) =>
        c is 0x00B7 or 0x05BE or 0x05F3 or 0x05F4 or 0x0F0B or 0x0F0C or 0x200C or 0x200D or 0x3003 or 0x301C or 0x309B or 0x309C or 0x30A0 or 0x30FB or 0xA67E or 0xFF5E;
}
