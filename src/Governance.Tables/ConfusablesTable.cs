namespace Governance.Tables;

internal static class ConfusablesTable
{
    public static CSharpFile Make(UnicodeDatabase unicode)
    {
        CSharpFile file = new("ConfusablesTable", "Unicode 17.0.0 security data (UTS 39): confusables", "The prototype of each character that looks like another one.");
        MappingTable.Write(file, Read(unicode));
        return file;
    }

    public static SortedDictionary<int, string> Read(UnicodeDatabase unicode)
    {
        SortedDictionary<int, string> mappings = [];
        foreach (UcdLine line in unicode.Read("confusables-17.0.0.txt.gz"))
            mappings[line.First] = UnicodeDatabase.Sequence(line.Fields[0]);
        return mappings;
    }
}
