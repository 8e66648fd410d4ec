using System.IO.Hashing;
using System.Runtime.InteropServices;
using StaticPress.Model;

namespace StaticPress.Incremental;

/// <summary>
/// Sums values up into 64 bits (XxHash3), the same on every machine. Two answers to one question are compared by it,
/// so accident is all it has to withstand.
/// </summary>
public sealed class Fingerprint
{
    private const int PieceLength = 64 * 1024;

    [ThreadStatic]
    private static Fingerprint? ofThread;

    private readonly XxHash3 hash = new();

    /// <summary>A thread's own, for who takes the sum before anything else is asked: its state is larger than what it mostly sums up.</summary>
    public static Fingerprint OfThread => ofThread ??= new Fingerprint();

    public static ulong Of(ReadOnlySpan<byte> bytes) => XxHash3.HashToUInt64(bytes);

    /// <summary>Of a file's bytes, which are not all in memory at once.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ulong OfFile(string path)
    {
        var sum = new XxHash3();
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var piece = new byte[PieceLength];
        for (long at = 0; RandomAccess.Read(file, piece, at) is > 0 and var length; at += length) sum.Append(piece.AsSpan(0, length));
        return sum.GetCurrentHashAsUInt64();
    }

    public static ulong Of(ReadOnlySpan<char> text) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text));

    public static ulong Of(ulong first, ulong second) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes<ulong>([first, second]));

    public Fingerprint Add(ulong value)
    {
        hash.Append(MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in value)));
        return this;
    }

    public Fingerprint Add(long value) => Add(unchecked((ulong)value));

    public Fingerprint Add(bool value) => Add(value ? 1UL : 0UL);

    /// <summary>The length goes in first, so that neighbours never run together; null differs from empty.</summary>
    public Fingerprint Add(string? text)
    {
        Add(text is null ? ulong.MaxValue : (ulong)text.Length);
        if (text is not null) hash.Append(MemoryMarshal.AsBytes(text.AsSpan()));
        return this;
    }

    public Fingerprint Add(EquatableArray<string> texts)
    {
        Add((ulong)texts.Count);
        foreach (var text in texts) Add(text);
        return this;
    }

    /// <summary>The sum so far, and a clean slate.</summary>
    public ulong Take()
    {
        var sum = hash.GetCurrentHashAsUInt64();
        hash.Reset();
        return sum;
    }
}
