using Governance.Posts;

namespace Governance.Formats;

/// <summary>Takes the keys of a front matter into a draft. Keys inside a map are joined with dots: <c>social.bluesky</c>.</summary>
internal static class MetadataReader
{
    public static void Read(DataNode? root, DraftBuilder draft)
    {
        if (root is DataMap map)
            ReadMap(map, prefix: "", depth: 0, draft);
        else if (root is not null and not DataScalar { Kind: DataKind.Null })
            draft.Findings.Add(FormatDescriptors.UnexpectedShape, draft.At(root.Span), ("key", "front matter"), ("expected", "keys with values"), ("found", Describe(root)));
    }

    public static string Describe(DataNode node) => node switch
    {
        DataMap => "keys with values",
        DataList => "a list",
        DataScalar { Kind: DataKind.Null } => "nothing",
        _ => "a single value",
    };

    private static void ReadMap(DataMap map, string prefix, int depth, DraftBuilder draft)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (DataEntry entry in map.Entries)
        {
            string key = prefix + MetadataNames.Normalize(entry.Key);
            if (!seen.Add(key))
            {
                draft.Findings.Add(FormatDescriptors.DuplicateKey, draft.At(entry.KeySpan), ("key", entry.Key));
                continue;
            }

            Read(key, entry.Value, depth, draft);
        }
    }

    private static void Read(string key, DataNode value, int depth, DraftBuilder draft)
    {
        switch (key)
        {
            case "media":
                MediaReader.Read(value, draft);
                return;
            case FieldNames.Description or FieldNames.ContentWarning or FieldNames.FirstComment or MetadataKeys.Title:
                ReadField(key, value, draft);
                return;
            case MetadataKeys.Id when value is DataScalar { Kind: not DataKind.Null } id && id.Value.Trim().Length > 0:
                draft.SetId(id.Value.Trim());
                break;
        }

        switch (value)
        {
            // “sponsored:” with nothing after it says nothing.
            case DataScalar { Kind: DataKind.Null }:
                break;
            case DataScalar scalar:
                Check(key, scalar, draft);
                draft.AddMetadata(key, MetadataScalar.Read(key, scalar.Value, draft.At(scalar.Span)));
                break;
            case DataList list:
                ReadList(key, list, draft);
                break;
            // Aliases make a small map look endless: the depth is what the file shows, so nothing real is lost.
            case DataMap map when depth < 4:
                if (IsKnown(key))
                    draft.Findings.Add(FormatDescriptors.UnexpectedShape, draft.At(map.Span), ("key", key), ("expected", "a word or a list of words"), ("found", Describe(map)));
                else
                    ReadMap(map, key + ".", depth + 1, draft);
                break;
            default:
                draft.Findings.Add(FormatDescriptors.FrontMatterTooComplex, draft.At(value.Span), ("format", "front matter"), ("reason", $"“{key}” is nested more than 4 deep"));
                break;
        }
    }

    private static void ReadField(string key, DataNode value, DraftBuilder draft)
    {
        switch (value)
        {
            case DataScalar { Kind: DataKind.Null }:
                return;
            case DataScalar text:
                draft.AddMetadata(key, MetadataValue.Given(text.Value, draft.At(text.Span)));
                draft.Add(draft.FieldOf(key, text));
                return;
            default:
                draft.Findings.Add(FormatDescriptors.UnexpectedShape, draft.At(value.Span), ("key", key), ("expected", "a text"), ("found", Describe(value)));
                return;
        }
    }

    private static void ReadList(string key, DataList list, DraftBuilder draft)
    {
        List<string> values = [];
        bool nested = false;
        foreach (DataNode item in list.Items)
        {
            if (item is DataScalar { Kind: not DataKind.Null } scalar)
            {
                Check(key, scalar, draft);
                values.Add(scalar.Value);
            }

            nested |= item is DataMap or DataList;
        }

        if (nested && IsKnown(key) && key != MetadataKeys.Links)
            draft.Findings.Add(FormatDescriptors.UnexpectedShape, draft.At(list.Span), ("key", key), ("expected", "a word or a list of words"), ("found", "a list of lists or maps"));
        if (values.Count > 0 || list.Items.IsEmpty)
            draft.AddMetadata(key, MetadataScalar.Read(key, values.ToArray(), draft.At(list.Span)));
    }

    private static void Check(string key, DataScalar scalar, DraftBuilder draft) =>
        MetadataScalar.Check(key, scalar.Value)?.AddTo(draft.Findings, draft.At(scalar.Span));

    private static bool IsKnown(string key) => key is MetadataKeys.Platform or MetadataKeys.Account or MetadataKeys.Kind or MetadataKeys.Industry
        or MetadataKeys.Jurisdiction or MetadataKeys.Language or MetadataKeys.Sponsored or MetadataKeys.Schedule or MetadataKeys.TimeZone or MetadataKeys.Id or MetadataKeys.Tags;
}
