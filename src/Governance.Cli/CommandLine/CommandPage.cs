using System.Collections.Immutable;
using System.CommandLine;

namespace Governance.Cli.CommandLine;

/// <summary>A command with what its help shows besides its options.</summary>
internal sealed record CommandPage(Command Command)
{
    public ImmutableArray<HelpExample> Examples { get; init; } = [];

    /// <summary>Paragraphs after the examples.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    public ImmutableArray<CommandPage> Pages { get; init; } = [];

    public CommandPage With(params ReadOnlySpan<CommandPage> pages)
    {
        foreach (CommandPage page in pages)
            Command.Subcommands.Add(page.Command);
        return this with { Pages = [.. pages] };
    }
}

internal readonly record struct HelpExample(string Line, string Meaning);
