using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.Findings;
using Governance.Posts;

namespace Governance.Packs.Configuration;

/// <summary>
/// Lays over a draft what <c>assign</c> and its account force, then what <c>defaults</c> offer. A post may tighten what is forced;
/// where it loosens it, what is forced holds and the contradiction is a finding.
/// </summary>
public sealed class MetadataAssigner(ImmutableArray<MetadataRule> assign, ImmutableArray<MetadataRule> defaults, AccountList accounts)
{
    public AccountList Accounts => accounts;

    public Draft Apply(Draft draft, List<Diagnostic> findings)
    {
        string path = draft.Location.Path;
        PostMetadata metadata = draft.Metadata;
        foreach (MetadataRule rule in assign)
        {
            if (rule.Covers(path))
                metadata = Force(metadata, rule.Set, draft, "assign: in governance.yml", findings);
        }

        PostMetadata offered = Offered(metadata, path);
        foreach (string handle in offered[MetadataKeys.Account].Values)
        {
            if (accounts.Find(handle) is { } account)
                metadata = Force(metadata, ValuesOf(account), draft, $"the account {account.Handle}", findings);
            else if (!accounts.All.IsEmpty && handle != "*")
                Report(PackDescriptors.UnknownAccount, draft, offered[MetadataKeys.Account], $"“{handle}” is not in the accounts file", PackDescriptors.UnknownAccount.Mend, findings);
        }

        metadata = Offered(metadata, path);
        return ReferenceEquals(metadata, draft.Metadata) ? draft : draft.With(metadata);
    }

    private PostMetadata Offered(PostMetadata metadata, string path)
    {
        foreach (MetadataRule rule in defaults)
        {
            if (!rule.Covers(path))
                continue;
            foreach ((string key, MetadataValue value) in rule.Set)
            {
                if (metadata[key].IsUnknown)
                    metadata = metadata.With(key, value);
            }
        }

        return metadata;
    }

    private static PostMetadata Force(PostMetadata metadata, ImmutableArray<KeyValuePair<string, MetadataValue>> forced, Draft draft, string by, List<Diagnostic> findings)
    {
        foreach ((string key, MetadataValue value) in forced)
        {
            MetadataValue given = metadata[key];
            MetadataValue settled = Tightening.Settle(key, value, given, out bool loosened);
            if (!ReferenceEquals(settled, given))
                metadata = metadata.With(key, settled);
            if (loosened)
                Report(PackDescriptors.LoosenedMetadata, draft, given, $"“{key}: {given}” contradicts {by}, which sets {value}; {settled} holds", $"Remove {key}, or have {by} changed.", findings);
        }

        return metadata;
    }

    private static ImmutableArray<KeyValuePair<string, MetadataValue>> ValuesOf(Account account)
    {
        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, MetadataValue>>();
        Add(MetadataKeys.Jurisdiction, account.Country);
        Add(MetadataKeys.Industry, account.Industry);
        Add(MetadataKeys.Sponsored, account.Sponsored);
        Add(MetadataKeys.Platform, account.Platform);
        Add(MetadataKeys.Brand, account.Brand);
        Add("department", account.Department);
        Add("owner", account.Owner);
        Add(Readers.MetadataVocabulary.AccountKind, account.Kind);
        return values.DrainToImmutable();

        void Add(string key, string? value)
        {
            if (value is not null)
                values.Add(KeyValuePair.Create(key, MetadataValue.Given(value)));
        }
    }

    private static void Report(Descriptor descriptor, Draft draft, MetadataValue given, string message, string mend, List<Diagnostic> findings) =>
        findings.Add(new Diagnostic
        {
            Descriptor = descriptor,
            Severity = descriptor.Severity,
            Message = message,
            Mend = mend,
            Location = given.Location ?? draft.Location,
            Post = draft.Id,
        });
}
