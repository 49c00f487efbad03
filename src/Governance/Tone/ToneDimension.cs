namespace Governance.Tone;

/// <summary>How a text sounds, each from 0 to 1.</summary>
public enum ToneDimension
{
    /// <summary>0 a chat among friends, 1 a letter of an authority.</summary>
    Formality,

    /// <summary>0 take your time, 1 act now.</summary>
    Urgency,

    /// <summary>0 bad, 0.5 neither, 1 good.</summary>
    Positivity,

    /// <summary>0 calm, 1 shouting.</summary>
    Energy,
}
