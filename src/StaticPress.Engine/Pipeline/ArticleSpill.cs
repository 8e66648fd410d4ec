using System.Text;
using Microsoft.Win32.SafeHandles;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Pipeline;

/// <summary>
/// Articles of this build that memory has no room for, in a file without a name: taking one back costs a tenth of reading its
/// source again. Where no such file can be made, or the disk is full, nothing is kept, and sources are read again.
/// </summary>
/// <param name="folder">Where the file lies while it is open; made when the first article comes.</param>
internal sealed class ArticleSpill(string folder) : IDisposable
{
    /// <summary>A text that is not valid UTF-16 would come back changed: it does not go in.</summary>
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A worker's own, used again for its next article.</summary>
    [ThreadStatic]
    private static MemoryStream? written;

    [ThreadStatic]
    private static BytesReader? reader;

    private readonly Lock gate = new();
    private readonly Dictionary<ulong, (long Offset, int Length)> places = [];
    private SafeFileHandle? file;
    private long end;
    private bool isClosed;

    /// <summary>False if the article is not kept, and will be read from its source again.</summary>
    public bool Add(string name, Article article)
    {
        var key = Fingerprint.Of(name);
        lock (gate)
        {
            if (isClosed) return false;
            if (places.ContainsKey(key)) return true;
        }
        var content = written ??= new MemoryStream(16 * 1024);
        content.SetLength(0);
        using var writer = new BinaryWriter(content, Strict, leaveOpen: true);
        try
        {
            ArticleFormat.Write(writer, article);
            Keep(key, content.GetBuffer().AsSpan(0, (int)content.Length));
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            lock (gate) isClosed = true;
            return false;
        }
    }

    public Article? Find(string name)
    {
        (long Offset, int Length) place;
        lock (gate)
        {
            if (!places.TryGetValue(Fingerprint.Of(name), out place)) return null;
        }
        var bytes = System.Buffers.ArrayPool<byte>.Shared.Rent(place.Length);
        try
        {
            if (RandomAccess.Read(file!, bytes.AsSpan(0, place.Length), place.Offset) != place.Length) return null;
            return ArticleFormat.Read((reader ??= new BytesReader()).Begin(bytes.AsMemory(0, place.Length)));
        }
        finally
        {
            System.Buffers.ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    public void Dispose() => file?.Dispose();

    private void Keep(ulong key, ReadOnlySpan<byte> bytes)
    {
        long offset;
        lock (gate)
        {
            file ??= NamelessFile.Open(folder, "articles");
            offset = end;
            end += bytes.Length;
        }
        RandomAccess.Write(file, bytes, offset);
        lock (gate) places[key] = (offset, bytes.Length);
    }
}
