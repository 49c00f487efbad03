using System.Globalization;
using System.Text;

namespace Governance.Accuracy.Tone;

/// <summary>The figures of <see cref="ToneResults"/> as they stand in docs/accuracy.md.</summary>
internal static class ToneReport
{
    public static string Figures()
    {
        var text = new StringBuilder();
        Line(text, "positivity against `vader`, Pearson", ToneResults.PositivityOfVader(kind: null));
        foreach (string kind in (string[])["tweet", "review", "news"])
            Line(text, $"positivity against `vader`, {kind} only", ToneResults.PositivityOfVader(kind));
        Line(text, "positivity against `xlm-t-sentiment` (en), right of three", ToneResults.PositivityOfTweets());
        Line(text, "formality against `formality-de`, Spearman", ToneResults.FormalityOfGerman());
        foreach (string language in ToneResults.Languages)
            Line(text, $"formality of `formality-cocoa-mt`, {language}: formal side higher", ToneResults.FormalityOfPairs(language));
        Line(text, "formality (en) of newspapers above that of tweets (`vader`)", ToneResults.FormalityOfNewsAboveTweets());
        Line(text, "urgency (en) of spam above that of other messages (`sms-spam`)", ToneResults.UrgencyOfSpamAboveOthers());
        Line(text, "energy (en) of excitement above that of neutral comments (`goemotions-reddit`)", ToneResults.EnergyOfExcitementAboveNeutral());
        return text.ToString();
    }

    private static void Line(StringBuilder text, string what, double value) => text.Append(CultureInfo.InvariantCulture, $"- {what}: {value:0.000}\n");

    private static void Line(StringBuilder text, string what, Share share) => text.Append(CultureInfo.InvariantCulture, $"- {what}: {share}\n");
}
