using Governance.Accuracy.Tone;
using Governance.Tests;

namespace Governance.Accuracy.Tests;

/// <summary>The figures of docs/accuracy.md, as limits; those of VADER's published rules on the same halves, by its JavaScript port 1.1.3.</summary>
public sealed class ToneTests
{
    private const double VaderOnItsOwnSet = 0.6795;
    private const double VaderOnTweets = 0.5566;

    [SharedDataFact]
    public void Positivity_is_no_worse_than_VADER()
    {
        Assert.InRange(ToneResults.PositivityOfVader(kind: null), VaderOnItsOwnSet, 1);
        Assert.InRange(ToneResults.PositivityOfTweets().Value, VaderOnTweets, 1);
    }

    [SharedDataFact]
    public void Formality_agrees_with_people() => Assert.InRange(ToneResults.FormalityOfGerman(), 0.5, 1);

    [SharedDataFact]
    public void The_formal_side_of_a_pair_is_more_formal() =>
        Assert.All(ToneResults.Languages, language => Assert.InRange(ToneResults.FormalityOfPairs(language).Value, 0.8, 1));
}
