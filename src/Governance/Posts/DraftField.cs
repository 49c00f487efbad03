using System.Collections.Immutable;
using Governance.Text;

namespace Governance.Posts;

/// <summary>One text of a draft, as authored, with where it stands and what it looks like once rendered.</summary>
public sealed class DraftField
{
    private RenderedText? _markup;

    public DraftField(string name, string authored, SourceText source, TextMap toSource, RenderedText plain)
    {
        Name = name;
        Authored = authored;
        Source = source;
        ToSource = toSource;
        Plain = plain;
        Parts = [new TextSpan(0, plain.Value.Length)];
    }

    /// <summary>One of <see cref="FieldNames"/>, or a sheet's own column name.</summary>
    public string Name { get; }

    /// <summary>What the author typed for this field, unescaped. Offsets of findings count in it.</summary>
    public string Authored { get; }

    public SourceText Source { get; }

    /// <summary>From <see cref="Authored"/> to <see cref="Source"/>.</summary>
    public TextMap ToSource { get; }

    /// <summary>As shown where the platform shows no Markdown.</summary>
    public RenderedText Plain { get; }

    /// <summary>As shown (or counted) where the platform takes Markdown.</summary>
    public RenderedText Markup
    {
        get => _markup ??= RenderedText.Same(Authored);
        init => _markup = value;
    }

    /// <summary>Parts of a thread, as spans of <see cref="Plain"/>; one where it is no thread.</summary>
    public ImmutableArray<TextSpan> Parts { get; init; }

    /// <summary>See <see cref="TextLocation.Row"/>.</summary>
    public int? Row { get; init; }

    /// <summary>See <see cref="TextLocation.Column"/>.</summary>
    public string? Column { get; init; }

    /// <summary>Which medium an <see cref="FieldNames.Alt"/>, <see cref="FieldNames.MediaText"/> or <see cref="FieldNames.Transcript"/> belongs to; -1 for none.</summary>
    public int MediaIndex { get; init; } = -1;

    /// <summary>Where a text was put together from several columns: which stretches of <see cref="Authored"/> came from which.</summary>
    public ImmutableArray<(TextSpan Authored, string Column)> Columns { get; init; } = [];

    /// <param name="authored">a span of <see cref="Authored"/></param>
    public TextLocation LocationOf(TextSpan authored)
    {
        string? column = Column;
        foreach ((TextSpan stretch, string name) in Columns)
        {
            if (stretch.Start <= authored.Start)
                column = name;
        }

        return new TextLocation(Source, ToSource.ToSource(authored), Row, column);
    }
}
