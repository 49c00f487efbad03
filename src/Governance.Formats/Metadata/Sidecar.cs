using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// <c>FILE.govern.yml</c>, which holds what may not stand in the file because it would be published:
/// <c>allow: [{ rule: X, reason: "…", post: ID }]</c>. Without <c>post</c> (the identity of one draft) it holds for all of the file.
/// </summary>
internal sealed class Sidecar
{
    private readonly ImmutableArray<(string? Post, Suppression Allowed)> _entries;

    private Sidecar(ImmutableArray<(string? Post, Suppression Allowed)> entries) => _entries = entries;

    public static Sidecar None { get; } = new([]);

    public ImmutableArray<Suppression> For(string post) =>
        _entries.IsEmpty ? [] : [.. _entries.Where(entry => entry.Post is null || entry.Post == post).Select(entry => entry.Allowed)];

    public static Sidecar Read(string path, ReadOptions options, FindingList findings)
    {
        string name = path + ".govern.yml";
        if (options.Sidecar?.Invoke(name) is not { } bytes || TextDecoder.Decode(name, bytes.Span, options, findings) is not { } source)
            return None;
        DataNode? root = YamlDataReader.Read(source, new TextSpan(0, source.Text.Length), "the sidecar", findings);
        ImmutableArray<(string?, Suppression)>.Builder entries = ImmutableArray.CreateBuilder<(string?, Suppression)>();
        if (root is DataMap map)
        {
            foreach (DataEntry entry in map.Entries)
            {
                if (entry.Key != "allow")
                    Wrong(source, entry.KeySpan, $"it has no key “{entry.Key}”, only “allow”", findings);
                else if (entry.Value is DataList list)
                    ReadList(list, source, entries, findings);
                else
                    Wrong(source, entry.Value.Span, "“allow” should be a list", findings);
            }
        }
        else if (root is not null)
        {
            Wrong(source, root.Span, "it should begin with “allow:”", findings);
        }

        return new Sidecar(entries.DrainToImmutable());
    }

    private static void ReadList(DataList list, SourceText source, ImmutableArray<(string?, Suppression)>.Builder entries, FindingList findings)
    {
        foreach (DataNode item in list.Items)
        {
            if (item is not DataMap map || map["rule"] is not DataScalar { Kind: not DataKind.Null } rule)
            {
                Wrong(source, item.Span, "it names no rule", findings);
                continue;
            }

            foreach (DataEntry entry in map.Entries)
            {
                if (entry.Key is not ("rule" or "reason" or "post"))
                    Wrong(source, entry.KeySpan, $"it has no key “{entry.Key}”, only rule, reason and post", findings);
            }

            var location = new TextLocation(source, map.Span);
            string reason = (map["reason"] as DataScalar)?.Value.Trim() ?? "";
            if (reason.Length == 0)
                findings.Add(FormatDescriptors.SuppressionWithoutReason, location, ("rule", rule.Value));
            entries.Add(((map["post"] as DataScalar)?.Value, new Suppression(rule.Value.Trim(), reason, location)));
        }
    }

    private static void Wrong(SourceText source, TextSpan span, string reason, FindingList findings) =>
        findings.Add(FormatDescriptors.MalformedSuppression, new TextLocation(source, span), ("reason", reason));
}
