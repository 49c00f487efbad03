using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Cli.Workspaces;
using Governance.Diagnostics;
using Governance.Formats;

namespace Governance.Cli.Check;

/// <summary>The one sheet that <c>--format csv</c> gives back.</summary>
internal sealed record CheckedSheet(string Name, ReadOnlyMemory<byte> Bytes, ReadOptions Options)
{
    public static bool TryFind(Session session, ImmutableArray<CheckSource> sources, [NotNullWhen(true)] out CheckedSheet? sheet)
    {
        sheet = null;
        (CheckSource Source, PostFile File)[] sheets = [.. sources.SelectMany(source => source.Files.Where(IsSheet).Select(file => (source, file))).Take(2)];
        if (sheets.Length != 1)
        {
            string found = sheets.Length == 0 ? "there is none here" : "there are several here";
            Problems.Usage(session, $"--format csv gives one CSV or TSV sheet back, and {found}.", "Name it: govern check calendar.csv --format csv --output checked.csv");
            return false;
        }

        (CheckSource source, PostFile file) = sheets[0];
        ReadOptions options = source.Policy.ReadOptionsFor(_ => null);
        SheetMapping? mapping = options.Mapping?.Invoke(file.Name);
        if (FileBytes.Read(file.Path, file.Name, options, out ImmutableArray<Diagnostic> problems) is not { } bytes)
        {
            Problems.Write(session, problems);
            return false;
        }

        sheet = new CheckedSheet(source.Prefix + file.Name, bytes, options with { Mapping = _ => mapping });
        return true;
    }

    private static bool IsSheet(PostFile file) => file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || file.Name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
}
