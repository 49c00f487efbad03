namespace Governance.Tests;

/// <summary>A test over <see cref="SharedData"/>; where that is absent it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute() => Skip = SharedData.IsPresent ? null : SharedDataTheoryAttribute.Reason;
}

/// <inheritdoc cref="SharedDataFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    internal const string Reason = "../shared/data is absent: the outside data this test reads is not here";

    public SharedDataTheoryAttribute() => Skip = SharedData.IsPresent ? null : Reason;
}
