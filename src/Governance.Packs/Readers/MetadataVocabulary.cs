using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Governance.Packs.Findings;
using Governance.Packs.Shapes;
using Governance.Packs.Yaml;
using Governance.Posts;
using Governance.Text;

namespace Governance.Packs.Readers;

/// <summary>The keys and values of metadata that are known by name: a misspelt one is an error, never a rule that never applies.</summary>
internal static class MetadataVocabulary
{
    /// <summary>As rules and configuration write them.</summary>
    public static ImmutableArray<string> Keys { get; } =
    [
        MetadataKeys.Id, MetadataKeys.Platform, MetadataKeys.Account, MetadataKeys.Kind, MetadataKeys.Title, MetadataKeys.Author, MetadataKeys.Campaign,
        MetadataKeys.Brand, MetadataKeys.Product, MetadataKeys.Industry, MetadataKeys.Jurisdiction, MetadataKeys.Audience, MetadataKeys.Language, MetadataKeys.Sponsored,
        MetadataKeys.Schedule, MetadataKeys.TimeZone, MetadataKeys.Status, MetadataKeys.Claims, MetadataKeys.Links, MetadataKeys.Tags, MetadataKeys.Recurring,
        "department", "owner", "country", AccountKind,
    ];

    /// <summary>What an account is (brand, creator …), as against the post's own kind.</summary>
    public const string AccountKind = "account-kind";

    private static readonly ImmutableArray<string> PostKinds = ["post", "reply", "dm", "story", "ad", "bio"];

    private static readonly ImmutableArray<string> AccountKinds = ["brand", "creator", "executive", "employee", "affiliate", "agency"];

    private static readonly ListShape<string> Values = new(TextShape.Label);

    public static bool IsKnown(string key) => Keys.Contains(Singular(key));

    public static string Singular(string key) => key switch
    {
        "platforms" => MetadataKeys.Platform,
        "jurisdictions" => MetadataKeys.Jurisdiction,
        _ => key,
    };

    /// <returns>false where the key is a known one misspelt, which has then been reported; any other own key is fine</returns>
    public static bool CheckKey(YamlScalar key, ReadContext context, params ReadOnlySpan<string> others)
    {
        if (IsKnown(key.Value) || DidYouMean.Closest(key.Value, [.. others, .. Keys]) is not { } near || DidYouMean.Distance(key.Value, near) > 2)
            return true;
        context.Report(PackDescriptors.UnknownKey, key, $"“{key.Value}” is not a key that posts have", $"Did you mean “{near}”?");
        return false;
    }

    /// <returns>false where a value is none that the key can have, which has then been reported</returns>
    public static bool Check(string key, YamlNode node, ReadContext context)
    {
        if (context.IsTrusted)
            return true;
        bool fits = true;
        foreach (YamlNode item in node is YamlSequence sequence ? sequence.Items : [node])
        {
            if (item is YamlScalar scalar && scalar.Value != "*")
                fits &= CheckValue(Singular(key), scalar, context);
        }

        return fits;
    }

    /// <summary>A value as a draft would give it.</summary>
    public static bool TryRead(YamlNode node, ReadContext context, string key, [MaybeNullWhen(false)] out MetadataValue value)
    {
        value = null;
        if (node is YamlScalar { IsNull: true } && YamlTraps.CutOff((YamlScalar)node) is null)
        {
            value = MetadataValue.None(node.Location);
            return true;
        }

        if (!Values.TryRead(node, context, out ImmutableArray<string> values) || !Check(key, node, context))
            return false;
        value = values.IsEmpty ? MetadataValue.None(node.Location) : MetadataValue.Given(values, node.Location);
        return true;
    }

    private static bool CheckValue(string key, YamlScalar scalar, ReadContext context)
    {
        string value = scalar.Value;
        return key switch
        {
            MetadataKeys.Sponsored => SponsorshipValues.Parse(value) is not null || Refuse(key, scalar, context, SponsorshipValues.Names),
            MetadataKeys.Kind => PostKinds.Contains(value) || Refuse(key, scalar, context, PostKinds),
            AccountKind => AccountKinds.Contains(value) || Refuse(key, scalar, context, AccountKinds),
            MetadataKeys.Jurisdiction or "country" => Places.Find(value) is not null || RefusePlace(key, scalar, context),
            MetadataKeys.Industry => Industries.IsKnown(value) || value == "any" || Refuse(key, scalar, context, [.. Industries.Names]),
            MetadataKeys.Platform => PlatformNameShape.Instance.TryRead(scalar, context, out _),
            _ => true,
        };
    }

    private static bool RefusePlace(string key, YamlScalar scalar, ReadContext context) => context.Refuse(scalar, $"“{scalar.Value}” is no {key} that is known",
        $"{(Places.Closest(scalar.Value) is { } near ? $"Did you mean “{near}”? " : "")}Use a country's code such as US or DE, a part of a country such as US-NJ, or EU.");

    private static bool Refuse(string key, YamlScalar scalar, ReadContext context, ImmutableArray<string> known) =>
        context.Refuse(scalar, $"“{scalar.Value}” is no {key} that is known", ReadContext.MendFor(scalar.Value, known));
}
