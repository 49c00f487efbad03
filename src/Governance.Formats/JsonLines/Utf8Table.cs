using System.Runtime.InteropServices;

namespace Governance.Formats;

/// <summary>A small dictionary keyed by UTF-8 bytes. It stops growing at its capacity, so that a column of unique values costs no memory.</summary>
internal sealed class Utf8Table<T>(int capacity)
    where T : class
{
    private Entry[] _entries = new Entry[16];
    private int _count;

    public T? Find(ReadOnlySpan<byte> key)
    {
        uint hash = Hash(key);
        for (int slot = (int)(hash & (uint)(_entries.Length - 1)); ; slot = (slot + 1) & (_entries.Length - 1))
        {
            ref Entry entry = ref _entries[slot];
            if (entry.Key is null)
                return null;
            if (entry.Hash == hash && key.SequenceEqual(entry.Key))
                return entry.Value;
        }
    }

    public void Add(ReadOnlySpan<byte> key, T value)
    {
        if (_count >= capacity)
            return;
        if (_count * 2 >= _entries.Length)
            Grow();
        Insert(new Entry(Hash(key), key.ToArray(), value));
        _count++;
    }

    private void Insert(Entry entry)
    {
        int slot = (int)(entry.Hash & (uint)(_entries.Length - 1));
        while (_entries[slot].Key is not null)
            slot = (slot + 1) & (_entries.Length - 1);
        _entries[slot] = entry;
    }

    private void Grow()
    {
        Entry[] old = _entries;
        _entries = new Entry[old.Length * 2];
        foreach (Entry entry in old)
        {
            if (entry.Key is not null)
                Insert(entry);
        }
    }

    private static uint Hash(ReadOnlySpan<byte> key)
    {
        ulong hash = (ulong)key.Length * 0x9E3779B97F4A7C15;
        while (key.Length >= 8)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(key)) * 0xFF51AFD7ED558CCD;
            hash ^= hash >> 32;
            key = key[8..];
        }

        foreach (byte value in key)
            hash = (hash ^ value) * 0x100000001B3;
        return (uint)(hash ^ (hash >> 29));
    }

    private readonly record struct Entry(uint Hash, byte[]? Key, T? Value);
}
