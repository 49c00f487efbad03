using Governance.Tables;
using Governance.Tables.Languages;
using Governance.Tables.Tone;

if (args is ["languages", string training])
    return LanguageTable.Write(training);

if (args is ["tone"])
    return ToneTables.Write();

bool check = args.Contains("--check", StringComparer.Ordinal);
if (args.Except(["--check"], StringComparer.Ordinal).Any())
{
    Console.Error.WriteLine("usage: dotnet run --project src/Governance.Tables -- [--check | tone | languages FOLDER]");
    return 2;
}

string repository = Repository.Find();
string data = Path.GetFullPath(Path.Combine(repository, "..", "shared", "data"));
if (!Directory.Exists(data))
{
    Console.WriteLine("Skipped: ../shared/data is absent, so the Unicode tables were neither made nor compared.");
    return check ? 0 : 2;
}

UnicodeDatabase unicode = new(Path.Combine(data, "unicode"));
NormalizationData normalization = NormalizationData.Read(unicode);
CSharpFile[] files =
[
    BreakTables.Grapheme(unicode),
    BreakTables.Word(unicode),
    BreakTables.Sentence(unicode),
    CategoryTable.Make(unicode),
    ScriptTable.Make(unicode),
    EmojiTable.Make(unicode),
    NormalizationTables.Properties(normalization),
    NormalizationTables.Decompositions(normalization),
    NormalizationTables.Compositions(normalization),
    CaseFoldingTable.Make(unicode),
    MatchTable.Make(unicode),
    LookAlikeTable.Make(unicode, normalization),
    TopLevelDomainTable.Make(Path.Combine(data, "twitter-text")),
];

string folder = Path.Combine(repository, "src", "Governance", "Text", "Tables");
Directory.CreateDirectory(folder);
int drifted = 0;
foreach (CSharpFile file in files)
{
    string path = Path.Combine(folder, file.Name + ".g.cs");
    string text = file.ToString();
    if (File.Exists(path) && string.Equals(File.ReadAllText(path), text, StringComparison.Ordinal))
        continue;
    drifted++;
    Console.WriteLine(check ? $"{file.Name}.g.cs differs from what the data gives" : $"wrote {file.Name}.g.cs, {file.Bytes:N0} bytes of tables");
    if (!check)
        File.WriteAllText(path, text);
}

if (check && drifted > 0)
    Console.WriteLine("mend: dotnet run --project src/Governance.Tables");
return check && drifted > 0 ? 1 : 0;
