using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Cli;

/// <summary>What the command itself finds.</summary>
public static class CliDescriptors
{
    public static Descriptor UnknownPlatform { get; } = new(
        "GOV0401", "unknown-platform", "platform", Severity.Error, "no platform is called “{value}”{suggestion}", "Use one of: {known}; or describe yours under “platforms” in governance.yml.")
    {
        Why = "What nobody knows the limits of cannot be checked.",
    };

    public static Descriptor Unreadable { get; } = new(
        "GOV0402", "unreadable-staged-file", "file", Severity.Error, "{path} cannot be read from git: {reason}", "Stage the file again.")
    {
        Why = "Nothing in it was checked.",
    };

    internal static Diagnostic At(this Descriptor descriptor, TextLocation location, string? post, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        string message = descriptor.Message;
        string mend = descriptor.Mend;
        foreach ((string name, string value) in arguments)
        {
            message = message.Replace("{" + name + "}", value, StringComparison.Ordinal);
            mend = mend.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return new Diagnostic { Descriptor = descriptor, Severity = descriptor.Severity, Message = message, Mend = mend, Location = location, Span = location.Span, Post = post };
    }
}
