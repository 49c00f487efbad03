using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Findings;
using Governance.Packs.Yaml;
using Governance.Text;

namespace Governance.Packs.Shapes;

/// <summary>Typed reading of one map.</summary>
internal sealed class MapReader(YamlMapping map, ReadContext context)
{
    public YamlMapping Map => map;

    public ReadContext Context => context;

    public TextLocation Location => map.Location;

    public bool Has(Key key) => map[key.Name] is not null;

    /// <returns>false where it is not there, or does not fit, which has then been reported</returns>
    public bool TryGet<T>(Key<T> key, [MaybeNullWhen(false)] out T value)
    {
        if (map[key.Name] is { } node)
            return key.Value.TryRead(node, context, out value);
        value = default;
        return false;
    }

    public T Get<T>(Key<T> key, T fallback) => TryGet(key, out T? value) ? value : fallback;

    public T? Find<T>(Key<T> key)
        where T : class => TryGet(key, out T? value) ? value : null;

    public T? FindValue<T>(Key<T> key)
        where T : struct => TryGet(key, out T value) ? value : null;

    public void ReportMissing(string key, string about) =>
        context.Findings.Report(PackDescriptors.MissingKey, new TextLocation(map.Source, new TextSpan(map.Span.Start, FirstLineEnd())),
            $"“{key}” is missing", about.Length > 0 ? $"Add {key}: {about}." : $"Add {key}.");

    private int FirstLineEnd()
    {
        int line = map.Source.Lines.PositionOf(map.Span.Start).Line;
        int end = map.Source.Lines.StartOf(line) + map.Source.LineAt(line).Length;
        return Math.Clamp(end, map.Span.Start, map.Span.End);
    }
}
