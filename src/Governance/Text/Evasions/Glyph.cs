namespace Governance.Text;

/// <summary>A character as it is read, and where it stands in the original.</summary>
/// <param name="CodePoint"><see cref="Nothing"/> where this reading drops it</param>
/// <param name="Second">the other way to read it</param>
/// <param name="Choice">what the two readings depend on</param>
internal readonly record struct Glyph(int CodePoint, TextSpan Source, int Second, ReadingChoice Choice)
{
    public const int Nothing = -1;

    public Glyph(int codePoint, TextSpan source)
        : this(codePoint, source, codePoint, ReadingChoice.None)
    {
    }

    public bool IsLetter => CodePoint >= 0 && UnicodeClass.IsLetter(CodePoint);

    public bool IsAsciiLetter => CodePoint is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public bool IsDigit => CodePoint >= 0 && UnicodeClass.IsDigit(CodePoint);

    public bool IsMark => CodePoint >= 0x300 && UnicodeClass.IsMark(CodePoint);

    public bool IsSpace => CodePoint >= 0 && UnicodeClass.IsWhiteSpace(CodePoint);

    public Glyph ReadAs(int codePoint) => new(codePoint, Source);

    public Glyph ReadAs(int codePoint, int second, ReadingChoice choice) => new(codePoint, Source, second, choice);
}

/// <summary>Where a trick can be undone in two ways, the view has a text for each.</summary>
[Flags]
internal enum ReadingChoice
{
    None = 0,

    /// <summary>1 for i or for l.</summary>
    Leet = 1,

    /// <summary>A stretched letter for one or for two.</summary>
    Stretch = 2,

    /// <summary>A hyphen at a line's end that divides the word or belongs to it.</summary>
    Break = 4,
}
