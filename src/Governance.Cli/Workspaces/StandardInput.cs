using Governance.Cli.Check;
using Governance.Formats;
using Governance.Formats.Findings;

namespace Governance.Cli.Workspaces;

/// <summary>Posts from standard input: JSON Lines as they come, anything else as one file.</summary>
internal static class StandardInput
{
    private const string JsonLines = "jsonl";

    public static string NameOf(InputOptions options)
    {
        string name = options.StdinFileName ?? "stdin";
        string ending = options.StdinFormat switch
        {
            "text" => ".txt",
            "tweet" => ".tweet",
            "csv" => ".csv",
            "tsv" => ".tsv",
            JsonLines => ".jsonl",
            "markdown" => ".md",
            _ => options.StdinFileName is null ? ".md" : "",
        };
        return name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name : name + ending;
    }

    public static IEnumerable<Func<ReadResult>> Reads(Stream input, InputOptions options, WorkspacePolicy policy)
    {
        string name = NameOf(options);
        if (DraftReader.IsJsonLines(name))
        {
            foreach (ReadResult batch in new JsonLinesReader(options.StdinFileName ?? FindingPlace.StandardInput).Read(input))
                yield return () => batch;
            yield break;
        }

        yield return () => Read(input, name, policy);
    }

    private static ReadResult Read(Stream input, string name, WorkspacePolicy policy)
    {
        ReadOptions options = policy.ReadOptionsFor(_ => null);
        using var copy = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        int read;
        // One byte over the limit is enough for the reader to refuse it.
        while (copy.Length <= options.MaxFileBytes && (read = input.Read(buffer)) > 0)
            copy.Write(buffer, 0, read);
        return DraftReader.Read(name, copy.ToArray(), options);
    }
}
