namespace Governance.Tables.Tone;

/// <summary>English has no word for a formal “you”: what people write in chats and in letters, by hand.</summary>
internal static class EnglishFormality
{
    private const double Strong = 1.2;
    private const double Some = 0.7;

    private static readonly string[] Chat =
    [
        "gonna", "wanna", "gotta", "lol", "lmao", "omg", "wtf", "tbh", "imo", "idk", "btw", "thx", "pls", "plz", "u", "ur", "r", "cuz", "coz", "ya", "y'all", "yall", "ain't", "dude", "bro",
        "fam", "lit", "dope", "bae", "yo", "sup", "nah", "yep", "yup", "nope", "haha", "hahaha", "hehe", "dunno", "lemme", "gimme", "kinda", "sorta", "af", "rn", "im", "dont", "cant", "thats",
    ];

    private static readonly string[] Casual =
    [
        "hey", "hi", "yeah", "yay", "wow", "oh", "ok", "okay", "guys", "folks", "kids", "stuff", "cool", "awesome", "crazy", "super", "really", "pretty", "totally", "literally", "basically", "guess",
        "thanks", "bunch", "lots", "tons", "fun", "grab", "check", "love", "damn", "hell", "shit", "crap", "sucks", "weird", "gross", "cute", "mom", "dad", "btw", "let's", "it's", "i'm", "we're",
        "you're", "that's", "there's", "what's", "don't", "can't", "won't", "didn't", "isn't", "doesn't", "wasn't", "couldn't", "wouldn't", "i've", "we've", "i'll", "we'll", "you'll", "i'd", "they're",
        "he's", "she's", "who's", "got", "get", "gets", "big", "maybe", "anyway", "so", "just", "like", "feel", "feels", "i", "my", "me", "you", "your",
    ];

    private static readonly string[] Written =
    [
        "therefore", "however", "moreover", "furthermore", "consequently", "thus", "whereas", "although", "regarding", "concerning", "pursuant", "accordance", "accordingly", "subsequent",
        "subsequently", "prior", "upon", "shall", "hereby", "herein", "thereof", "respectively", "additionally", "nevertheless", "nonetheless", "notwithstanding", "provided", "provide", "require",
        "required", "requires", "obtain", "ensure", "assist", "assistance", "inform", "advise", "request", "requested", "sincerely", "dear", "madam", "sir", "respectfully", "kindly", "esteemed",
        "pleased", "announce", "regret", "apologise", "apologize", "appreciate", "commence", "conclude", "demonstrate", "indicate", "significant", "substantial", "approximately", "numerous",
        "which", "whom", "whose", "been", "within", "among", "per", "fiscal", "shareholders", "committee", "organisation", "organization", "government", "policy", "according", "report",
    ];

    private static readonly string[] Letter =
    [
        "-ion", "-ity", "-ent", "-nce",
    ];

    public static IReadOnlyDictionary<string, double> Weights { get; } = Make();

    private static Dictionary<string, double> Make()
    {
        // What no word shows weighs as in German, where people rated it.
        Dictionary<string, double> weights = new(StringComparer.Ordinal)
        {
            ["#base"] = 0.2,
            ["#letters"] = 0.6,
            ["#words"] = 0.4,
            ["#!"] = -0.5,
            ["#?"] = -0.15,
            ["#..."] = -0.3,
            ["#lower"] = -0.4,
            ["#emoji"] = -0.7,
        };
        Add(weights, Chat, -Strong);
        Add(weights, Casual, -Some / 2);
        Add(weights, Written, Some);
        Add(weights, Letter, Some / 3);
        return weights;
    }

    private static void Add(Dictionary<string, double> weights, string[] words, double weight)
    {
        foreach (string word in words)
            weights[word] = weight;
    }
}
