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
        CSharpFile file = new("EmojiTable", "Unicode 17.0.0: emoji-data, emoji-sequences", "The emoji properties of UTS 51.")
        {
            Prelude = $"[Flags]\ninternal enum EmojiProperties : byte\n{{\n    None = 0,\n{string.Concat(members)}}}\n\n",
        };
        file.Line("internal static EmojiProperties Of(int codePoint) => (EmojiProperties)Bits(codePoint);");
        file.Line("");
        file.Line("/// <summary>Whether two regional indicators, counted from A, are a flag in use.</summary>");
        file.Line("internal static bool IsFlag(int first, int second) => (Flags[((first * 26) + second) >> 3] & (1 << (((first * 26) + second) & 7))) != 0;");
        file.Line("");
        Trie.Write(file, "Bits", values, visibility: "private");
        file.Array("Flags", Flags(unicode));
        return file;
    }

    /// <summary>A bit for each pair of letters.</summary>
    private static ulong[] Flags(UnicodeDatabase unicode)
    {
        ulong[] bits = new ulong[((26 * 26) + 7) / 8];
        foreach (string line in unicode.Lines("emoji-sequences-17.0.txt.gz").Where(line => line.Contains("RGI_Emoji_Flag_Sequence ", StringComparison.Ordinal) && line[0] != '#'))
        {
            int[] letters = [.. line.Split(';')[0].Trim().Split(' ').Select(part => UnicodeDatabase.Hex(part) - 0x1F1E6)];
            int pair = (letters[0] * 26) + letters[1];
            bits[pair >> 3] |= 1ul << (pair & 7);
        }

        return bits;
    }
}
