namespace Governance.Tables;

/// <summary>Combining classes and full decompositions, canonical and compatible, of every code point but Hangul syllables.</summary>
internal sealed class NormalizationData
{
    private readonly Dictionary<int, string> _canonical = [];
    private readonly Dictionary<int, string> _compatible = [];

    public byte[] CombiningClass { get; } = new byte[UnicodeDatabase.CodePoints];

    /// <summary>Quick check: 0 yes, 1 maybe, 2 no.</summary>
    public byte[] NfcQuickCheck { get; } = new byte[UnicodeDatabase.CodePoints];

    public byte[] NfkcQuickCheck { get; } = new byte[UnicodeDatabase.CodePoints];

    /// <summary>The primary composites: pair to composite.</summary>
    public SortedDictionary<(int First, int Second), int> Compositions { get; } = [];

    public IReadOnlyDictionary<int, string> Names { get; private set; } = new Dictionary<int, string>();

    public static NormalizationData Read(UnicodeDatabase unicode)
    {
        NormalizationData data = new();
        Dictionary<int, int[]> canonical = [], compatible = [];
        Dictionary<int, string> names = [];
        foreach (UcdLine line in unicode.ReadUnicodeData())
        {
            names[line.First] = line.Fields[0];
            Array.Fill(data.CombiningClass, byte.Parse(line.Fields[2], System.Globalization.CultureInfo.InvariantCulture), line.First, line.Last - line.First + 1);
            string mapping = line.Fields[4];
            if (mapping.Length == 0)
                continue;
            bool isCompatible = mapping[0] == '<';
            string sequence = isCompatible ? mapping[(mapping.IndexOf('>', StringComparison.Ordinal) + 1)..] : mapping;
            int[] codePoints = [.. sequence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(UnicodeDatabase.Hex)];
            compatible.Add(line.First, codePoints);
            if (!isCompatible)
                canonical.Add(line.First, codePoints);
        }

        data.Names = names;
        HashSet<int> excluded = [];
        foreach (UcdLine line in unicode.Read("DerivedNormalizationProps-17.0.0.txt.gz"))
        {
            for (int codePoint = line.First; codePoint <= line.Last; codePoint++)
            {
                if (line.Fields[0] is "Full_Composition_Exclusion")
                    excluded.Add(codePoint);
                else if (line.Fields[0] is "NFC_QC")
                    data.NfcQuickCheck[codePoint] = Answer(line.Fields[1]);
                else if (line.Fields[0] is "NFKC_QC")
                    data.NfkcQuickCheck[codePoint] = Answer(line.Fields[1]);
            }
        }

        foreach ((int codePoint, int[] parts) in canonical)
        {
            data._canonical.Add(codePoint, data.Expand(parts, canonical));
            if (parts.Length == 2 && !excluded.Contains(codePoint))
                data.Compositions.Add((parts[0], parts[1]), codePoint);
        }

        foreach ((int codePoint, int[] parts) in compatible)
            data._compatible.Add(codePoint, data.Expand(parts, compatible));
        return data;
    }

    public string? Canonical(int codePoint) => _canonical.GetValueOrDefault(codePoint);

    public string? Compatible(int codePoint) => _compatible.GetValueOrDefault(codePoint);

    /// <summary>Whether nothing before the code point can interact with it in NFC (or NFKC).</summary>
    public bool HasBoundaryBefore(int codePoint, bool compatible)
    {
        string? decomposition = compatible ? Compatible(codePoint) : Canonical(codePoint);
        int first = decomposition is null ? codePoint : char.ConvertToUtf32(decomposition, 0);
        return CombiningClass[first] == 0 && NfcQuickCheck[first] != 1;
    }

    private static byte Answer(string value) => value switch { "M" => 1, "N" => 2, _ => 0 };

    private string Expand(int[] parts, Dictionary<int, int[]> mappings)
    {
        List<int> result = [];
        foreach (int part in parts)
            ExpandInto(part);

        // Canonical ordering: a stable sort of each run of marks.
        for (int start = 0; start < result.Count; start++)
        {
            if (CombiningClass[result[start]] == 0)
                continue;
            int end = start;
            while (end < result.Count && CombiningClass[result[end]] != 0)
                end++;
            List<int> marks = [.. result.GetRange(start, end - start).OrderBy(mark => CombiningClass[mark])];
            for (int i = start; i < end; i++)
                result[i] = marks[i - start];
            start = end - 1;
        }

        return string.Concat(result.Select(char.ConvertFromUtf32));

        void ExpandInto(int codePoint)
        {
            if (!mappings.TryGetValue(codePoint, out int[]? deeper))
            {
                result.Add(codePoint);
                return;
            }

            foreach (int part in deeper)
                ExpandInto(part);
        }
    }
}
