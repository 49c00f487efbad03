using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>Looks for prescribed wordings word by word, where the phrases as written are not found.</summary>
internal sealed class RequiredWordings
{
    private readonly Wording?[] _wordings;

    private RequiredWordings(Wording?[] wordings) => _wordings = wordings;

    /// <returns>null where none of the forms is a wording</returns>
    public static RequiredWordings? TryCreate(ImmutableArray<string> forms, PostContext context)
    {
        Wording?[]? wordings = null;
        for (int i = 0; i < forms.Length; i++)
        {
            if (Wording.TryCreate(forms[i], context) is { } wording)
                (wordings ??= new Wording?[forms.Length])[i] = wording;
        }

        return wordings is null ? null : new RequiredWordings(wordings);
    }

    /// <summary>What a field comes nearest to, among the first <paramref name="count"/> forms.</summary>
    public WordingMatch? Nearest(PostField field, int count)
    {
        List<WordingToken> said = WordingToken.Read(field.Text);
        WordingMatch? nearest = null;
        foreach (Wording? wording in _wordings.AsSpan(0, count))
        {
            if (wording?.FindIn(said) is { } match && (nearest is null || match.Share < nearest.Share))
                nearest = match;
        }

        return nearest;
    }

    /// <summary>All that stands in a field for one of the forms, or nearly does.</summary>
    public IEnumerable<TextSpan> In(PostField field)
    {
        List<WordingToken> said = WordingToken.Read(field.Text);
        return _wordings.Select(wording => wording?.FindIn(said)?.Span).OfType<TextSpan>();
    }
}
