using System.Collections.Immutable;
using System.Reflection;
using Governance.Diagnostics;
using Governance.Packs.Bundles;
using Governance.Packs.Packs;
using Governance.Packs.Yaml;

namespace Governance.Packs.BuiltIn;

/// <summary>All that comes with the program, in binary form (<c>builtin.bin</c>, made from <c>rules/</c>).</summary>
public static class BuiltInPacks
{
    private const string Resource = "builtin.bin";

    private static readonly ReadOnlyMemory<byte> Content =
        new ResourceMemory((UnmanagedMemoryStream)Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!).Memory;

    /// <summary>In ordinal order.</summary>
    public static ImmutableArray<string> Names => Bundle.Packs;

    internal static Bundle Bundle { get; } = new(Content[Sha256.Length..]);

    /// <summary>Ids, in ordinal order.</summary>
    internal static ImmutableArray<string> Platforms => Bundle.Profiles;

    /// <summary>Ids, in ordinal order.</summary>
    internal static ImmutableArray<string> Presets => Bundle.Presets;

    /// <summary>With their prefix, in ordinal order.</summary>
    internal static ImmutableArray<string> Lists => Bundle.Lists;

    /// <summary>SHA-256 of all that comes with the program.</summary>
    internal static ReadOnlySpan<byte> Hash => Content.Span[..Sha256.Length];

    public static PackSource? Find(string name) => Bundle.FindPack(name);

    /// <summary>A profile's file.</summary>
    internal static YamlNode? FindPlatform(string id) => Bundle.FindProfile(id);

    /// <summary>A preset's file.</summary>
    internal static YamlNode? FindPreset(string id) => Bundle.FindPreset(id);

    internal static PackList? FindList(string name) => Bundle.FindList(name);

    /// <summary>The bundle's hash, and the bundle.</summary>
    internal static byte[] WithHash(byte[] bundle)
    {
        byte[] all = [.. new byte[Sha256.Length], .. bundle];
        Sha256.Hash(bundle, all);
        return all;
    }
}
