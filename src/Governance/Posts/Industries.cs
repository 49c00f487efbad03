namespace Governance.Posts;

/// <summary>The trades that posts and rules name. They nest: what holds for finance holds for a bank. Names differ in case and dashes only.</summary>
public static class Industries
{
    // Each with what it is part of; several parents where regulators of both sides look at it.
    private static readonly (string Name, string[] Parents)[] Tree =
    [
        ("finance", []),
        ("bank", ["finance"]),
        ("credit", ["finance"]),
        ("mortgage", ["credit", "real-estate"]),
        ("insurance", ["finance"]),
        ("payments", ["finance"]),
        ("fintech", ["finance"]),
        ("accounting", ["finance"]),
        ("investments", ["finance"]),
        ("broker", ["investments"]),
        ("investment-adviser", ["investments"]),
        ("funds", ["investments"]),
        ("pensions", ["investments"]),
        ("crypto", ["investments"]),
        ("cfd", ["investments"]),
        ("forex", ["investments"]),
        ("crowdfunding", ["investments"]),
        ("health", []),
        ("healthcare", ["health"]),
        ("pharma", ["health"]),
        ("medical-device", ["health"]),
        ("therapeutic", ["health"]),
        ("supplements", ["health", "food"]),
        ("fitness", ["health"]),
        ("weight-loss", ["health"]),
        ("dental", ["healthcare"]),
        ("veterinary", ["health"]),
        ("consumer-goods", []),
        ("beauty", ["consumer-goods"]),
        ("cosmetics", ["beauty"]),
        ("fashion", ["consumer-goods"]),
        ("toys", ["consumer-goods"]),
        ("electronics", ["consumer-goods"]),
        ("automotive", ["consumer-goods"]),
        ("home", ["consumer-goods"]),
        ("food", ["consumer-goods"]),
        ("infant-formula", ["food"]),
        ("alcohol", ["consumer-goods"]),
        ("tobacco", ["consumer-goods"]),
        ("vaping", ["tobacco"]),
        ("cannabis", ["consumer-goods"]),
        ("weapons", ["consumer-goods"]),
        ("retail", []),
        ("ecommerce", ["retail"]),
        ("gambling", []),
        ("betting", ["gambling"]),
        ("casino", ["gambling"]),
        ("lottery", ["gambling"]),
        ("gaming", []),
        ("travel", []),
        ("airline", ["travel"]),
        ("hospitality", ["travel"]),
        ("restaurant", ["hospitality", "food"]),
        ("real-estate", []),
        ("energy", []),
        ("telecom", []),
        ("technology", []),
        ("software", ["technology"]),
        ("b2b", []),
        ("legal", []),
        ("hr", []),
        ("education", []),
        ("media", []),
        ("entertainment", ["media"]),
        ("sports", []),
        ("nonprofit", []),
        ("public-sector", []),
        ("political", []),
        ("public-company", []),
        ("agency", []),
        ("other", []),
    ];

    private static readonly Dictionary<string, string> Spellings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["financial-services"] = "finance",
        ["financial"] = "finance",
        ["banking"] = "bank",
        ["banks"] = "bank",
        ["lending"] = "credit",
        ["loans"] = "credit",
        ["mortgages"] = "mortgage",
        ["investment"] = "investments",
        ["investing"] = "investments",
        ["securities"] = "investments",
        ["broker-dealer"] = "broker",
        ["adviser"] = "investment-adviser",
        ["advisor"] = "investment-adviser",
        ["investment-advisor"] = "investment-adviser",
        ["cryptoassets"] = "crypto",
        ["cryptocurrency"] = "crypto",
        ["cfds"] = "cfd",
        ["fx"] = "forex",
        ["pharmaceutical"] = "pharma",
        ["pharmaceuticals"] = "pharma",
        ["medicine"] = "pharma",
        ["medical"] = "healthcare",
        ["supplement"] = "supplements",
        ["food-supplements"] = "supplements",
        ["beaute"] = "beauty",
        ["beauté"] = "beauty",
        ["mode"] = "fashion",
        ["apparel"] = "fashion",
        ["alcoholic-drinks"] = "alcohol",
        ["e-commerce"] = "ecommerce",
        ["e-cigarettes"] = "vaping",
        ["hotel"] = "hospitality",
        ["hotels"] = "hospitality",
        ["tourism"] = "travel",
        ["property"] = "real-estate",
        ["realestate"] = "real-estate",
        ["tech"] = "technology",
        ["saas"] = "software",
        ["human-resources"] = "hr",
        ["recruiting"] = "hr",
        ["politics"] = "political",
        ["government"] = "public-sector",
        ["charity"] = "nonprofit",
        ["non-profit"] = "nonprofit",
        ["listed-company"] = "public-company",
        ["issuer"] = "public-company",
        ["video-games"] = "gaming",
    };

    private static readonly Dictionary<string, string[]> Parents = Tree.ToDictionary(entry => entry.Name, entry => entry.Parents, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a misspelt industry may have been meant to be.</summary>
    public static IEnumerable<string> Names => Parents.Keys.Concat(Spellings.Keys).Order(StringComparer.Ordinal);

    public static bool IsKnown(string name) => Parents.ContainsKey(Normalize(name));

    /// <summary>Whether it is the same industry or part of it.</summary>
    public static bool IsWithin(string industry, string whole) => IsWithinNormalized(Normalize(industry), Normalize(whole));

    internal static bool IsWithinNormalized(string industry, string whole)
    {
        if (string.Equals(industry, whole, StringComparison.OrdinalIgnoreCase))
            return true;
        if (!Parents.TryGetValue(industry, out string[]? parents))
            return false;
        foreach (string parent in parents)
        {
            if (IsWithinNormalized(parent, whole))
                return true;
        }

        return false;
    }

    /// <summary>The industry's one name, where it is known.</summary>
    internal static string Normalize(string name)
    {
        string dashed = name.AsSpan().ContainsAny(" _") ? name.Replace(' ', '-').Replace('_', '-') : name;
        return Spellings.GetValueOrDefault(dashed, dashed);
    }
}
