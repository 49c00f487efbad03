using System.Globalization;
using System.Text.Json;
using Governance.Formats.Findings;
using Governance.Posts;
using Governance.Text.Readability;
using Governance.Tone;

namespace Governance.Cli.RuleCommands;

/// <summary>How a post sounds, and the words that make it so: <c>govern explain --tone</c>.</summary>
internal static class ToneExplanation
{
    private const int BarLength = 20;
    private const int MostSigns = 12;

    public static void Write(TextWriter output, Post post, int? width)
    {
        output.Write($"{VisibleText.Of(post.Id)} on {VisibleText.Of(post.Platform.Name)}: {Language(post)}\n");
        if (post.Main is not { } field)
        {
            output.Write("  nothing to read\n\n");
            return;
        }

        ToneReading reading = ToneReading.Of(field, PostLanguage.Of([post]).First);
        foreach (ToneDimension dimension in Enum.GetValues<ToneDimension>())
        {
            string name = ToneWords.NameOf(dimension).PadRight(11);
            if (reading[dimension] is not { } score)
            {
                output.Write($"  {name} not measured in this language\n");
                continue;
            }

            int filled = (int)Math.Round(score.Value * BarLength, MidpointRounding.AwayFromZero);
            output.Write($"  {name} {Number(score.Value)} {new string('█', filled)}{new string('░', BarLength - filled)}\n");
            Write(output, "more", score.Signs.Where(sign => sign.Weight > 0), width);
            Write(output, "less", score.Signs.Where(sign => sign.Weight < 0), width);
        }

        output.Write($"  {"grade",-11} {Grade(field)}\n\n");
    }

    public static void Write(JsonOutput output, Post post)
    {
        Utf8JsonWriter json = output.Json;
        json.WriteStartObject();
        json.WriteString("post", post.Id);
        json.WriteString("platform", post.Platform.Id);
        json.WriteString("lang", PostLanguage.Of([post]).First);
        if (post.Main is { } field)
        {
            ToneReading reading = ToneReading.Of(field, PostLanguage.Of([post]).First);
            Write(json, reading);
            json.WriteNumber("grade", GradeOf(field));
            json.WriteStartArray("sentences");
            foreach (ToneReading sentence in reading.Sentences)
            {
                json.WriteStartObject();
                json.WriteString("text", sentence.Area.Of(field.Text));
                Write(json, sentence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        output.EndLine();
    }

    private static void Write(Utf8JsonWriter json, ToneReading reading)
    {
        foreach (ToneScore score in reading.Scores)
        {
            json.WriteStartObject(ToneWords.NameOf(score.Dimension));
            json.WriteNumber("value", score.Value);
            json.WriteStartArray("signs");
            foreach (ToneSign sign in score.Signs)
            {
                json.WriteStartObject();
                json.WriteString("text", sign.Label);
                json.WriteNumber("weight", Math.Round(sign.Weight, 2));
                json.WriteNumber("start", sign.Span.Start);
                json.WriteNumber("end", sign.Span.End);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    private static void Write(TextWriter output, string way, IEnumerable<ToneSign> signs, int? width)
    {
        ToneSign[] heaviest = [.. signs.OrderByDescending(sign => Math.Abs(sign.Weight)).ThenBy(sign => sign.Span.Start)];
        if (heaviest.Length == 0)
            return;
        string rest = heaviest.Length > MostSigns ? $" and {(heaviest.Length - MostSigns).ToString(CultureInfo.InvariantCulture)} more" : "";
        string text = $"{way}: {string.Join(", ", heaviest.Take(MostSigns).Select(sign => $"{VisibleText.Of(sign.Label)} {Signed(sign.Weight)}"))}{rest}";
        bool first = true;
        foreach (string line in TextWrap.Lines(text, width - 6, indent: 6))
        {
            output.Write((first ? "      " : "            ") + line + "\n");
            first = false;
        }
    }

    private static string Language(Post post) => PostLanguage.Of([post]) is { IsUnknown: false } language ? $"lang {VisibleText.Of(language.ToString())}" : "language unknown";

    private static double GradeOf(PostField field) => TextCounts.Of(field) is { Words: > 0 } counts ? Math.Round(FleschKincaidGrade.Of(counts), 1) : 0;

    private static string Grade(PostField field) => $"{GradeOf(field).ToString("0.0", CultureInfo.InvariantCulture)} (Flesch-Kincaid, made for English)";

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Signed(double weight) => weight.ToString("+0.0;-0.0", CultureInfo.InvariantCulture);
}
