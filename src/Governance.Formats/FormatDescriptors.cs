using Governance.Diagnostics;

namespace Governance.Formats;

/// <summary>What can be wrong with a file of posts.</summary>
public static class FormatDescriptors
{
    private const string Topic = "file";

    public static Descriptor NotText { get; } = Error("GOV0201", "not-text",
        "{path} is not text: {reason}",
        "Save it as UTF-8 text, or take it out of “posts” or into “ignore”.",
        "Nothing in it could be checked.");

    public static Descriptor DecodedAsWindows1252 { get; } = new("GOV0202", "decoded-as-windows-1252", Topic, Severity.Info,
        "not UTF-8 (byte {byte} on line {line}): read as Windows-1252",
        "Save the file as UTF-8, so that every program reads the same letters.")
    { Why = "Another program may publish other letters than the ones that were checked." };

    public static Descriptor FileTooLarge { get; } = Error("GOV0203", "file-too-large",
        "{path} has {size} bytes, more than the {limit} that a file of posts may have",
        "Split it, or use JSON Lines, which has no limit on the file.",
        "Nothing in it was checked.");

    public static Descriptor FrontMatterSyntax { get; } = Error("GOV0204", "front-matter-syntax",
        "{format} cannot be read: {reason}",
        "Correct the line; text with “:”, “#”, “@”, “{” or “*” in it goes in quotes.",
        "What follows in it was not read, so rules lack what it says.");

    public static Descriptor DuplicateKey { get; } = Error("GOV0205", "duplicate-key",
        "“{key}” is given twice",
        "Keep one of the two.",
        "Readers differ in which one they take.");

    public static Descriptor FrontMatterTooComplex { get; } = Error("GOV0206", "front-matter-too-complex",
        "{format} cannot be read: {reason}",
        "Keep to plain keys and values; say “media” as a list of entries.",
        "Such nesting and repetition is how a small file is made to stall a program.");

    public static Descriptor UnclosedFrontMatter { get; } = Error("GOV0207", "unclosed-front-matter",
        "front matter begins with “{fence}” but never ends",
        "Put “{fence}” on a line of its own after the last key.",
        "Without its end nobody can tell metadata from what is published.");

    public static Descriptor CommentInValue { get; } = Error("GOV0208", "comment-in-value",
        "“{authored}” was read as “{read}”, because “ #” starts a comment in YAML",
        "Write \"{authored}\" in quotes.",
        "The words after “ #” were not checked.");

    public static Descriptor UnknownValue { get; } = Error("GOV0209", "unknown-metadata-value",
        "unknown {key} “{value}”{suggestion}",
        "Use one of: {known}.",
        "A misspelt value would let rules rest that should apply.");

    public static Descriptor InvalidDate { get; } = Error("GOV0210", "invalid-date",
        "{key} “{value}” is no date",
        "Write it as 2027-05-14 or 2027-05-14T09:05+02:00.",
        "Rules with an effective date need to know when the post goes out.");

    public static Descriptor UnclosedVariant { get; } = Error("GOV0211", "unclosed-variant",
        "the text for {platform} begins here but has no closing “:::”",
        "Put “:::” on a line of its own where the text for {platform} ends.",
        "Without its end nobody can tell what {platform} gets from what everyone gets.");

    public static Descriptor DuplicateVariant { get; } = Error("GOV0212", "duplicate-variant",
        "{platform} has two texts of its own; this second one is not used",
        "Join the two, or delete one.",
        "Only one of them can be published.");

    public static Descriptor SuppressionWithoutReason { get; } = Error("GOV0213", "suppression-without-reason",
        "govern-allow {rule} gives no reason",
        "Add one after a colon: govern-allow {rule}: why it is right here.",
        "Whoever reviews the post later must be able to see why the finding was waved through.");

    public static Descriptor MalformedSuppression { get; } = Error("GOV0214", "malformed-suppression",
        "this allowance cannot be read: {reason}",
        "Write govern-allow RULE: reason, or in a sidecar “allow:” with a list of rule and reason.",
        "An allowance that nobody can read allows nothing.");

    public static Descriptor UnexpectedShape { get; } = Error("GOV0215", "unexpected-shape",
        "“{key}” should be {expected}, not {found}",
        "Write {expected}.",
        "What stands there could not be used, so rules lack it.");

    public static Descriptor MarkdownTooDeep { get; } = Error("GOV0216", "markdown-too-deep",
        "the Markdown cannot be rendered: {reason}; the text was checked as written",
        "Take out nesting that no reader would see.",
        "The text as published may differ from the one that was checked.");

