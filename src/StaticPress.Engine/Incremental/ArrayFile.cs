using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticPress.Incremental;

/// <summary>A file that keeps one array for the next build, with what it was made of; one that is damaged, or of another program, is none.</summary>
internal static class ArrayFile
{
    /// <param name="basis">Fingerprints of what the array was made of, as <see cref="Save"/> was told them.</param>
    /// <returns>The array; null if there is none.</returns>
    public static T[]? Load<T>(string file, uint version, ulong identity, out (ulong First, ulong Second) basis)
        where T : unmanaged
    {
        return LoadBytes(file, version, identity, out basis) is { } bytes ? MemoryMarshal.Cast<byte, T>(bytes.Span).ToArray() : null;
    }

    /// <summary>The same for who makes more than one array of it.</summary>
    public static ReadOnlyMemory<byte>? LoadBytes(string file, uint version, ulong identity, out (ulong First, ulong Second) basis)
    {
        basis = default;
        try
        {
            var bytes = File.ReadAllBytes(file);
            var start = Unsafe.SizeOf<Head>();
            if (bytes.Length < start) return null;
            var head = MemoryMarshal.Read<Head>(bytes);
            if (head.Version != version || head.Identity != identity || head.Sum != Fingerprint.Of(bytes.AsSpan(start))) return null;
            basis = (head.First, head.Second);
            return bytes.AsMemory(start);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a file beside its place and moves it there, so that a reader never sees half of it.</summary>
    /// <exception cref="IOException">The disk is full, or the file may not be written.</exception>
    public static void Save<T>(string file, uint version, ulong identity, (ulong First, ulong Second) basis, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        var body = MemoryMarshal.AsBytes(items);
        var head = new Head(version, identity, basis.First, basis.Second, Fingerprint.Of(body));
        var aside = file + ".new";
        using (var stream = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Head>(in head)));
            stream.Write(body);
        }
        File.Move(aside, file, overwrite: true);
    }

    private readonly record struct Head(uint Version, ulong Identity, ulong First, ulong Second, ulong Sum);
}
