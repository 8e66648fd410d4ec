using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace StaticPress.Rendering;

/// <summary>
/// The files that make pages look as they do: those built into the program, each replaced by the file of the same path in
/// the publication's <c>templates/</c> if there is one.
/// </summary>
public sealed class Theme
{
    private const string ResourcePrefix = "theme/";

    private static readonly Assembly Self = typeof(Theme).Assembly;
    private static readonly FrozenSet<string> BuiltIn = Self.GetManifestResourceNames()
        .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
        .Select(name => name[ResourcePrefix.Length..].Replace('\\', '/'))
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly string folder;
    private readonly FrozenSet<string> overrides;
    private readonly ConcurrentDictionary<string, ThemeFile?> files = new(StringComparer.Ordinal);

    /// <param name="folder">The publication's own templates; it need not exist.</param>
    public Theme(string folder)
    {
        this.folder = folder;
        overrides = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).ToFrozenSet(StringComparer.Ordinal)
            : [];
    }

    /// <summary>Every path there is, in ordinal order.</summary>
    public IEnumerable<string> Paths => BuiltIn.Concat(overrides).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    public bool Exists(string path) => overrides.Contains(path) || BuiltIn.Contains(path);

    /// <summary>A file by its path with forward slashes, or null.</summary>
    public ThemeFile? Find(string path) => files.GetOrAdd(path, Read);

    /// <summary>The built-in file that the publication has another in place of; null if it has none, or there is none.</summary>
    public ThemeFile? FindReplaced(string path) => overrides.Contains(path) ? ReadBuiltIn(path) : null;

    /// <summary>The fingerprint of a file's bytes; 0 if it does not exist.</summary>
    public ulong FingerprintOf(string path) => Find(path)?.Fingerprint ?? 0;

    private ThemeFile? Read(string path)
    {
        if (overrides.Contains(path))
        {
            var file = Path.Combine(folder, path);
            return ThemeFile.Of(path, "templates/" + path, File.ReadAllBytes(file));
        }
        return ReadBuiltIn(path);
    }

    private static ThemeFile? ReadBuiltIn(string path)
    {
        if (!BuiltIn.Contains(path)) return null;
        using var stream = Self.GetManifestResourceStream(ResourcePrefix + path)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ThemeFile.Of(path, "templates/" + path, bytes);
    }
}

/// <summary>One file of the theme.</summary>
/// <param name="DisplayPath">The path that diagnostics print.</param>
public sealed record ThemeFile(string Path, string DisplayPath, ReadOnlyMemory<byte> Content, ulong Fingerprint)
{
    internal static ThemeFile Of(string path, string displayPath, byte[] content) => new(path, displayPath, content, Incremental.Fingerprint.Of(content));
}
