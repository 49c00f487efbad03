namespace Governance.Tables;

internal static class ScriptTable
{
    public static CSharpFile Make(UnicodeDatabase unicode)
    {
        UcdLine[] lines = [.. unicode.Read("Scripts-17.0.0.txt.gz")];
        string[] others = [.. lines.Select(line => line.Fields[0]).Distinct(StringComparer.Ordinal).Except(["Common", "Inherited"], StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] names = ["Unknown", "Common", "Inherited", .. others];
        uint[] values = new uint[UnicodeDatabase.CodePoints];
        foreach (UcdLine line in lines)
            Array.Fill(values, (uint)Array.IndexOf(names, line.Fields[0]), line.First, line.Last - line.First + 1);

        IEnumerable<string> members = names.Select((name, i) => $"    {name.Replace("_", "", StringComparison.Ordinal)} = {i},\n");
        CSharpFile file = new("ScriptTable", "Unicode 17.0.0: Scripts", "The Script property.")
        {
            Prelude = $"/// <summary>The writing system a character belongs to (UAX 24).</summary>\npublic enum Script : byte\n{{\n{string.Concat(members)}}}\n\n",
        };
        Trie.Write(file, "Of", values);
        return file;
    }
}
