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
        basis = default;
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            Head head = default;
            stream.ReadExactly(MemoryMarshal.AsBytes(new Span<Head>(ref head)));
            var length = stream.Length - stream.Position;
            if (head.Version != version || head.Identity != identity || length % Unsafe.SizeOf<T>() != 0 || length / Unsafe.SizeOf<T>() > Array.MaxLength) return null;
            var items = GC.AllocateUninitializedArray<T>((int)(length / Unsafe.SizeOf<T>()));
            stream.ReadExactly(MemoryMarshal.AsBytes(items.AsSpan()));
            basis = (head.First, head.Second);
            return head.Sum == Fingerprint.Of(MemoryMarshal.AsBytes(items.AsSpan())) ? items : null;
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
