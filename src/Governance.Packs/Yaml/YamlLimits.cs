namespace Governance.Packs.Yaml;

/// <summary>Far above what people write, far below what hurts.</summary>
internal static class YamlLimits
{
    public const int Bytes = 4 * 1024 * 1024;
    public const int Depth = 64;
    public const int Nodes = 200_000;

    /// <summary>How many misread lines of one file are mended to find the errors behind them.</summary>
    public const int Recoveries = 50;
}
