using Governance.Diagnostics;
using Governance.Posts;
using Governance.Text;

namespace Governance.Rules;

/// <summary>Makes diagnostics of <see cref="EngineDescriptors"/> about posts.</summary>
internal static class EngineFinding
{
    public static PlacedDiagnostic At(Descriptor descriptor, Post post, TextLocation location, string fingerprintText, params ReadOnlySpan<Argument> arguments) =>
        new(Make(descriptor, post, location, arguments) with { Span = location.Span }, FieldOrder: -1, fingerprintText, Rule: null);

    public static PlacedDiagnostic In(PostField field, TextSpan span, Descriptor descriptor, Post post, params ReadOnlySpan<Argument> arguments)
    {
        TextSpan authored = field.ToAuthored(span);
        Diagnostic diagnostic = Make(descriptor, post, field.Draft.LocationOf(authored), arguments) with { Field = field.Name, Span = authored };
        return new PlacedDiagnostic(diagnostic, post.Fields.IndexOf(field), span.Of(field.Text).ToString(), Rule: null);
    }

    private static Diagnostic Make(Descriptor descriptor, Post post, TextLocation location, ReadOnlySpan<Argument> arguments)
    {
        Argument[] values = arguments.ToArray();
        Func<string, string?> valueOf = name => Array.Find(values, value => value.Name == name).Value;
        return new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Message = MessageTemplate.Parse(descriptor.Message).Fill(valueOf),
            Mend = MessageTemplate.Parse(descriptor.Mend).Fill(valueOf),
            Location = location,
            Post = post.Id,
            Platform = post.Platform.Id,
            PlatformName = post.Platform.Name,
        };
    }
}
