using System.Collections.Immutable;
using System.Text;
using Governance.Platforms;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>Which of a prescribed wording's forms a platform has room for, by itself or beside the rest of the post.</summary>
internal static class FormFit
{
    /// <returns>-1 where none fits, or none can be filled in</returns>
    public static int FirstThatFits(ImmutableArray<string> forms, PhraseSet set, PostContext context, PostField field, bool alone)
    {
        string rest = alone ? "" : Rest(forms, set, context, field);
        for (int i = 0; i < forms.Length; i++)
        {
            if (FilledText.TryFill(forms[i], context, out string? form) && Fits(rest.Length == 0 ? form : $"{rest} {form}", field))
                return i;
        }

        return -1;
    }

    private static string Rest(ImmutableArray<string> forms, PhraseSet set, PostContext context, PostField field)
    {
        IEnumerable<TextSpan> said = RequiredWordings.TryCreate(forms, context)?.In(field) ?? [];
        return Without([.. context.HitsOf(set, field).Select(hit => hit.Span).Concat(said).Order()], field.Text);
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

    private static string Without(ImmutableArray<TextSpan> spans, string text)
    {
        var rest = new StringBuilder(text.Length);
        int at = 0;
        foreach (TextSpan span in spans)
        {
            if (span.Start > at)
                rest.Append(text, at, span.Start - at);
            at = Math.Max(at, span.End);
        }

        return rest.Append(text, at, text.Length - at).ToString().Trim();
    }
}
