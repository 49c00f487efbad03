using System.Collections.Immutable;
using Governance.Packs.Bundles;
using Governance.Posts;
using Governance.Rules;

namespace Governance.Packs;

/// <summary>The rules of all packs of a policy: as one set, or for one draft those that may find something in it. Shared by threads.</summary>
internal sealed class RulePool
{
    private readonly ImmutableArray<LoadedPack> _packs;
    private readonly RuleSetOptions _options;
    private readonly Lazy<ImmutableArray<PolicyRule>> _all;
    private readonly Lazy<RuleSet> _whole;

    public RulePool(ImmutableArray<LoadedPack> packs, RuleSetOptions options)
    {
        _packs = packs;
        _options = options;
        _all = new Lazy<ImmutableArray<PolicyRule>>(() => [.. packs.SelectMany(pack => pack.Rules.All).OrderBy(rule => rule.Rule.Descriptor.Id, StringComparer.Ordinal)]);
        _whole = new Lazy<RuleSet>(() => RuleSet.Create(_all.Value.Select(rule => rule.Rule), options));
    }

    /// <summary>By id.</summary>
    public ImmutableArray<PolicyRule> All => _all.Value;

    public RuleSet Whole => _whole.Value;

    /// <summary>Rules that are off, but for overrides.</summary>
    public int OffCount => _packs.Sum(pack => pack.Rules.OffCount(_options.Severities));

    /// <param name="posts">all that come of one draft</param>
    /// <returns>rules that find in them just what all rules find</returns>
    public RuleSet For(ImmutableArray<Post> posts, LintOptions options)
    {
        if (_whole.IsValueCreated || posts.IsEmpty || options.StrictMetadata || !posts[0].Draft.Suppressions.IsEmpty || !KnowsIndustries(posts[0]))
            return Whole;
        var probe = new NeedProbe(posts, options);
        var known = new Dictionary<Bundle, bool[]>();
        return RuleSet.Create(_packs.SelectMany(pack => pack.Rules.Select(MayFind)).Select(rule => rule.Rule), _options);

        bool[] MayFind(Bundle bundle)
        {
            if (!known.TryGetValue(bundle, out bool[]? may))
                known.Add(bundle, may = bundle.MayFind(probe));
            return may;
        }
    }

    // One that nobody knows is a mistake unless some rule names it.
    private static bool KnowsIndustries(Post post)
    {
        foreach (string industry in post.Metadata[MetadataKeys.Industry].Values)
        {
            if (industry is not ("*" or "any") && !Industries.IsKnown(industry))
                return false;
        }

        return true;
    }
}
