using StaticPress.Incremental;
using StaticPress.Media;
using StaticPress.Text;

namespace StaticPress.Archives;

/// <summary>
/// Finds pictures of an archive among files at hand, by the end of their addresses: <c>…/uploads/2024/05/ferry-300x200.jpg</c> is
/// <c>2024/05/ferry.jpg</c> below a folder of uploads. Nothing is fetched, and no symbolic link is followed.
/// </summary>
internal sealed class MediaShelf
{
    /// <summary>Folders beside an export in which its media usually lie.</summary>
    private static readonly string[] Usual = ["wp-content", "uploads", "media", "images", "assets"];

    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".gif", ".webp"];

    private readonly Dictionary<string, List<string>> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Path, string Name)?> known = new(StringComparer.Ordinal);

    public MediaShelf(IEnumerable<string> folders)
    {
        foreach (var folder in folders) Add(folder);
    }

    /// <summary>The folders beside a file that is brought in.</summary>
    public void AddBeside(ArchiveFile file)
    {
        foreach (var name in Usual) Add(Path.Combine(RootOf(file), name));
        foreach (var name in Usual) Add(Path.Combine(Path.GetDirectoryName(file.FullPath)!, name));
    }

    /// <summary>The picture's full path and the name it gets below the seed folder; null if it is not at hand, or no picture.</summary>
    public (string Path, string Name)? Find(string address, ArchiveFile file)
    {
        var key = address.Contains("://", StringComparison.Ordinal) ? address : file.FullPath + "\n" + address;
        if (known.TryGetValue(key, out var found)) return found;
        foreach (var path in Candidates(address, file))
        {
            if (Name(path) is not { } name) continue;
            return known[key] = (path, name);
        }
        return known[key] = null;
    }

    private IEnumerable<string> Candidates(string address, ArchiveFile file)
    {
        var isWeb = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
        var path = Uri.UnescapeDataString(isWeb ? uri!.AbsolutePath : address.Split('?', '#')[0]).Replace('\\', '/').TrimStart('/');
        if (path.Length == 0 || path.Split('/').Contains("..")) yield break;
        if (!isWeb && Path.Combine(RootOf(file), path) is var beside && File.Exists(beside)) yield return beside;
        // The picture as it was made, before the system cut it to a size.
        foreach (var name in (string[])[WithoutSize(path), path])
        {
            if (!byName.TryGetValue(Path.GetFileName(name), out var paths)) continue;
            yield return paths.OrderByDescending(one => CommonEnd(one, name)).ThenBy(one => one, StringComparer.Ordinal).First();
        }
    }

    private void Add(string folder)
    {
        if (!seen.Add(folder) || !Directory.Exists(folder)) return;
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint | FileAttributes.System, IgnoreInaccessible = true };
        foreach (var path in Directory.EnumerateFiles(folder, "*", options))
        {
            if (!Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) || !seen.Add(path)) continue;
            if (byName.TryGetValue(Path.GetFileName(path), out var paths)) paths.Add(path);
            else byName.Add(Path.GetFileName(path), [path]);
        }
    }

    /// <summary>Named by content, so that two runs give one name and no picture takes another's place.</summary>
    private static string? Name(string path)
    {
        if (new FileInfo(path) is { LinkTarget: not null } or { Exists: false }) return null;
        var bytes = File.ReadAllBytes(path);
        if (ImageProbe.Read(bytes) is not { } image) return null;
        var ending = image.MediaType switch { "image/png" => ".png", "image/gif" => ".gif", "image/webp" => ".webp", _ => ".jpg" };
        var stem = Slugs.Slug(Path.GetFileNameWithoutExtension(path), 60);
        return $"images/{(stem.Length > 0 ? stem : "picture")}-{Fingerprint.Of(bytes) & 0xFFFFFFFF:x8}{ending}";
    }

    /// <summary>How many parts two paths share at their ends.</summary>
    private static int CommonEnd(string one, string other)
    {
        var (left, right) = (one.Replace('\\', '/').Split('/'), other.Split('/'));
        var common = 0;
        while (common < Math.Min(left.Length, right.Length) && left[^(common + 1)].Equals(right[^(common + 1)], StringComparison.OrdinalIgnoreCase)) common++;
        return common;
    }

    private static string WithoutSize(string path)
    {
        var dot = path.LastIndexOf('.');
        var dash = dot < 0 ? -1 : path.LastIndexOf('-', dot);
        if (dash < 0) return path;
        var size = path[(dash + 1)..dot].Split('x');
        return size.Length == 2 && size.All(side => side.Length > 0 && side.All(char.IsAsciiDigit)) ? path[..dash] + path[dot..] : path;
    }

    private static string RootOf(ArchiveFile file) => file.FullPath[..^file.Name.Length];
}
