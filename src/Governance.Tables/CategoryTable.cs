using System.Globalization;

namespace Governance.Tables;

/// <summary>General_Category and Default_Ignorable_Code_Point.</summary>
internal static class CategoryTable
{
    // In the order of System.Globalization.UnicodeCategory.
    private static readonly string[] s_categories =
    [
        "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs", "Co",
        "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn",
    ];

    public static CSharpFile Make(UnicodeDatabase unicode)
    {
        uint[] values = new uint[UnicodeDatabase.CodePoints];
        Array.Fill(values, (uint)UnicodeCategory.OtherNotAssigned);
        foreach (UcdLine line in unicode.ReadUnicodeData())
        {
            int category = Array.IndexOf(s_categories, line.Fields[1]);
            Array.Fill(values, (uint)category, line.First, line.Last - line.First + 1);
        }

        foreach (UcdLine line in unicode.Read("DerivedCoreProperties-InCB-DefaultIgnorable-17.0.0.txt.gz"))
        {
            if (line.Fields[0] is not "Default_Ignorable_Code_Point")
                continue;
            for (int codePoint = line.First; codePoint <= line.Last; codePoint++)
                values[codePoint] |= 1 << 5;
        }

        CSharpFile file = new(
            "CategoryTable",
            "Unicode 17.0.0: UnicodeData, DerivedCoreProperties (Default_Ignorable_Code_Point)",
            "General_Category in the low five bits, numbered as in UnicodeCategory; Default_Ignorable_Code_Point in the sixth.");
        Trie.Write(file, "Of", values);
        return file;
    }
}
