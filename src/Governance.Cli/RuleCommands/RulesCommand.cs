using System.CommandLine;
using System.Text.Json;
using Governance.Cli.CommandLine;
using Governance.Cli.Workspaces;
using Governance.Diagnostics;
using Governance.Formats.Findings;
using Governance.Packs;
using Governance.Text;

namespace Governance.Cli.RuleCommands;

/// <summary><c>govern rules</c>: the rules that hold here.</summary>
internal static class RulesCommand
{
    public static CommandPage Create(Session session)
    {
        var shared = new SharedOptions();
        var topic = new Option<string?>("--topic") { HelpName = "TOPIC", Description = "Only rules on this topic." };
        var pack = new Option<string?>("--pack") { HelpName = "PACK", Description = "Only rules of this pack." };
        var severity = new Option<string?>("--severity") { HelpName = "SEVERITY", Description = "Only rules of this severity, as configured: error, warning, info or off." };
        severity.AcceptOnlyFromAmong("error", "warning", "info", "off");
        var format = new Option<string>("--format", "-f") { HelpName = "FORMAT", Description = "table or json. Default: table.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var presets = new Option<bool>("--presets") { Description = "List the presets instead: names that turn on the packs of a trade in a country." };
        var command = new Command("rules", "List the rules that hold here, with the severity they have here.") { topic, pack, severity, presets, format };
        shared.AddPolicy(command);
        command.SetAction(result =>
        {
            if (result.GetValue(presets))
            {
                ListPresets(session, json: result.GetValue(format) == "json");
                return ExitCode.Clean;
            }

            if (!PolicyOpening.TryOpen(session, shared.PolicyOf(result, session.Today), out WorkspacePolicy? policy, out int failure))
                return failure;
            if (result.GetValue(topic) is { } wanted && !IsKnown(wanted, policy))
            {
                string meant = DidYouMean.Closest(wanted, TopicsOf(policy)) is { } near ? $" Did you mean {near}?" : "";
                return Problems.Usage(session, $"no topic is called “{wanted}”.{meant}", $"Topics are: {string.Join(", ", TopicsOf(policy))}.");
            }

            ListedRule[] rules =
            [
                .. policy.PolicyRules.Select(rule => new ListedRule(rule, policy.Rules.SeverityOf(rule.Rule).Severity))
                    .Where(rule => Matches(rule.Descriptor.Topic, result.GetValue(topic)) && Matches(rule.Rule.Pack.Id, result.GetValue(pack)) && Matches(FindingPlace.Word(rule.Severity), result.GetValue(severity))),
            ];
            if (result.GetValue(format) == "json")
                WriteJson(session, rules);
            else
                WriteTable(session, rules);
            return ExitCode.Clean;
        });
        return new CommandPage(command)
        {
            Examples =
            [
                new("govern rules", "Every rule."),
                new("govern rules --topic health-claim", "What is checked of health claims."),
                new("govern rules --severity off", "What is switched off."),
                new("govern rules --presets", "What one line in governance.yml can turn on."),
                new("govern rules --packs all --format json", "Every built-in rule, for other programs."),
            ],
        };
    }

    private static bool Matches(string value, string? wanted) => wanted is null || string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase);

    private static bool IsKnown(string topic, WorkspacePolicy policy) => TopicsOf(policy).Contains(topic, StringComparer.OrdinalIgnoreCase);

    /// <summary>The shared ones, and those of the packs that are used here.</summary>
    private static IEnumerable<string> TopicsOf(WorkspacePolicy policy) =>
        Topics.All.Union(policy.PolicyRules.Select(rule => rule.Rule.Descriptor.Topic), StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static void ListPresets(Session session, bool json)
    {
        if (json)
            PresetList.WriteJson(session);
        else
            PresetList.WriteTable(session);
    }

    private static void WriteTable(Session session, ListedRule[] rules)
    {
        if (rules.Length == 0)
        {
            session.Text.Write("No rule matches.\n");
            return;
        }

        int id = rules.Max(rule => DisplayWidth.Of(rule.Descriptor.Id));
        int severity = rules.Max(rule => FindingPlace.Word(rule.Severity).Length);
        int indent = id + severity + 4;
        foreach (ListedRule rule in rules)
        {
            string left = $"{rule.Descriptor.Id.PadRight(id)}  {FindingPlace.Word(rule.Severity).PadRight(severity)}  ";
            bool first = true;
            foreach (string line in TextWrap.Lines(VisibleText.Of($"{rule.Descriptor.Name} ({rule.Rule.Pack.Id}, {rule.Descriptor.Topic}): {rule.Descriptor.Why}"), session.Width - indent))
            {
                session.Text.Write((first ? left : new string(' ', indent)) + line + "\n");
                first = false;
            }
        }

        session.Text.Write($"\n{Count.Of(rules.Length, "rule")}. For one of them: govern explain {rules[0].Descriptor.Id}\n");
    }

    private static void WriteJson(Session session, ListedRule[] rules)
    {
        using var output = new JsonOutput(session.Output, indented: true);
        Utf8JsonWriter json = output.Json;
        json.WriteStartArray();
        foreach (ListedRule rule in rules)
        {
            Descriptor descriptor = rule.Descriptor;
            json.WriteStartObject();
            json.WriteString("id", descriptor.Id);
            json.WriteString("name", descriptor.Name);
            json.WriteString("pack", rule.Rule.Pack.Id);
            json.WriteString("topic", descriptor.Topic);
            json.WriteString("severity", FindingPlace.Word(rule.Severity));
            json.WriteString("defaultSeverity", FindingPlace.Word(descriptor.Severity));
            json.WriteString("confidence", descriptor.Confidence.ToString().ToLowerInvariant());
            json.WriteString("message", descriptor.Message);
            json.WriteString("mend", descriptor.Mend);
            json.WriteString("why", descriptor.Why);
            json.WriteString("source", descriptor.Source?.Cite);
            json.WriteString("url", descriptor.Source?.Url);
            json.WriteString("when", rule.Rule.Rule.When?.Describe());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        output.EndLine();
        output.Flush();
    }

    private sealed record ListedRule(PolicyRule Rule, Severity Severity)
    {
        public Descriptor Descriptor => Rule.Rule.Descriptor;
    }
}
