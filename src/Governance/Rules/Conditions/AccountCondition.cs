using System.Collections.Immutable;
using Governance.Posts;

namespace Governance.Rules.Conditions;

/// <summary><c>account</c>: a handle, or a glob on it.</summary>
public sealed class AccountCondition(ImmutableArray<string> handles) : Condition
{
    public override string? Key => MetadataKeys.Account;

    public override Truth Evaluate(PostContext context)
    {
        MetadataValue account = context.Post.Metadata[MetadataKeys.Account];
        if (account.IsUnknown)
            return Truth.Unknown;
        if (account.IsAll)
            return Truth.True;
        foreach (string given in account.Values)
        {
            foreach (string handle in handles)
            {
                if (Handle.IsMatch(handle, given))
                    return Truth.True;
            }
        }

        return Truth.False;
    }

    public override string Describe() => ValueList.Describe("account", handles);
}
