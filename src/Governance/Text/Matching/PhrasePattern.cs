namespace Governance.Text.Matching;

/// <summary>
/// A phrase to look for, already in MatchText form. With an edge on either side, <c>*</c> alone between spaces is one word
/// and <c>*</c> at the end of a word is the rest of that word; any other <c>*</c> is an asterisk.
/// </summary>
public readonly record struct PhrasePattern(string Text, PhraseEdges Edges = PhraseEdges.Both);
