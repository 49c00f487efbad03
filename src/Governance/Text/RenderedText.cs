namespace Governance.Text;

/// <summary>A text as a platform shows it, with its map back to what was authored.</summary>
public sealed class RenderedText(string value, TextMap map)
{
    public string Value { get; } = value;

    public TextMap Map { get; } = map;

    /// <summary>Shown exactly as authored.</summary>
    public static RenderedText Same(string authored) => new(authored, TextMap.Verbatim(authored.Length));

    public RenderedText Slice(TextSpan span) => new(Value[span.Start..span.End], Map.Slice(span));
}
