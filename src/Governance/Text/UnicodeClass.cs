using System.Globalization;

namespace Governance.Text;

/// <summary>Character classes of Unicode 17, the same on every .NET version. A lone surrogate is of category Surrogate and in no class.</summary>
public static class UnicodeClass
{
    public static UnicodeCategory CategoryOf(int codePoint) => (UnicodeCategory)(CategoryTable.Of(codePoint) & 31);

    public static Script ScriptOf(int codePoint) => (Script)ScriptTable.Of(codePoint);

    public static bool IsLetter(int codePoint) => CategoryOf(codePoint) <= UnicodeCategory.OtherLetter;

    public static bool IsMark(int codePoint) =>
        CategoryOf(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Digits, letter numbers such as Ⅳ, and other numbers such as ½.</summary>
    public static bool IsNumber(int codePoint) =>
        CategoryOf(codePoint) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    public static bool IsDigit(int codePoint) => CategoryOf(codePoint) == UnicodeCategory.DecimalDigitNumber;

    public static bool IsUpper(int codePoint) => CategoryOf(codePoint) == UnicodeCategory.UppercaseLetter;

    public static bool IsLower(int codePoint) => CategoryOf(codePoint) == UnicodeCategory.LowercaseLetter;

    /// <summary>The White_Space property: separators, tab, line ends.</summary>
    public static bool IsWhiteSpace(int codePoint) =>
        codePoint is ' ' or (>= '\t' and <= '\r') or 0x85
        || (codePoint >= 0xA0 && CategoryOf(codePoint) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Default_Ignorable_Code_Point: not shown unless software knows what it is for.</summary>
    public static bool IsDefaultIgnorable(int codePoint) => (CategoryTable.Of(codePoint) & 32) != 0;
}
