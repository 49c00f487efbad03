using System.Collections.Immutable;
using System.Text;
using Governance.Platforms;
using Governance.Posts;

namespace Governance.Rules.Checks;

/// <summary>Which of a prescribed wording's forms a platform has room for, beside the rest of the post.</summary>
internal static class FormFit
{
    /// <returns>-1 where none fits, or none can be filled in</returns>
    public static int FirstThatFits(ImmutableArray<string> forms, PhraseSet set, PostContext context, PostField field)
    {
        string rest = WithoutForms(field.Text, context.HitsOf(set, field));
        for (int i = 0; i < forms.Length; i++)
        {
            if (FilledText.TryFill(forms[i], context, out string? form) && Fits(rest.Length == 0 ? form : $"{rest} {form}", field))
                return i;
        }

        return -1;
    }

    private static bool Fits(string text, PostField field)
    {
        foreach (TextLimit limit in field.Platform.TextLimits)
        {
            if (limit.Hard && limit.Field == field.Name && LengthCounter.Count(limit.Unit, text, limit.Max).Exceeds)
                return false;
        }

        return true;
    }

    private static string WithoutForms(string text, ImmutableArray<PhraseHit> hits)
    {
        var rest = new StringBuilder(text.Length);
        int at = 0;
        foreach (PhraseHit hit in hits)
        {
            if (hit.Span.Start > at)
                rest.Append(text, at, hit.Span.Start - at);
            at = Math.Max(at, hit.Span.End);
        }

        return rest.Append(text, at, text.Length - at).ToString().Trim();
    }
}
