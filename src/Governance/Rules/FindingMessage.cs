using Governance.Posts;
using Governance.Rules.Phrases;

namespace Governance.Rules;

/// <summary>Writes what a finding tells its reader.</summary>
internal static class FindingMessage
{
    public static (string Message, string Mend) Write(Finding finding, PostContext context)
    {
        Func<string, string?> valueOf = name => ValueOf(name, finding, context);
        return (finding.Rule.MessageTemplate.Fill(valueOf), finding.Rule.MendTemplate.Fill(valueOf));
    }

    private static string? ValueOf(string name, Finding finding, PostContext context)
    {
        foreach (Argument argument in finding.Arguments)
        {
            if (argument.Name == name)
                return argument.Value;
        }

        if (name == MetadataKeys.Platform)
            return context.Post.Platform.Name;
        if (name.StartsWith(VariableNames.FactPrefix, StringComparison.Ordinal))
            return context.Rules.FactCalled(name[VariableNames.FactPrefix.Length..])?.Value;
        MetadataValue value = context.Post.Metadata[name];
        return value.IsUnknown ? null : value.ToString();
    }
}
