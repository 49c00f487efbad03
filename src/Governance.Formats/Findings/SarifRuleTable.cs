using System.Text;
using System.Text.Json;
using Governance.Diagnostics;

namespace Governance.Formats.Findings;

/// <summary>The rules of a SARIF run: those with findings in the order in which they were met, then the rest of the policy.</summary>
internal sealed class SarifRuleTable
{
    private readonly List<Descriptor> _rules = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    public int IndexOf(Descriptor descriptor)
    {
        if (_index.TryGetValue(descriptor.Id, out int index))
            return index;
        _index.Add(descriptor.Id, _rules.Count);
        _rules.Add(descriptor);
        return _rules.Count - 1;
    }

    public void Write(Utf8JsonWriter json, IEnumerable<Descriptor> policy)
    {
        foreach (Descriptor descriptor in policy)
            IndexOf(descriptor);
        json.WriteStartArray("rules");
        foreach (Descriptor descriptor in _rules)
            Write(json, descriptor);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Descriptor descriptor)
    {
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("name", descriptor.Name);
        SarifFormatter.WriteText(json, "shortDescription", descriptor.Name.Replace('-', ' '));
        SarifFormatter.WriteText(json, "fullDescription", descriptor.Why.Length > 0 ? descriptor.Why : descriptor.Message);
        json.WriteStartObject("help");
        json.WriteString("text", Help(descriptor));
        json.WriteEndObject();
        if (descriptor.Source?.Url is { } url && Uri.IsWellFormedUriString(url, UriKind.Absolute))
            json.WriteString("helpUri", url);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifFormatter.Level(descriptor.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(descriptor.Topic);
        json.WriteEndArray();
        if (descriptor.Pack.Length > 0)
            json.WriteString("pack", descriptor.Pack);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Help(Descriptor descriptor)
    {
        var help = new StringBuilder();
        help.Append("What: ").Append(descriptor.Message);
        if (descriptor.Why.Length > 0)
            help.Append("\nWhy: ").Append(descriptor.Why);
        if (descriptor.Mend.Length > 0)
            help.Append("\nMend: ").Append(descriptor.Mend);
        if (descriptor.Source is { } source)
            help.Append("\nSource: ").Append(source.Cite);
        return help.ToString();
    }
}
