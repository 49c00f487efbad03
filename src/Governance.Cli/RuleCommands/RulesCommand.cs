using System.CommandLine;
using System.Text.Json;
using Governance.Cli.CommandLine;
using Governance.Cli.Workspaces;
using Governance.Diagnostics;
using Governance.Formats.Findings;
using Governance.Packs;

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
        var command = new Command("rules", "List the rules that hold here, with the severity they have here.") { topic, pack, severity, format };
        shared.AddPolicy(command);
        command.SetAction(result =>
        {
            if (!PolicyOpening.TryOpen(session, shared.PolicyOf(result, session.Today), out WorkspacePolicy? policy, out int failure))
                return failure;
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
                new("govern rules --severity off", "What is switched off."),
                new("govern rules --packs all --format json", "Every built-in rule, for other programs."),
            ],
        };
    }

    private static bool Matches(string value, string? wanted) => wanted is null || string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase);

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
