namespace Governance.Rules.Phrases;

/// <summary>The ways in which posts write a name: as given, as a handle or hashtag, plural, possessive.</summary>
internal static class NameForms
{
    public static IReadOnlyList<string> Of(string name)
    {
        string bare = name.Trim().TrimStart('@', '#').Trim();
        if (bare.Length == 0)
            return [];
        var forms = new List<string>();
        AddInflected(forms, bare);

        // A handle cannot hold spaces: “Acme Trail Shoes” is @AcmeTrailShoes, @acme_trail_shoes or @acme.trail.shoes.
        if (bare.Contains(' ', StringComparison.Ordinal))
        {
            foreach (string joint in (ReadOnlySpan<string>)["", "_", ".", "-"])
                AddInflected(forms, string.Join(joint, bare.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }

        // “@acme” holds “acme” at word edges; with the sign as well, a phrase may end right before the handle.
        foreach (string form in forms.ToArray())
        {
            forms.Add("@" + form);
            forms.Add("#" + form);
        }

        return forms;
    }

    private static void AddInflected(List<string> forms, string name)
    {
        forms.Add(name);
        forms.Add(name + "'s");
        if (name.EndsWith('s') || name.EndsWith('S'))
        {
            forms.Add(name + "'");
            forms.Add(name + "es");
            return;
        }

        forms.Add(name + "s");
        forms.Add(name + "s'");
    }
}
