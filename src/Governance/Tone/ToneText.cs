using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Tone;

/// <summary>A field, or one sentence of it, cut up as the scales want it.</summary>
internal sealed class ToneText
{
    public ToneText(PostField field, TextSpan area, string? language)
    {
        Field = field;
        Area = area;
        Language = language;
        var words = ImmutableArray.CreateBuilder<ToneWord>();
        foreach (TextSpan word in new ProseWords(field))
        {
            if (area.Contains(word))
                words.Add(new ToneWord(word, Lower(word.Of(field.Text))));
        }

        Words = words.DrainToImmutable();
        Emoji = [.. field.Nodes.Where(node => node is EmojiSequence && area.Contains(node.Span)).Select(node => node.Span)];
    }

    public PostField Field { get; }

    public TextSpan Area { get; }

    /// <summary>A tag's first part; null where it is unknown.</summary>
    public string? Language { get; }

    /// <summary>Of prose; entities are none.</summary>
    public ImmutableArray<ToneWord> Words { get; }

    public ImmutableArray<TextSpan> Emoji { get; }

    public ReadOnlySpan<char> Value => Area.Of(Field.Text);

    /// <summary>Lower case, one kind of apostrophe.</summary>
    public static string Lower(ReadOnlySpan<char> word) => string.Create(word.Length, word, static (lower, word) =>
    {
        for (int i = 0; i < word.Length; i++)
            lower[i] = word[i] == '’' ? '\'' : (char)CaseFolding.FoldSimple(word[i]);
    });
}

/// <param name="Lower">as the tables spell it</param>
internal readonly record struct ToneWord(TextSpan Span, string Lower);
