using System.Text;
using Governance.Text;
using Governance.Text.Characters;

namespace Governance.Rules.Checks;

/// <summary>What a post must say is not said in fancy letters, which screen readers spell or skip, nor with characters inside that split its words unseen.</summary>
internal static class PlainLetters
{
    public static bool AreLackingIn(string text, TextSpan said)
    {
        ReadOnlySpan<char> words = said.Of(text);
        if (Ascii.IsValid(words))
            return false;
        for (int i = said.Start; i < said.End; i++)
        {
            if (UnseenCharacters.IsNeedless(text, i, text[i]))
                return true;
        }

        return FancyWriting.In(words) is not null;
    }
}
