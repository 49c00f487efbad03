using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules.Checks;

/// <summary>“Guaranteed returns? That is a scam.” A question says nothing by itself: what counts is the answer behind it.</summary>
internal static class Question
{
    // Nobody waits longer for an answer; and a text of nothing but questions must not be read again for each hit.
    private const int MostSentencesBetween = 8;

    /// <summary>The sentence at a position; where it asks something, with the sentence that answers it.</summary>
    public static TextSpan WithAnswer(PostContext context, PostField field, int position)
    {
        TextSpan sentence = context.SentenceAt(field, position);
        return Answer(context, field, sentence) is { } answer ? TextSpan.Cover(sentence, answer) : sentence;
    }

    /// <summary>Whether the sentence at a position asks something that is answered with no.</summary>
    public static bool IsDenied(PostContext context, PostField field, int position) =>
        Answer(context, field, context.SentenceAt(field, position)) is { } answer && Clause.BeginsWithDenial(answer.Of(field.Text));

    /// <returns>null where nothing is asked, or nothing answered</returns>
    private static TextSpan? Answer(PostContext context, PostField field, TextSpan sentence)
    {
        if (!Asks(field.Text, sentence))
            return null;
        ImmutableArray<TextSpan> sentences = context.SentencesOf(field);
        int next = sentences.BinarySearch(sentence) + 1;
        int end = Math.Min(sentences.Length, next + MostSentencesBetween);
        for (int i = next; i > 0 && i < end; i++)
        {
            bool isBlank = sentences[i].Of(field.Text).IsWhiteSpace();
            if (!isBlank && !Asks(field.Text, sentences[i]))
                return sentences[i];
        }

        return null;
    }

    private static bool Asks(string text, TextSpan sentence) => sentence.Of(text).TrimEnd(" \t\r\n\"”’»)*_").EndsWith('?');
}
