using System.Collections.Immutable;
using System.Globalization;

namespace Governance.Accuracy;

/// <summary>What the command line asks for.</summary>
internal sealed record AccuracyOptions
{
    public static ImmutableArray<string> Parts { get; } = ["labelled", "posts", "noise", "presets", "health", "promotion", "language", "tone"];

    public const string Usage = """
        dotnet run --project tests/Governance.Accuracy -- [PART…] [OPTIONS]
          PART                 labelled, posts, noise, presets, health, promotion, language, tone; without any, all of them
          --packs A,B          these packs in place of all (for noise: of us-brand)
          --details            labelled, health: each post that fails, with what was found in it
          --details-of NAME    the same for tests/Governance.Accuracy/posts/NAME.jsonl
          --rules              noise: posts per rule
          --sample N           noise: N findings of each set to read, always the same ones
          --rule NAME          with --sample: findings of this rule, by id or name
          --write              bring the figures in docs/accuracy.md up to date
        """;

    public ImmutableArray<string> Wanted { get; init; } = Parts;

    public ImmutableArray<string> Packs { get; init; } = [];

    public bool Details { get; init; }

    public string? DetailsOf { get; init; }

    public bool Rules { get; init; }

    public int Sample { get; init; }

    public string? Rule { get; init; }

    public bool Write { get; init; }

    /// <returns>null where it is not understood</returns>
    public static AccuracyOptions? Read(ReadOnlySpan<string> args)
    {
        var options = new AccuracyOptions();
        var parts = new List<string>();
        while (!args.IsEmpty)
        {
            switch (args)
            {
                case ["--details", ..]:
                    options = options with { Details = true };
                    break;
                case ["--rules", ..]:
                    options = options with { Rules = true };
                    break;
                case ["--write", ..]:
                    options = options with { Write = true };
                    break;
                case ["--packs", string packs, ..]:
                    options = options with { Packs = [.. packs.Split(',')] };
                    args = args[1..];
                    break;
                case ["--details-of", string name, ..]:
                    options = options with { DetailsOf = name };
                    args = args[1..];
                    break;
                case ["--rule", string rule, ..]:
                    options = options with { Rule = rule };
                    args = args[1..];
                    break;
                case ["--sample", string size, ..] when int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out int number):
                    options = options with { Sample = number };
                    args = args[1..];
                    break;
                case [string part, ..] when Parts.Contains(part):
                    parts.Add(part);
                    break;
                default:
                    return null;
            }

            args = args[1..];
        }

        return parts.Count == 0 ? options : options with { Wanted = [.. parts] };
    }
}
