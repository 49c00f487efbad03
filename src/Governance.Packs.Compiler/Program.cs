using System.Collections.Immutable;
using Governance.Diagnostics;
using Governance.Packs.BuiltIn;
using Governance.Packs.Compiler;
using Governance.Packs.Schema;
using Governance.Packs.Trees;

// Writes what is made from rules/ and from the readers' declarations: builtin.bin, docs/schema and docs/rules.
// dotnet run --project src/Governance.Packs.Compiler [-- --check]
string root = Directory.GetCurrentDirectory();
if (!File.Exists(Path.Combine(root, "Governance.sln")))
{
    Console.Error.WriteLine("Run this in the folder that holds Governance.sln.");
    return 2;
}

byte[]? packs = BuiltInCompiler.Compile(new FolderTree(root), out ImmutableArray<Diagnostic> findings);
foreach (Diagnostic finding in findings)
    Console.Error.WriteLine($"{finding.Location.Path}:{finding.Location.Start.Line}:{finding.Location.Start.Column} {finding.Descriptor.Id}: {finding.Message}. {finding.Mend}");
if (packs is null)
    return 2;

int stale = 0;
foreach ((string path, byte[] bytes) in Files())
{
    string full = Path.Combine(root, path);
    if (File.Exists(full) && File.ReadAllBytes(full).AsSpan().SequenceEqual(bytes))
        continue;
    stale++;
    if (args is ["--check"])
    {
        Console.Error.WriteLine($"{path} is not what rules/ and the readers say: run dotnet run --project src/Governance.Packs.Compiler");
        continue;
    }

    Directory.CreateDirectory(Path.GetDirectoryName(full)!);
    File.WriteAllBytes(full, bytes);
    Console.WriteLine($"wrote {path}");
}

return args is ["--check"] && stale > 0 ? 1 : 0;

// The packs first: where their form has changed, what is embedded cannot be read, which the pages need.
IEnumerable<(string Path, byte[] Bytes)> Files()
{
    yield return (BuiltInCompiler.OutputPath, packs);
    foreach ((string name, string text) in PolicySchemas.All)
        yield return ($"docs/schema/{name}", System.Text.Encoding.UTF8.GetBytes(text));
    foreach ((string path, string text) in RulePages.Make(root))
        yield return (path, System.Text.Encoding.UTF8.GetBytes(text));
}
