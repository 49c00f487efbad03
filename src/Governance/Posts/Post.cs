using System.Collections.Immutable;
using Governance.Platforms;

namespace Governance.Posts;

/// <summary>What one platform would publish: one draft, or one part of it where the platform makes it a thread. Immutable.</summary>
public sealed class Post
{
    private Post(Draft draft, PlatformProfile platform, ImmutableArray<PostField> fields, int part, int partCount)
    {
        Draft = draft;
        Platform = platform;
        Fields = fields;
        Part = part;
        PartCount = partCount;
    }

    public Draft Draft { get; }

    public PlatformProfile Platform { get; }

    public PostMetadata Metadata => Draft.Metadata;

    /// <summary>The draft's id; parts of a thread after the first add <c>#2</c>, <c>#3</c> ….</summary>
    public string Id => Part == 1 ? Draft.Id : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Draft.Id}#{Part}");

    /// <summary>Body first, then the others in authored order. Only the first part of a thread carries fields other than the body.</summary>
    public ImmutableArray<PostField> Fields { get; }

    /// <summary>1-based</summary>
    public int Part { get; }

    public int PartCount { get; }

    public PostField? this[string field]
    {
        get
        {
            foreach (PostField candidate in Fields)
            {
                if (candidate.Name == field)
                    return candidate;
            }

            return null;
        }
    }

    /// <summary>The field that stands for the post: its body, else the first there is.</summary>
    public PostField? Main => this[FieldNames.Body] ?? (Fields.IsEmpty ? null : Fields[0]);

    /// <summary>What <paramref name="platform"/> would publish of a draft: one post, or one for each part of a thread.</summary>
    public static ImmutableArray<Post> Expand(Draft draft, PlatformProfile platform)
    {
        ImmutableArray<DraftField> fields = FieldsFor(draft, platform);
        if (fields is [{ Parts.Length: < 2 } only])
            return [new Post(draft, platform, [Show(only, platform)], part: 1, partCount: 1)];
        DraftField? body = fields.FirstOrDefault(field => field.Name == FieldNames.Body);
        if (body is null || body.Parts.Length < 2 || !platform.HasThreads)
            return [new Post(draft, platform, [.. InOrder(fields).Select(field => Show(field, platform))], part: 1, partCount: 1)];

        var posts = ImmutableArray.CreateBuilder<Post>(body.Parts.Length);
        for (int i = 0; i < body.Parts.Length; i++)
        {
            var part = new PostField(body, body.Plain.Slice(body.Parts[i]), platform);
            ImmutableArray<PostField> all = i > 0
                ? [part]
                : [part, .. fields.Where(field => field != body).Select(field => Show(field, platform))];
            posts.Add(new Post(draft, platform, all, i + 1, body.Parts.Length));
        }

        return posts.MoveToImmutable();
    }

    private static PostField Show(DraftField field, PlatformProfile platform) =>
        new(field, platform.ShowsMarkdown ? field.Markup : field.Plain, platform);

    private static IEnumerable<DraftField> InOrder(ImmutableArray<DraftField> fields) =>
        fields.OrderBy(field => field.Name == FieldNames.Body ? 0 : 1);

    private static ImmutableArray<DraftField> FieldsFor(Draft draft, PlatformProfile platform)
    {
        if (draft.Variants.IsEmpty)
            return draft.Fields;
        foreach ((string name, ImmutableArray<DraftField> variant) in draft.Variants)
        {
            if (platform.IsCalled(name))
                return [.. draft.Fields.Where(shared => variant.All(own => own.Name != shared.Name)), .. variant];
        }

        return draft.Fields;
    }
}
