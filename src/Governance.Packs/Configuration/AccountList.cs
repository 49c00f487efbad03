using System.Collections.Immutable;

namespace Governance.Packs.Configuration;

/// <summary>The accounts of accounts.yml.</summary>
public sealed class AccountList(ImmutableArray<Account> accounts)
{
    public static AccountList Empty { get; } = new([]);

    public ImmutableArray<Account> All => accounts;

    /// <param name="handle">with or without <c>@</c>; case does not count</param>
    public Account? Find(string handle)
    {
        foreach (Account account in accounts)
        {
            if (string.Equals(account.Handle.TrimStart('@'), handle.TrimStart('@'), StringComparison.OrdinalIgnoreCase))
                return account;
        }

        return null;
    }
}
