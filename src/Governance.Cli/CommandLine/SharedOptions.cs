using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Governance.Cli.Check;

namespace Governance.Cli.CommandLine;

/// <summary>What several commands take: which posts, which policy, which day.</summary>
internal sealed class SharedOptions
{
    public static ImmutableArray<string> InputFormats { get; } = ["markdown", "text", "tweet", "csv", "tsv", "jsonl"];

    public Argument<string[]> Paths { get; } = new("paths")
    {
        Arity = ArgumentArity.ZeroOrMore,
        HelpName = "PATH",
        Description = "Files and folders. A file is taken as it is; of a folder, the posts that governance.yml names. Default: the working directory.",
    };

    public Option<bool> Stdin { get; } = new("--stdin") { Description = "Read posts from standard input." };

    public Option<string?> StdinFileName { get; } = new("--stdin-filename") { HelpName = "NAME", Description = "The name that standard input goes by, for messages, patterns and its kind of file." };

    public Option<string?> StdinFormat { get; } = new("--stdin-format") { HelpName = "KIND", Description = $"What standard input holds: {string.Join(", ", InputFormats)}. Default: by --stdin-filename, else markdown." };

    public Option<string[]> Platform { get; } = List("--platform", "NAME", "Check every post for these platforms, whatever it says itself. Comma-separated or repeated.");

    public Option<string[]> Jurisdiction { get; } = List("--jurisdiction", "PLACE", "Places whose rules hold for every post, besides those it names: US, US-NJ, EU, *.");

    public Option<string[]> Packs { get; } = List("--packs", "NAME", "Rule packs to use in place of those in governance.yml: built-in names, presets, folders, or all for every built-in.");

    public Option<string?> Config { get; } = new("--config") { HelpName = "FILE", Description = "Use this governance.yml rather than the nearest one above the path. Patterns in it are relative to its folder; without a path, the posts are looked for there." };

    public Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        HelpName = "DATE",
        Description = "The day that laws and facts are looked up for where a post has no schedule. Default: today.",
        CustomParser = Date,
    };

    public Option<bool> StrictMetadata { get; } = new("--strict-metadata") { Description = "What a rule needs to know and a post does not say is a finding." };

    public Option<bool> NoCache { get; } = new("--no-cache") { Description = "Read packs anew and keep nothing." };

    public Option<bool> NoColor { get; } = new("--no-color") { Description = "No colours. NO_COLOR does the same." };

    public void AddInput(Command command)
    {
        StdinFormat.AcceptOnlyFromAmong([.. InputFormats]);
        command.Arguments.Add(Paths);
        command.Options.Add(Stdin);
        command.Options.Add(StdinFileName);
        command.Options.Add(StdinFormat);
        command.Options.Add(Platform);
    }

    public void AddPolicy(Command command)
    {
        command.Options.Add(Packs);
        command.Options.Add(Config);
        command.Options.Add(NoCache);
    }

    public InputOptions InputOf(ParseResult result) => new()
    {
        Stdin = result.GetValue(Stdin),
        StdinFileName = result.GetValue(StdinFileName),
        StdinFormat = result.GetValue(StdinFormat),
        Platforms = Split(TextsOf(result, Platform)),
        Jurisdictions = Split(TextsOf(result, Jurisdiction)),
    };

    public PolicyOptions PolicyOf(ParseResult result, DateOnly today) => new()
    {
        AsOf = result.GetValue(AsOf) ?? today,
        Configuration = result.GetValue(Config),
        Packs = Split(TextsOf(result, Packs)),
        StrictMetadata = result.GetValue(StrictMetadata),
        NoCache = result.GetValue(NoCache),
    };

    /// <summary>A value may hold several, with commas between them.</summary>
    public static ImmutableArray<string> Split(string[]? values) =>
        values is null ? [] : [.. values.SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    private static Option<string[]> List(string name, string helpName, string description) => new(name)
    {
        HelpName = helpName,
        Description = description,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>As given; empty for none. The library would make even an empty array by reflection.</summary>
    public static string[] TextsOf(ParseResult result, Option<string[]> option) => [.. result.GetResult(option)?.Tokens.Select(token => token.Value) ?? []];

    /// <inheritdoc cref="TextsOf(ParseResult, Option{string[]})"/>
    public static string[] TextsOf(ParseResult result, Argument<string[]> argument) => [.. result.GetResult(argument)?.Tokens.Select(token => token.Value) ?? []];

    private static DateOnly? Date(ArgumentResult result)
    {
        string value = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
            return date;
        result.AddError($"--as-of {value} is no date. Write it as 2027-05-14.");
        return null;
    }
}
