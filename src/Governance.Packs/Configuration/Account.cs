using Governance.Text;

namespace Governance.Packs.Configuration;

/// <summary>What accounts.yml says of one handle. A post may tighten it, never loosen it.</summary>
/// <param name="Handle">as written</param>
public sealed record Account(string Handle, TextLocation Location)
{
    public string? Owner { get; init; }

    public string? Department { get; init; }

    public string? Kind { get; init; }

    public string? Country { get; init; }

    public string? Industry { get; init; }

    public string? Sponsored { get; init; }

    public string? Platform { get; init; }

    public string? Brand { get; init; }
}
