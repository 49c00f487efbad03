using System.Collections.Immutable;
using Governance.Posts;
using Governance.Text;

namespace Governance.Packs.Readers;

/// <summary>A rule's own tests.</summary>
public sealed record RuleExamples(ImmutableArray<RuleExample> Wrong, ImmutableArray<RuleExample> Right);

/// <param name="Text">of the body, with <c>[|…|]</c> around what must be found; null where it is about something else</param>
/// <param name="Metadata">as a draft's front matter would give it</param>
/// <param name="Fields">other texts by field name</param>
public sealed record RuleExample(string? Text, PostMetadata Metadata, ImmutableArray<KeyValuePair<string, string>> Fields, ImmutableArray<MediaItem> Media, DateOnly? AsOf, TextLocation Location);
