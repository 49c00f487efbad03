using System.Text;
using Governance.Diagnostics;
using Governance.Formats.Findings;
using Governance.Text;

namespace Governance.Tests.Findings;

/// <summary>Findings of every shape that formatters meet, hostile ones among them.</summary>
internal static class SampleFindings
{
    private static readonly Descriptor TooLong = new("PLATFORM-001", "over-length", "length", Severity.Error, "{over} too long, {length} of {max}", "Cut {over}.")
    {
        Why = "X refuses it.",
        Source = new RuleSource("developer.x.com, counting characters", "https://docs.x.com/fundamentals/counting-characters", new DateOnly(2026, 11, 1)),
        Pack = "platform-limits",
    };

    private static readonly Descriptor Shouting = new("ACC-004", "all-caps", "accessibility", Severity.Warning, "“{match}” shouts", "Write it in small letters.")
    {
        Why = "Screen readers may spell it out.",
        Pack = "accessibility",
    };

    private static readonly Descriptor BadYaml = new("GOV0204", "front-matter-syntax", "file", Severity.Error, "front matter cannot be read", "Correct the line.")
    {
        Why = "Rules lack what it says.",
    };

    public static IReadOnlyList<Diagnostic> Plain
    {
        get
        {
            var file = new SourceText("content/spring.md", "---\nplatforms: [x, threads]\n---\n\nSpring is here and so are we\nSALE NOW on all the garden chairs that you always wanted, until tomorrow\n");
            var cell = new SourceText("calendar.csv", "Two lines\nin one cell, 日本語のテキスト 🎉 and more");
            return
            [
                Finding(TooLong, Severity.Error, file, "until tomorrow", "14 too long, 294 of 280 (each link counts 23, each emoji 2). Everything from “tomorrow” (line 6) is over.", "Cut 14, or make it a thread: put --- on a line of its own.", "content/spring.md", "X"),
                Finding(Shouting, Severity.Warning, file, "SALE NOW", "“SALE NOW” shouts", "Write it in small letters.", "content/spring.md", "X"),
                Finding(Shouting, Severity.Warning, file, "SALE NOW", "“SALE NOW” shouts", "Write it in small letters.", "content/spring.md", "Threads"),
                Finding(Shouting, Severity.Info, cell, "🎉", "one emoji", "Nothing.", "row-1", "Instagram") with { Location = Place(cell, "🎉") with { Row = 14, Column = "Caption" }, Field = "body" },
                Finding(BadYaml, Severity.Error, new SourceText("broken.md", ""), "", "front matter cannot be read", "Correct the line.", post: null, platform: null),
                Finding(Shouting, Severity.Warning, file, "garden chairs", "allowed", "", "content/spring.md", "X") with { Suppressed = new Suppression("all-caps", "the brand's own spelling", Place(file, "garden")) },
                Finding(Shouting, Severity.Off, file, "Spring", "off", "", "content/spring.md", "X"),
            ];
        }
    }

    /// <summary>A post that tries to drive the terminal, the workflow, the spreadsheet and the browser.</summary>
    public static IReadOnlyList<Diagnostic> Hostile
    {
        get
        {
            const string Text = "a\u001b[31mred\u001b]8;;https://evil.example\u0007 \u202Egnp.exe\u202C\n::error file=x::y %0A::warning::z\n=HYPERLINK(\"https://evil.example\")\n<script>alert(1)</script> \ud800 lone \0 nul \u009b2J \U000E0041 tag";
            var file = new SourceText("odd\u001b]0;title\u0007 name, 100%:\n::error::.md", Text);
            return
            [
                Finding(Shouting, Severity.Error, file, Text[..30], "“" + Text[..20] + "” shouts\n::error::injected\r%0A::warning::too", "Do: this, 100%", "odd\u001b[2J", "X\u202E"),
                Finding(Shouting, Severity.Error, file, "=HYPERLINK(\"https://evil.example\")", "=HYPERLINK(\"https://evil.example\")", "@SUM(1)", "odd", "X"),
                Finding(Shouting, Severity.Error, file, "<script>alert(1)</script> \ud800", "<script>alert(1)</script> \ud800", "<b>", "odd", "X"),
            ];
        }
    }

    public static RunSummary Summary { get; } = new()
    {
        Drafts = 3,
        Posts = 7,
        Errors = 2,
        Warnings = 1,
        Infos = 1,
        Suppressed = 1,
        Platforms = ["Instagram", "Threads", "X"],
        Packs = ["acme-brand 2.1", "platform-limits 1.0"],
        NotLookedAt = ["words inside 4 images and 1 video (no “text”)", "2 rules off"],
        Rules = [TooLong, Shouting],
    };

    public static string Text(IReadOnlyList<Diagnostic> findings, int? width = null, bool color = false) =>
        Written(stream => new TextFormatter(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)), new TextStyle(width, color)), findings);

    public static string Written(Func<Stream, FindingsFormatter> create, IReadOnlyList<Diagnostic> findings, RunSummary? summary = null)
    {
        using var stream = new MemoryStream();
        using FindingsFormatter formatter = create(stream);
        formatter.Write(findings);
        formatter.End(summary ?? Summary);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Diagnostic Finding(Descriptor descriptor, Severity severity, SourceText source, string at, string message, string mend, string? post, string? platform)
    {
        TextLocation location = Place(source, at);
        return new Diagnostic
        {
            Descriptor = descriptor,
            Severity = severity,
            Message = message,
            Mend = mend,
            Location = location,
            Post = post,
            Platform = platform,
            Field = post is null ? null : "body",
            Span = location.Span,
            Fingerprint = post is null ? "" : "v1:0123456789abcdef",
        };
    }

    private static TextLocation Place(SourceText source, string at)
    {
        int start = source.Text.IndexOf(at, StringComparison.Ordinal);
        return new TextLocation(source, new TextSpan(start, start + at.Length));
    }
}
