using System.Globalization;

namespace Governance.Tables.Languages;

internal static class LanguageTable
{
    private const int BucketShift = 22;

    private static readonly (string Script, string[] Languages, int Keep)[] Models =
    [
        ("Latin", ["af", "ca", "cs", "da", "de", "en", "es", "fi", "fr", "hi", "hu", "id", "it", "nb", "nl", "pl", "pt", "ro", "sv", "tr", "vi"], 6600),
        ("Cyrillic", ["bg", "ru", "sr", "uk"], 1200),
        ("Arabic", ["ar", "fa"], 800),
    ];

    public static int Write(string training)
    {
        string repository = Repository.Find();
        CSharpFile file = Make(training, Path.GetFullPath(Path.Combine(repository, "..", "shared", "data")));
        File.WriteAllText(Path.Combine(repository, "src", "Governance", "Text", "Languages", "LanguageTable.g.cs"), file.ToString());
        Console.WriteLine($"wrote LanguageTable.g.cs, {file.Bytes:N0} bytes of tables");
        return 0;
    }

    /// <param name="folder">of training text</param>
    /// <param name="data">of the labelled sets</param>
    public static CSharpFile Make(string folder, string data)
    {
        CSharpFile file = new("LanguageTable", "message catalogues and the unscored halves of three labelled sets; see docs/language-and-tone.md",
            "How much each run of letters speaks for each language of its script.")
        {
            Namespace = "Governance.Text.Languages",
        };
        foreach ((string script, string[] languages, int keep) in Models)
        {
            LanguageTrainer trainer = new(languages);
            trainer.Read(folder, data);
            (uint[] keys, sbyte[] weights) = trainer.Learn(keep);
            file.Line($"internal static LanguageModel {script} => new({script}Languages, {script}Starts, {script}Keys, {script}Weights);");
            file.Line("");
            file.Line($"private static readonly string[] {script}Languages = [{string.Join(", ", languages.Select(tag => $"\"{tag}\""))}];");
            int buckets = 1 << (32 - BucketShift);
            file.Numbers(script + "Starts", "ushort", 2, Enumerable.Range(0, buckets + 1)
                .Select(bucket => keys.Count(key => (key >> BucketShift) < bucket).ToString(CultureInfo.InvariantCulture)));
            file.Numbers(script + "Keys", "uint", 4, keys.Select(key => key.ToString(CultureInfo.InvariantCulture)));
            file.Numbers(script + "Weights", "sbyte", 1, weights.Select(weight => weight.ToString(CultureInfo.InvariantCulture)));
        }

        return file;
    }
}
