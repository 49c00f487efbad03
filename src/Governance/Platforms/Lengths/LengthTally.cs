namespace Governance.Platforms.Lengths;

/// <summary>Adds up a text from its start and remembers where the limit was passed.</summary>
internal struct LengthTally(int max)
{
    private int _surplusStart = -1;

    public int Length { get; private set; }

    public readonly int? SurplusStart => _surplusStart < 0 ? null : _surplusStart;

    /// <param name="start">where the piece begins in the text</param>
    public void Add(int start, int cost)
    {
        Length += cost;
        if (_surplusStart < 0 && Length > max)
            _surplusStart = start;
    }

    public readonly TextLength ToLength(LengthUnit unit) => new(unit, Length, max) { SurplusStart = SurplusStart };
}