    public static Descriptor TooManyParts { get; } = Error("GOV0217", "too-many-parts",
        "a thread of more than {max} parts; from here on the text was checked as one part",
        "Make it several threads.",
        "What no platform would publish as a thread cannot be checked as one.");

    public static Descriptor BadJsonLine { get; } = Error("GOV0220", "bad-json-line",
        "row {row} is no post: {reason}",
        "Write one JSON object a line, such as {\"id\":\"a\",\"platform\":\"x\",\"text\":\"Hello\"}.",
        "This row was not checked; the others were.");

    public static Descriptor JsonLineTooLong { get; } = Error("GOV0221", "json-line-too-long",
        "row {row} is longer than {limit} bytes",
        "Write one JSON object a line; look for a missing line break.",
        "This row was not checked; the others were.");

    public static Descriptor UnreadableStream { get; } = Error("GOV0222", "unreadable-stream",
        "{path} cannot be read past row {row}: {reason}",
        "Make the file again; it may have been cut off.",
        "The rows after this one were not checked.");

    public static Descriptor UnreadableSheet { get; } = Error("GOV0230", "unreadable-sheet",
        "{path} cannot be read as a sheet: {reason}",
        "Open it in your spreadsheet program and save it again as CSV (UTF-8) or XLSX.",
        "Nothing after this place was checked.");

    public static Descriptor NoTextColumn { get; } = Error("GOV0231", "no-text-column",
        "no column of {path} is known to hold the text of a post (row {row} has: {columns})",
        "Name it Text, Caption, Message or Content, or say in governance.yml under “calendars” which column it is.",
        "No post in this sheet was checked.");

    public static Descriptor AmbiguousDate { get; } = Error("GOV0232", "ambiguous-date",
        "{key} “{value}” may be {first} or {second}",
        "Say “dates: dmy” or “dates: mdy” for this sheet under “calendars” in governance.yml, or write 2027-05-14.",
        "A guess would compare the wrong day with a law's effective date.");

    public static Descriptor DateInWords { get; } = Error("GOV0233", "date-in-words",
        "{key} “{value}” is not a fixed date",
        "Write it as 2027-05-14 09:05.",
        "What it means depends on the day it is read.");

    public static Descriptor UnclosedQuote { get; } = Error("GOV0234", "unclosed-quote",
        "a cell that begins with a quote here never ends",
        "Close the quote; a quote inside a cell is written twice.",
        "The rest of the sheet was read as one cell.");

    public static Descriptor RowWithoutText { get; } = new("GOV0235", "row-without-text", Topic, Severity.Info,
        "row {row} has no text",
        "Nothing to do if it is only a note or a plain reshare.")
    { Why = "There was nothing to check in it." };

    public static Descriptor DuplicateId { get; } = Error("GOV0236", "duplicate-id",
        "two rows have the id “{id}”",
        "Give each row an id of its own, or none.",
        "Allowances and stored findings would apply to both.");

    public static Descriptor SheetNotRead { get; } = new("GOV0237", "sheet-not-read", Topic, Severity.Warning,
        "only the first sheet, “{first}”, was read; not read: {others}",
        "Put the posts on the first sheet, or hide the others.")
    { Why = "Posts on the other sheets were not checked." };

    public static Descriptor UnknownFileType { get; } = Error("GOV0240", "unknown-file-type",
        "{path} is no kind of post file that can be read",
        "Use .md, .txt, .tweet, .csv, .tsv, .xlsx or .jsonl.",
        "Nothing in it was checked.");

    public static Descriptor UnreadableFile { get; } = Error("GOV0241", "unreadable-file",
        "{path} cannot be read: {reason}",
        "Check that the file exists and that you may read it.",
        "Nothing in it was checked.");

    public static Descriptor LinkedFolder { get; } = new("GOV0242", "linked-folder", Topic, Severity.Info,
        "{path} is a link to a folder and was not followed",
        "Name the folder that it points to under “posts”, if it holds posts.")
    { Why = "A link may lead out of the repository, or back into itself." };

    public static Descriptor LinkedFile { get; } = Error("GOV0243", "linked-file",
        "{path} is a link that leads out of the folder of posts and was not read",
        "Put the file itself there, or name the link on the command line.",
        "Nothing in it was checked: a link could show a file of this machine in the findings.");

    private static Descriptor Error(string id, string name, string message, string mend, string why) =>
        new(id, name, Topic, Severity.Error, message, mend) { Why = why };
}
