using System.Collections.Immutable;

namespace Governance.Cli;

/// <summary>Which formats go where: at most one to standard output, any number to files.</summary>
internal sealed record OutputPlan(ImmutableArray<OutputTarget> Targets)
{
    public static ImmutableArray<string> Formats { get; } = ["text", "json", "jsonl", "sarif", "github", Sheet];

    public const string Sheet = "csv";

    public bool HasSheet => Targets.Any(target => target.Format == Sheet);

    /// <summary>For mistakes that no sheet has a row for.</summary>
    public OutputPlan WithoutSheet() => HasSheet ? new OutputPlan([.. Targets.Select(target => target.Format == Sheet ? new OutputTarget("text", File: null) : target).Distinct()]) : this;

    /// <param name="formats">values of <c>--format</c></param>
    /// <param name="outputs">values of <c>--output</c>: <c>FORMAT=FILE</c>, or <c>FILE</c> for the one format that was named</param>
    /// <param name="problem">what is wrong with them, and how to mend it</param>
    public static OutputPlan? Read(IReadOnlyList<string> formats, IReadOnlyList<string> outputs, out string problem)
    {
        problem = "";
        var files = new List<OutputTarget>();
        foreach (string output in outputs)
        {
            int equals = output.IndexOf('=', StringComparison.Ordinal);
            string? format = equals > 0 && Formats.Contains(output[..equals]) ? output[..equals] : null;
            if (format is null && formats.Count != 1)
            {
                problem = $"--output {output} does not say which format goes there. Write --output FORMAT=FILE, such as sarif=findings.sarif; formats are {string.Join(", ", Formats)}.";
                return null;
            }

            string file = format is null ? output : output[(equals + 1)..];
            if (file.Length == 0)
            {
                problem = $"--output {output} names no file.";
                return null;
            }

            files.Add(new OutputTarget(format ?? formats[0], file));
        }

        string[] rest = [.. formats.Distinct(StringComparer.Ordinal).Where(format => files.All(file => file.Format != format))];
        if (rest.Length > 1)
        {
            problem = $"{string.Join(" and ", rest)} cannot both go to standard output. Send all but one to a file: --output {rest[1]}=FILE.";
            return null;
        }

        // What is asked for goes into files only: people still want to read how it went.
        string onScreen = rest.Length == 1 ? rest[0] : formats.Count == 0 ? "text" : "";
        return new OutputPlan(onScreen.Length == 0 ? [.. files] : [new OutputTarget(onScreen, File: null), .. files]);
    }
}

/// <param name="File">null for standard output</param>
internal sealed record OutputTarget(string Format, string? File);
