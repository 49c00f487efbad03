namespace Governance.Tables;

/// <summary>A value for every code point in three stages of 64-entry blocks; equal blocks are stored once.</summary>
internal static class Trie
{
    private const int Block = 64;

    /// <param name="prefix">of the array names, where a file holds several tries</param>
    public static void Write(CSharpFile file, string method, uint[] values, string prefix = "", string visibility = "internal")
    {
        (List<ulong> middle, List<ulong> leaves) = Fold([.. values.Select(value => (ulong)value)]);
        (List<ulong> top, List<ulong> middles) = Fold(middle);
        string type = leaves.Max() <= byte.MaxValue ? "byte" : leaves.Max() <= ushort.MaxValue ? "ushort" : "int";
        file.Line($"{visibility} static {type} {method}(int codePoint) =>");
        file.Line($"    {prefix}Leaves[({prefix}Middle[({prefix}Top[codePoint >> 12] << 6) + ((codePoint >> 6) & 63)] << 6) + (codePoint & 63)];");
        file.Array(prefix + "Top", top);
        file.Array(prefix + "Middle", middles);
        file.Array(prefix + "Leaves", leaves);
    }

    private static (List<ulong> Indices, List<ulong> Blocks) Fold(List<ulong> values)
    {
        Dictionary<string, ulong> known = new(StringComparer.Ordinal);
        List<ulong> indices = [], blocks = [];
        for (int start = 0; start < values.Count; start += Block)
        {
            List<ulong> block = values.GetRange(start, Block);
            string key = string.Join(',', block);
            if (!known.TryGetValue(key, out ulong index))
            {
                index = (ulong)(blocks.Count / Block);
                known.Add(key, index);
                blocks.AddRange(block);
            }

            indices.Add(index);
        }

        return (indices, blocks);
    }
}
