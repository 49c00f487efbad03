using System.Buffers;

namespace Governance.Packs.BuiltIn;

/// <summary>An embedded resource where it lies in the program, without a copy.</summary>
internal sealed unsafe class ResourceMemory(UnmanagedMemoryStream resource) : MemoryManager<byte>
{
    private readonly byte* _start = resource.PositionPointer;
    private readonly int _length = (int)resource.Length;

    // The stream keeps the pointer good.
    public override Span<byte> GetSpan() => resource.CanRead ? new Span<byte>(_start, _length) : [];

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin()
    {
        // It never moves.
    }

    protected override void Dispose(bool disposing) => resource.Dispose();
}
