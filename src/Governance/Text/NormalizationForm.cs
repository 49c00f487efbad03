namespace Governance.Text;

/// <summary>The composed forms; nothing here needs the decomposed ones.</summary>
internal enum NormalizationForm
{
    C,
    KC,
}
