using System.Globalization;
using System.Text;

namespace Governance.Text.Characters;

/// <summary>Text for messages: what cannot be seen is named by its code, such as U+200B.</summary>
internal static class Printable
{
    public static string Of(ReadOnlySpan<char> text)
    {
        var printable = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length;)
        {
            int codePoint = CodePoint.At(text, i, out int length);
            bool unseen = UnicodeClass.IsDefaultIgnorable(codePoint) || UnicodeClass.CategoryOf(codePoint) is UnicodeCategory.Control or UnicodeCategory.Format;
            if (unseen)
                printable.Append(printable.Length > 0 ? " " : "").Append(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
            else
                printable.Append(text.Slice(i, length));
            i += length;
        }

        return printable.ToString();
    }
}
