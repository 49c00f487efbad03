using System.IO.Compression;
using System.Text;

namespace Governance.Tests.BadInput;

/// <summary>The corpus of bad files, by name. Made here rather than stored: some are large.</summary>
internal static class BadFiles
{
    private const string Head = "---\nplatform: x\n---\n";

    public static Dictionary<string, Func<byte[]>> All { get; } = new(StringComparer.Ordinal)
    {
        ["empty.md"] = () => [],
        ["empty.csv"] = () => [],
        ["empty.jsonl"] = () => [],
        ["empty.xlsx"] = () => [],
        ["empty.tweet"] = () => [],
        ["binary.md"] = () => Random(1, 4096),
        ["random.csv"] = () => Random(2, 4096),
        ["random.jsonl"] = () => Random(3, 4096),
        ["random.xlsx"] = () => Random(4, 4096),
        ["random.jsonl.gz"] = () => Random(5, 4096),
        ["random.tweet"] = () => Random(6, 4096),
        ["nul.md"] = () => Text(Head + "a\0b\0c\n"),
        ["bom-only.md"] = () => [0xEF, 0xBB, 0xBF],
        ["utf16.md"] = () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head + "Bonjour à tous\n")],
        ["utf16-odd-length.md"] = () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head + "Hello"), 0x41],
        ["utf16-lone-surrogates.md"] = () => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head), 0x00, 0xD8, 0x41, 0x00, 0x00, 0xDC],
        ["windows-1252.md"] = () => [.. Text(Head + "caf"), 0xE9, 0x0A],
        ["utf8-cut.md"] = () => [.. Text(Head + "caf"), 0xC3],
        ["utf8-overlong.md"] = () => [.. Text(Head), 0xC0, 0xAF, 0xF5, 0x80, 0x80, 0x80],
        ["huge.md"] = () => Text(Head + new string('x', 100 << 20)),
        ["long-line.md"] = () => Text(Head + string.Concat(Enumerable.Repeat("word ", 200_000))),
        ["long-line.csv"] = () => Text("Platform,Caption\nx,\"" + new string('y', 1 << 20) + "\"\n"),
        ["long-line.jsonl"] = () => Text("{\"id\":\"1\",\"platform\":\"x\",\"text\":\"" + new string('z', 1 << 20) + "\"}\n"),
        ["deep-quotes.md"] = () => Text(Head + new string('>', 10_000) + " deep\n"),
        ["deep-lists.md"] = () => Text(Head + string.Concat(Enumerable.Range(0, 3_000).Select(i => new string(' ', i % 400 * 2) + "- x\n"))),
        ["deep-emphasis.md"] = () => Text(Head + string.Concat(Enumerable.Repeat("*a **b ", 10_000))),
        ["deep-links.md"] = () => Text(Head + new string('[', 50_000) + "x" + string.Concat(Enumerable.Repeat("](u)", 50_000))),
        ["backticks.md"] = () => Text(Head + string.Concat(Enumerable.Range(1, 300).Select(i => new string('`', i) + "a "))),
        ["open-comments.md"] = () => Text(Head + string.Concat(Enumerable.Repeat("<!-- ", 20_000))),
        ["deep-yaml.md"] = () => Text("---\nplatform: " + new string('[', 10_000) + "\n---\nhello\n"),
        ["deep-flow-map.md"] = () => Text("---\nmedia: " + string.Concat(Enumerable.Repeat("{a: ", 10_000)) + "\n---\nhello\n"),
        ["alias-bomb.md"] = () => Text("---\na: &a [x, x, x]\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"b{i}: &b{i} [*{(i == 0 ? "a" : $"b{i - 1}")}, *{(i == 0 ? "a" : $"b{i - 1}")}]\n")) + "---\nhello\n"),
        ["unclosed-front-matter.md"] = () => Text("---\nplatform: x\nhello\n"),
        ["unclosed-container.md"] = () => Text(Head + "::: linkedin\nhello\n"),
        ["duplicate-keys.md"] = () => Text("---\nplatform: x\nplatform: linkedin\n---\nhello\n"),
        ["tabs-in-yaml.md"] = () => Text("---\nplatform:\tx\n\tmedia: a\n---\nhello\n"),
        ["toml-nonsense.md"] = () => Text("+++\nplatform = = \"x\n[[[[\n+++\nhello\n"),
        ["lone-cr.md"] = () => Text("---\rplatform: x\r---\rhello\r"),
        ["crlf.md"] = () => Text("---\r\nplatform: x\r\n---\r\nhello\r\n"),
        ["zalgo.md"] = () => Text(Head + "h" + new string('\u0301', 100_000) + "\n"),
        ["bidi.md"] = () => Text(Head + string.Concat(Enumerable.Repeat("\u202Eabc\u2066", 5_000)) + "\n"),
        ["emoji-run.md"] = () => Text(Head + string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 20_000)) + "\n"),
        ["hashtags.md"] = () => Text(Head + string.Concat(Enumerable.Repeat("#a ", 50_000)) + "\n"),
        ["dots.md"] = () => Text(Head + string.Concat(Enumerable.Repeat("a.", 100_000)) + "\n"),
        ["ats.md"] = () => Text(Head + new string('@', 100_000) + "\n"),
        ["slashes.md"] = () => Text(Head + string.Concat(Enumerable.Repeat("http://a", 20_000)) + "\n"),
        ["many-parts.tweet"] = () => Text(string.Concat(Enumerable.Repeat("a\n---\n", 5_000))),
        ["quotes.csv"] = () => Text("Platform,Caption\nx,\"open\nx,b\n"),
        ["ragged.csv"] = () => Text("Platform,Caption\nx\nx,b,c,d,e\n,,,\n"),
        ["many-columns.csv"] = () => Text(string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"c{i}")) + "\n" + new string(',', 20_000) + "\n"),
        ["no-caption.csv"] = () => Text("Foo,Bar\n1,2\n"),
        ["truncated.xlsx"] = () => Zip(("[Content_Types].xml", "<Types/>"))[..40],
        ["not-a-sheet.xlsx"] = () => Zip(("hello.txt", "hello")),
        ["xml-bomb.xlsx"] = () => Zip(
            ("xl/workbook.xml", "<!DOCTYPE lolz [<!ENTITY a \"" + new string('a', 1000) + "\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><workbook>&b;</workbook>"),
            ("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>")),
        ["zip-bomb.xlsx"] = () => Zip(("xl/workbook.xml", "<workbook/>"), ("xl/sharedStrings.xml", "<sst>" + new string(' ', 200 << 20) + "</sst>")),
        ["broken.jsonl"] = () => Text("{\"id\":\"1\",\"text\":\"ok\",\"platform\":\"x\"}\n{\"id\":\"2\",\n[]\nnull\n\"text\"\n{\"id\":\"3\",\"text\":5}\n"),
        ["surrogates.jsonl"] = () => Text("{\"id\":\"1\",\"platform\":\"x\",\"text\":\"a\\ud800b\\udc00\"}\n"),
        ["deep.jsonl"] = () => Text("{\"id\":\"1\",\"platform\":\"x\",\"text\":\"a\",\"media\":" + new string('[', 10_000) + "}\n"),
        ["duplicate-keys.jsonl"] = () => Text("{\"id\":\"1\",\"platform\":\"x\",\"text\":\"a\",\"text\":\"b\"}\n"),
        ["truncated.jsonl.gz"] = () => Gzip(Text(string.Concat(Enumerable.Range(0, 5000).Select(i => $"{{\"id\":\"{i}\",\"platform\":\"x\",\"text\":\"post {i * 7919}\"}}\n"))))[..2000],
        ["front-matter.json"] = () => Text("{}"),
    };

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Random(int seed, int length)
    {
        byte[] bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private static byte[] Gzip(byte[] content)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest))
            gzip.Write(content);
        return memory.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in entries)
            {
                using Stream entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(Text(text));
            }
        }

        return memory.ToArray();
    }
}
