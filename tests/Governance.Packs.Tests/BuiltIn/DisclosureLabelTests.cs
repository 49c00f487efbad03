using System.Collections.Immutable;
using Governance.Packs.Packs;
using Governance.Posts;

namespace Governance.Packs.Tests.BuiltIn;

/// <summary>The table that the rules of all countries share: a slip in one row would let a rule accept, or refuse, what it should not.</summary>
public sealed class DisclosureLabelTests
{
    private static readonly PackList Table = SharedLists.BuiltIn.Find("shared/disclosure-labels")!;

    [Fact]
    public void Each_row_names_a_known_country_kind_standing_and_confidence()
    {
        foreach (ImmutableArray<string> row in Table.Rows)
        {
            Assert.True(row[1] == "plain" || Places.Find(row[1]) is not null, $"{row[0]}: country {row[1]}");
            Assert.True(row[2].Length == 2, $"{row[0]}: language {row[2]}");
            Assert.Contains(row[3], (string[])["any", "paid", "gift", "affiliate", "employee", "family", "contest-entry", "role"]);
            Assert.Contains(row[4], (string[])["clear", "brand-joined", "local", "context", "unclear", "banned"]);
            Assert.Contains(row[5], (string[])["read", "secondhand", "known"]);
            Assert.NotEmpty(row[6]);
        }
    }

    [Fact]
    public void No_label_stands_twice_in_one_country() =>
        Assert.Empty(Table.Rows.GroupBy(row => (row[0].ToLowerInvariant(), row[1])).Where(group => group.Select(row => row[4]).Distinct().Count() > 1).Select(group => group.Key));

    [Fact]
    public void Each_of_the_countries_has_a_clear_label() =>
        Assert.Equal(
            ["AU", "BE", "BR", "CA", "CN", "DE", "DK", "ES", "FI", "FR", "IE", "IN", "IT", "JP", "KR", "NL", "NO", "PL", "PT", "SE", "UK", "US", "plain"],
            Table.Rows.Where(row => row[4] == "clear").Select(row => row[1]).Distinct().Order(StringComparer.Ordinal));
}
