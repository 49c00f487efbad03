using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Formats;

/// <summary>
/// Reads one file of posts, from bytes to drafts. Never throws for what is in the file: what cannot be read is a finding, and
/// the rest is read. Large JSON Lines are better read as a stream, with <see cref="JsonLinesReader"/>.
/// </summary>
public static class DraftReader
{
    private static readonly ImmutableArray<string> Endings = [".md", ".markdown", ".txt", ".tweet", ".csv", ".tsv", ".xlsx", ".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"];

    /// <summary>Whether the name ends like a file that can be read.</summary>
    public static bool CanRead(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the file is one for <see cref="JsonLinesReader"/>.</summary>
    public static bool IsJsonLines(string path) => Has(path, ".jsonl") || Has(path, ".ndjson") || Has(path, ".jsonl.gz") || Has(path, ".ndjson.gz");

    /// <param name="path">relative to the repository, with <c>/</c>; the identity of a draft that has no id</param>
    public static ReadResult Read(string path, ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        string normal = Normalizer.ToNfc(path);
        if (normal != path && options.Sidecar is { } sidecar)
        {
            // The file system knows the name as it is spelt on disk.
            string onDisk = path;
            options = options with { Sidecar = name => sidecar(onDisk + name[normal.Length..]) };
        }

        path = normal;
        if (IsJsonLines(path))
            return ReadJsonLines(path, bytes, options);

        var findings = new FindingList();
        if (IsSheet(path))
            return new ReadResult(ReadSheet(path, bytes, options, findings), findings.Take());

        Action<SourceText, DraftBuilder>? read = ReaderOf(path);
        if (read is null)
        {
            findings.Add(FormatDescriptors.UnknownFileType, TextLocation.Of(path), ("path", path));
            return new ReadResult([], findings.Take());
        }

        if (TextDecoder.Decode(path, bytes.Span, options, findings) is not { } source)
            return new ReadResult([], findings.Take());
        var draft = new DraftBuilder(path, source, findings);
        read(source, draft);
        Draft done = draft.ToDraft(Sidecar.Read(path, options, findings));
        return new ReadResult([done], findings.Take());
    }

    private static Action<SourceText, DraftBuilder>? ReaderOf(string path)
    {
        if (Has(path, ".md") || Has(path, ".markdown"))
            return MarkdownReader.Read;
        if (Has(path, ".txt"))
            return PlainTextReader.ReadText;
        return Has(path, ".tweet") ? PlainTextReader.ReadTweet : null;
    }

    private static bool IsSheet(string path) => Has(path, ".csv") || Has(path, ".tsv") || Has(path, ".xlsx");

    private static ImmutableArray<Draft> ReadSheet(string path, ReadOnlyMemory<byte> bytes, ReadOptions options, FindingList findings)
    {
        SheetTable? table;
        if (Has(path, ".xlsx"))
        {
            table = XlsxParser.Parse(path, bytes, options, findings);
        }
        else
        {
            if (TextDecoder.Decode(path, bytes.Span, options, findings) is not { } source)
                return [];
            table = CsvParser.Parse(source.Text, Has(path, ".tsv"), out _, out int unclosedQuote);
            if (unclosedQuote >= 0)
                findings.Add(FormatDescriptors.UnclosedQuote, new TextLocation(source, new TextSpan(unclosedQuote, unclosedQuote + 1)));
        }

        return table is null ? [] : SheetReader.Read(path, table, options.Mapping?.Invoke(path), Sidecar.Read(path, options, findings), findings);
    }

    private static ReadResult ReadJsonLines(string path, ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        ReadResult[] batches = [.. new JsonLinesReader(path, options).Read(stream)];
        return new ReadResult([.. batches.SelectMany(batch => batch.Drafts)], [.. batches.SelectMany(batch => batch.Diagnostics)]);
    }

    private static bool Has(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
