using System.Collections.Concurrent;
using StaticPress.Incremental;

namespace StaticPress.Media;

/// <summary>The pictures beside the seeds, each looked at when it is first asked for.</summary>
/// <param name="seedFolder">Full path.</param>
public sealed class MediaStore(string seedFolder)
{
    private const int HeaderLength = 256 * 1024;

    private readonly ConcurrentDictionary<string, StoredImage?> images = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StoredAudio?> recordings = new(StringComparer.Ordinal);

    /// <summary>The folder below the output under which pictures keep their path.</summary>
    public const string Folder = "media/";

    public string FullPath(string file) => Path.GetFullPath(Path.Combine(seedFolder, file));

    /// <summary>A picture by its path below the seed folder; null if it is missing, elsewhere, or no PNG, JPEG, GIF or WebP file.</summary>
    public StoredImage? Find(string file) => images.GetOrAdd(file, Read);

    /// <summary>A recording by its path below the seed folder; null if it is missing, elsewhere, empty, or of no kind that browsers play.</summary>
    public StoredAudio? FindAudio(string file) => recordings.GetOrAdd(file, ReadAudio);

    private StoredAudio? ReadAudio(string file) =>
        AudioTypes.Of(file) is { } type && InfoOf(file) is { Length: > 0 } info
            ? new StoredAudio(type, info.Length, Fingerprint.Of((ulong)info.Length, (ulong)info.LastWriteTimeUtc.Ticks))
            : null;

    private FileInfo? InfoOf(string file)
    {
        var path = FullPath(file);
        var root = Path.GetFullPath(seedFolder) + Path.DirectorySeparatorChar;
        var info = new FileInfo(path);
        return path.StartsWith(root, StringComparison.Ordinal) && info.Exists ? info : null;
    }

    private StoredImage? Read(string file)
    {
        if (InfoOf(file) is not { } info) return null;
        using var stream = info.OpenRead();
        var header = new byte[Math.Min(HeaderLength, info.Length)];
        stream.ReadExactly(header);
        return ImageProbe.Read(header) is { } image
            ? new StoredImage(image.Width, image.Height, image.MediaType, info.Length, Fingerprint.Of((ulong)info.Length, (ulong)info.LastWriteTimeUtc.Ticks))
            : null;
    }
}

/// <summary>What is known of a picture file without decoding it; width and height in pixels.</summary>
public sealed record StoredImage(int Width, int Height, string MediaType, long Bytes, ulong Fingerprint);
