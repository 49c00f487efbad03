using System.Collections.Immutable;
using Governance.Packs.Yaml;

namespace Governance.Packs.Packs;

/// <summary>A pack's files as nodes and lists: what its rules are made from. Can be stored in binary form.</summary>
/// <param name="Folder">as configuration named it; the pack's id for built-in ones</param>
/// <param name="Manifest">pack.yml</param>
/// <param name="RuleFiles">in ordinal order of their paths</param>
/// <param name="IsTrusted">was read without an error before, byte for byte</param>
public sealed record PackSource(string Folder, YamlNode Manifest, ImmutableArray<YamlNode> RuleFiles, PackLists Lists, bool IsTrusted);
