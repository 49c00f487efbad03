namespace Governance.Rules;

/// <summary>How far apart two things may stand and still belong together.</summary>
public enum Reach
{
    /// <summary>One inside the other.</summary>
    Phrase,

    Sentence,

    /// <summary>The same part of a thread.</summary>
    Part,

    /// <summary>All parts of a thread.</summary>
    Post,
}
