using System.Text;

namespace Governance.Tables;

/// <summary>Many short texts in one, each found where it stands already if possible.</summary>
internal sealed class TextPool
{
    private readonly StringBuilder _pool = new();
    private readonly Dictionary<string, int> _offsets = new(StringComparer.Ordinal);

    public string Value => _pool.ToString();

    public int Add(string text)
    {
        if (_offsets.TryGetValue(text, out int offset))
            return offset;
        offset = Value.IndexOf(text, StringComparison.Ordinal);
        if (offset < 0)
        {
            offset = _pool.Length;
            _pool.Append(text);
        }

        _offsets.Add(text, offset);
        return offset;
    }
}
