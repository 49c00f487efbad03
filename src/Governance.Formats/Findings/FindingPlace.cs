using System.Globalization;
using Governance.Diagnostics;
using Governance.Text;

namespace Governance.Formats.Findings;

/// <summary>Where a finding stands, as people are told.</summary>
public static class FindingPlace
{
    public const string StandardInput = "-";

    /// <summary><c>spring.md:6:1</c>, <c>calendar.csv row 14, column Caption</c>, or the path alone for a whole file.</summary>
    public static string Of(TextLocation location)
    {
        string path = Path(location);
        if (location.Row is { } row)
        {
            string column = location.Column is { } name ? $", column {VisibleText.Of(name)}" : "";
            return string.Create(CultureInfo.InvariantCulture, $"{path} row {row}{column}");
        }

        if (IsWholeFile(location))
            return path;
        TextPosition start = location.Start;
        return string.Create(CultureInfo.InvariantCulture, $"{path}:{start.Line}:{start.Column}");
    }

    /// <summary>A finding that points at no stretch of a text.</summary>
    public static bool IsWholeFile(TextLocation location) => location.Source.Text.Length == 0;

    /// <summary>Whether line and column count in a cell or JSON string rather than in the file.</summary>
    public static bool IsInRow(TextLocation location) => location.Row is not null;

    public static string Path(TextLocation location) => location.Path == StandardInput ? "(standard input)" : VisibleText.Of(location.Path);

    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };
}
