namespace Governance.Tables.Tone;

/// <summary>The words of positivity and of formality, with their weights.</summary>
internal static class ToneTables
{
    private const int WordsPerLanguage = 90;

    public static int Write()
    {
        string repository = Repository.Find();
        string data = Path.GetFullPath(Path.Combine(repository, "..", "shared", "data"));
        foreach (CSharpFile file in (CSharpFile[])[PositivityTable.Make(data), Formality(data)])
        {
            File.WriteAllText(Path.Combine(repository, "src", "Governance", "Tone", file.Name + ".g.cs"), file.ToString());
            Console.WriteLine($"wrote {file.Name}.g.cs, {file.Bytes:N0} bytes of tables");
        }

        return 0;
    }

    private static CSharpFile Formality(string data)
    {
        CSharpFile file = new(
            "FormalityTable",
            "the unscored halves of formality-cocoa-mt (CDLA-Sharing-1.0) and formality-de (CC BY-SA 4.0): weights of words, no sentence; English by hand",
            "How formal words, endings and other features are, in hundredths of a logarithm of odds.")
        {
            Namespace = "Governance.Tone",
        };
        Dictionary<string, IReadOnlyDictionary<string, double>> tables = new(StringComparer.Ordinal) { ["en"] = EnglishFormality.Weights };
        foreach (string language in FormalityTrainer.Languages)
            tables[language] = new FormalityTrainer(language).Learn(data, WordsPerLanguage);
        file.Line($"internal static bool Speaks(string? language) => language is {string.Join(" or ", tables.Keys.Order(StringComparer.Ordinal).Select(key => $"\"{key}\""))};");
        file.Line("");
        file.Line("internal static WordWeights Of(string language) => language switch");
        file.Line("{");
        foreach (string language in tables.Keys.Order(StringComparer.Ordinal))
            file.Line($"    \"{language}\" => new({language}Starts, {language}Text, {language}Scores),");
        file.Line("    _ => default,");
        file.Line("};");
        foreach ((string language, IReadOnlyDictionary<string, double> weights) in tables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            WeightedWords.Write(file, language, weights.Select(pair => (pair.Key, (int)Math.Round(pair.Value * 100))));
        return file;
    }
}
