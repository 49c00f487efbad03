using System.Collections.Immutable;
using Governance.Packs.BuiltIn;
using Governance.Packs.Findings;
using Governance.Packs.Trees;
using Governance.Text;

namespace Governance.Packs.Packs;

/// <summary>Lists that come with the program and that every pack may name: <c>{ list: shared/NAME }</c>.</summary>
/// <param name="names">with their prefix, in ordinal order</param>
public sealed class SharedLists(ImmutableArray<string> names, Func<string, PackList?> find)
{
    /// <summary>From the repository's root.</summary>
    internal const string Folder = "rules/shared";

    private const string Prefix = "shared/";

    public static SharedLists None { get; } = new([], static _ => null);

    public static SharedLists BuiltIn => new(BuiltInPacks.Lists, BuiltInPacks.FindList);

    public ImmutableArray<string> Names => names;

    public PackList? Find(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) ? find(name) : null;

    /// <summary>As they stand in the repository that the program is built from.</summary>
    public static SharedLists Of(PolicyTree repository, FindingList findings)
    {
        var lists = new SortedDictionary<string, PackList>(StringComparer.Ordinal);
        foreach (string path in repository.FilesBelow(Folder))
        {
            string name = Prefix + Path.GetFileNameWithoutExtension(path);
            if (PackSourceReader.Load(repository, path, TextLocation.Of(path), findings) is not { } bytes || ListFileReader.Read(name, path, bytes, findings) is not { } list)
                continue;
            if (!lists.TryAdd(name, list))
                findings.Report(PackDescriptors.BadList, TextLocation.Of(path), $"Two shared lists are called “{name}”", "Give one of them another name.");
        }

        return new SharedLists([.. lists.Keys], lists.GetValueOrDefault);
    }
}
