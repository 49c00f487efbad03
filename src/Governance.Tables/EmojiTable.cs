namespace Governance.Tables;

internal static class EmojiTable
{
    private static readonly string[] s_properties =
        ["Emoji", "Emoji_Presentation", "Emoji_Modifier", "Emoji_Modifier_Base", "Emoji_Component", "Extended_Pictographic"];

    public static CSharpFile Make(UnicodeDatabase unicode)
    {
        uint[] values = new uint[UnicodeDatabase.CodePoints];
        foreach (UcdLine line in unicode.Read("emoji-data-17.0.0.txt.gz"))
        {
            int property = Array.IndexOf(s_properties, line.Fields[0]);
            for (int codePoint = line.First; codePoint <= line.Last; codePoint++)
                values[codePoint] |= 1u << property;
        }

        IEnumerable<string> members = s_properties.Select((name, i) => $"    {name.Replace("Emoji_", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)} = {1 << i},\n");
        CSharpFile file = new("EmojiTable", "Unicode 17.0.0: emoji-data", "The emoji properties of UTS 51.")
        {
            Prelude = $"[Flags]\ninternal enum EmojiProperties : byte\n{{\n    None = 0,\n{string.Concat(members)}}}\n\n",
        };
        file.Line("internal static EmojiProperties Of(int codePoint) => (EmojiProperties)Bits(codePoint);");
        file.Line("");
        Trie.Write(file, "Bits", values, visibility: "private");
        return file;
    }
}
