using System.Globalization;

namespace Governance.Tests.Text;

/// <summary>The form of the UAX 29 test files: code points with ÷ where a boundary is and × where none is.</summary>
internal static class BreakTestFile
{
    public static IEnumerable<(string Line, string Text, int[] Ends)> Read(string file)
    {
        foreach (string line in SharedData.Lines(file))
        {
            string content = line.Split('#')[0].Trim();
            if (content.Length == 0 || content[0] == '@')
                continue;
            var text = new System.Text.StringBuilder();
            List<int> ends = [];
            foreach (string token in content.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..])
            {
                if (token == "÷")
                    ends.Add(text.Length);
                else if (token != "×")
                    text.Append(Decode(token));
            }

            yield return (line, text.ToString(), [.. ends]);
        }
    }

    public static string Decode(string hex)
    {
        int codePoint = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return codePoint is >= 0xD800 and <= 0xDFFF ? ((char)codePoint).ToString() : char.ConvertFromUtf32(codePoint);
    }
}
