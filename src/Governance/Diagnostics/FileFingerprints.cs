using System.Collections.Immutable;
using System.Text;
using Governance.Text;

namespace Governance.Diagnostics;

/// <summary>
/// Fingerprints for what is found before there are posts: the post, or else the file's path, with the marked text; where nothing is
/// marked, the message with its numbers as 0. Findings come in the order of their files; the ordinal counts within one file.
/// </summary>
public sealed class FileFingerprints
{
    private readonly Dictionary<(string Rule, string Post, string? Platform, string? Field, string Text), int> _seen = [];
    private string? _path;

    /// <summary>Leaves alone those that have one.</summary>
    public ImmutableArray<Diagnostic> Complete(ImmutableArray<Diagnostic> findings) =>
        findings.All(finding => finding.Fingerprint.Length > 0) ? findings : [.. findings.Select(Complete)];

    private Diagnostic Complete(Diagnostic finding)
    {
        if (finding.Fingerprint.Length > 0)
            return finding;
        if (finding.Location.Path != _path)
            _seen.Clear();
        _path = finding.Location.Path;

        (string source, TextSpan span) = (finding.Location.Source.Text, finding.Location.Span);
        string text = span.End <= source.Length ? span.Of(source).ToString() : "";
        if (text.Length == 0)
            text = WithoutNumbers(finding.Message);
        (string Rule, string Post, string? Platform, string? Field, string Text) key = (finding.Descriptor.Id, finding.Post ?? _path, finding.Platform, finding.Field, text);
        int ordinal = _seen[key] = _seen.GetValueOrDefault(key) + 1;
        return finding with { Fingerprint = Fingerprint.Of(key.Rule, key.Post, key.Platform, key.Field, key.Text, ordinal) };
    }

    /// <summary>A size or a row changes with edits elsewhere.</summary>
    private static string WithoutNumbers(string message)
    {
        var kept = new StringBuilder(message.Length);
        bool inNumber = false;
        foreach (char letter in message)
        {
            bool digit = char.IsAsciiDigit(letter) || (inNumber && letter == ',');
            if (!digit)
                kept.Append(letter);
            else if (!inNumber)
                kept.Append('0');
            inNumber = digit;
        }

        return kept.ToString();
    }
}
