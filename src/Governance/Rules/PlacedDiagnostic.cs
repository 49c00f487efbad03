using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules;

/// <summary>A diagnostic with what it is sorted by.</summary>
/// <param name="FieldOrder">of its field in the post; -1 for the post as a whole</param>
/// <param name="FingerprintText">what the finding marks, or the field's whole text where something is missing</param>
/// <param name="Rule">null for the engine's own</param>
internal readonly record struct PlacedDiagnostic(Diagnostic Diagnostic, int FieldOrder, string FingerprintText, Rule? Rule)
{
    public static PlacedDiagnostic Of(Finding finding, Severity severity, PostContext context)
    {
        Post post = context.Post;
        Descriptor descriptor = finding.Rule.Descriptor;
        (string message, string mend) = FindingMessage.Write(finding, context);
        var diagnostic = new Diagnostic
        {
            Descriptor = descriptor,
            Severity = severity,
            Message = message,
            Mend = mend,
            Location = finding.Location ?? post.Draft.Location,
            Post = post.Id,
            Platform = post.Platform.Id,
            PlatformName = post.Platform.Name,
            Related = finding.Related,
        };
        if (finding.Field is not { } field)
        {
            string marked = finding.Location is { } location && location.Span.End <= location.Source.Text.Length
                ? location.Span.Of(location.Source.Text).ToString()
                : "";
            return new PlacedDiagnostic(diagnostic with { Span = diagnostic.Location.Span }, -1, marked, finding.Rule);
        }

        TextSpan authored = field.ToAuthored(finding.Span);
        diagnostic = diagnostic with { Field = field.Name, Span = authored, Location = finding.Location ?? field.Draft.LocationOf(authored) };
        string text = finding.Span.IsEmpty ? field.Text : finding.Span.Of(field.Text).ToString();
        return new PlacedDiagnostic(diagnostic, post.Fields.IndexOf(field), text, finding.Rule);
    }
}
