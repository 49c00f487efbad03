using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary><c>require</c>: flags a post that lacks what it must say, says it where nobody sees it, or says it too briefly.</summary>
public sealed class RequireCheck : Check
{
    // From either end of the text; what stands amid hundreds of its like is nowhere better placed.
    private const int MostTried = 50;

    private readonly PhraseSet _any;
    private readonly ImmutableArray<PhraseSet> _all;
    private readonly PhraseSet _forms;

    public RequireCheck(RequireOptions options)
    {
        Options = options;
        _any = Set(options.Any.Select(label => label.Text));
        _all = [.. options.All.Select(label => Set([label.Text]))];
        _forms = Set(options.FirstThatFits);
    }

    public override ImmutableArray<string> Arguments => ["best", "found", "place", "problem"];

    public RequireOptions Options { get; }

    public override void Collect(PhraseCollector phrases)
    {
        phrases.Add(_any);
        phrases.Add(_forms);
        foreach (PhraseSet one in _all)
            phrases.Add(one);
        Options.Unless?.Collect(phrases);
    }

    public override void Run(CheckContext context)
    {
        if (!Options.EachPart && context.Post.Part > 1)
            return;
        if (!Options.Any.IsEmpty)
            Require(context, _any, Options.Any);
        for (int i = 0; i < _all.Length; i++)
            Require(context, _all[i], [Options.All[i]]);
        if (!Options.FirstThatFits.IsEmpty)
            RequireForm(context);
    }

    private static PhraseSet Set(IEnumerable<string> texts) => new([.. texts]) { SeesDisclaimers = true };

    private void Require(CheckContext context, PhraseSet set, ImmutableArray<Label> labels)
    {
        RequiredPlace place = Search(context, set, set.Entries.Length);
        if (place.IsMet)
            return;
        string best = BestLabel.Of(labels, context.Context);
        Report(context, place, best, $"“{best}” is missing");
    }

    private void RequireForm(CheckContext context)
    {
        PostField? field = context.MainFields.FirstOrDefault();
        ImmutableArray<string> forms = Options.FirstThatFits;
        int fitting = field is null ? 0 : FormFit.FirstThatFits(forms, _forms, context.Context, field, Options.FitsAlone);
        if (fitting < 0)
        {
            // What nobody can say there cannot be published there.
            string shortest = Fill(forms[^1], context);
            Report(context, RequiredPlace.Nowhere, shortest, $"no form of it fits on {context.Post.Platform.Name}, not even “{shortest}”");
            return;
        }

        RequiredPlace place = Search(context, _forms, fitting + 1);
        if (place.IsMet)
            return;
        string best = Fill(forms[fitting], context);
        RequiredPlace shorter = place.IsNowhere ? Search(context, _forms, forms.Length) : place;
        bool isTooShort = place.IsNowhere && shorter is { IsNowhere: false, Near: null };
        Report(context, shorter, best, isTooShort ? $"“{shorter.Text}” is too short a form where “{best}” fits" : $"“{best}” is missing");
    }

    /// <summary>One of the first <paramref name="count"/> entries where it should stand, else where one stands, else where one nearly stands, else nothing.</summary>
    private RequiredPlace Search(CheckContext context, PhraseSet set, int count)
    {
        RequiredPlace found = SearchPhrases(context, set, count);
        return found.IsNowhere ? SearchWordings(context, set, count) : found;
    }

    private RequiredPlace SearchPhrases(CheckContext context, PhraseSet set, int count)
    {
        RequiredPlace found = RequiredPlace.Nowhere;
        foreach ((Post post, PostField field) in FieldsOf(context))
        {
            ImmutableArray<PhraseHit> hits = context.HitsOf(set, field);
            for (int i = 0; i < hits.Length; i++)
            {
                PhraseHit hit = hits[i];
                bool isBetweenMany = i >= MostTried && i < hits.Length - MostTried;
                if (isBetweenMany || hit.Entry >= count || IsPartOfAddress(field, hit.Span) || PlainLetters.AreLackingIn(field.Text, hit.Span) || Options.Unless?.Takes(context.Context, field, hit.Span) == true)
                    continue;
                bool isForeign = Options.InPostLanguage && !LabelLanguages.Fits(Options.Any[hit.Entry], context.Context);
                Placement? broken = Placements.FirstBroken(Options.At, post, field, hit.Span);
                if (broken is null && !isForeign)
                    return new RequiredPlace(field, hit.Span, null);
                if (found.IsNowhere)
                    found = new RequiredPlace(field, hit.Span, broken) { IsForeign = isForeign };
            }
        }

        return found;
    }

    private RequiredPlace SearchWordings(CheckContext context, PhraseSet set, int count)
    {
        RequiredPlace found = RequiredPlace.Nowhere;
        RequiredWordings? wordings = RequiredWordings.TryCreate(set.Entries, context.Context);
        if (wordings is null)
            return found;
        foreach ((Post post, PostField field) in FieldsOf(context))
        {
            if (wordings.Nearest(field, count) is not { } match)
                continue;
            bool isSaid = match.Differences.Count == 0;
            var place = new RequiredPlace(field, match.Span, isSaid ? Placements.FirstBroken(Options.At, post, field, match.Span) : null) { Near = isSaid ? null : match };
            if (place.IsMet)
                return place;
            if (found.IsNowhere || (found.Near is not null && isSaid))
                found = place;
        }

        return found;
    }

    private IEnumerable<(Post Post, PostField Field)> FieldsOf(CheckContext context)
    {
        ImmutableArray<Post> posts = Options.EachPart ? [context.Post] : context.Context.Thread;
        foreach (Post post in posts)
        {
            foreach (PostField field in context.MainFieldsOf(post))
                yield return (post, field);
        }
    }

    /// <summary>Words in a link's address are not read (<c>https://example.com/#ad</c>); a required address is.</summary>
    private static bool IsPartOfAddress(PostField field, TextSpan span)
    {
        if (span.Of(field.Text).Contains('.'))
            return false;
        foreach (PostNode node in field.Nodes)
        {
            if (node is Link && node.Span.Contains(span))
                return true;
        }

        return false;
    }

    private void Report(CheckContext context, RequiredPlace place, string best, string missing)
    {
        ReadOnlySpan<Argument> arguments =
        [
            new Argument("best", best),
            new Argument("found", place.Text),
            new Argument("place", string.Join(" and ", Options.At.Select(Placements.Describe))),
            new Argument("problem", place.Problem(context.Post) ?? missing),
        ];
        if (place is { Field: { } at, Marked: { } span })
            context.Report(at, span, arguments);
        else if (context.MainFields is [{ } field, ..])
            context.Report(field, default, arguments);
        else
            context.Report(context.Post.Draft.Location, arguments);
    }

    private static string Fill(string form, CheckContext context) => FilledText.TryFill(form, context.Context, out string? filled) ? filled : form;
}
