namespace Governance.Text;

/// <summary>Hangul syllables are composed by arithmetic (Unicode, section 3.12).</summary>
internal static class Hangul
{
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Trails = 28;

    public static bool IsSyllable(int codePoint) => (uint)(codePoint - SyllableBase) < Leads * Vowels * Trails;

    /// <summary>Writes the two or three letters of a syllable.</summary>
    public static int Decompose(int syllable, Span<int> letters)
    {
        int index = syllable - SyllableBase;
        letters[0] = LeadBase + (index / (Vowels * Trails));
        letters[1] = VowelBase + (index % (Vowels * Trails) / Trails);
        letters[2] = TrailBase + (index % Trails);
        return letters[2] == TrailBase ? 2 : 3;
    }

    /// <summary>The syllable of a lead and a vowel, or of a syllable and a trail; -1 where there is none.</summary>
    public static int Compose(int first, int second)
    {
        if ((uint)(first - LeadBase) < Leads && (uint)(second - VowelBase) < Vowels)
            return SyllableBase + ((((first - LeadBase) * Vowels) + (second - VowelBase)) * Trails);
        if (IsSyllable(first) && (first - SyllableBase) % Trails == 0 && (uint)(second - TrailBase - 1) < Trails - 1)
            return first + (second - TrailBase);
        return -1;
    }
}
