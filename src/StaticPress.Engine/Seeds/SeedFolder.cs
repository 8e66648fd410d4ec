using System.Collections.Immutable;
using System.IO.Enumeration;
using StaticPress.Diagnostics;
using StaticPress.Incremental;

namespace StaticPress.Seeds;

/// <summary>Lists the seed folder in one pass, with lengths and times. Nothing behind a symbolic link that leads out of the folder is seen.</summary>
/// <param name="folder">Full path.</param>
/// <param name="name">The folder's name as diagnostics print it.</param>
/// <param name="extensions">Of the files that an importer reads, with the dot, in small letters.</param>
internal sealed class SeedFolder(string folder, string name, IReadOnlyList<string> extensions)
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly string root = Path.TrimEndingDirectorySeparator(folder);

    public SeedListing List()
    {
        var seeds = ImmutableArray.CreateBuilder<SeedFile>();
        var others = ImmutableArray.CreateBuilder<string>();
        using var stamps = new FolderStamps(root);
        foreach (var (file, isLink) in Enumerate(stamps))
        {
            if (!IsSeed(file.File)) others.Add(file.File);
            else if (!isLink) seeds.Add(file);
            else if (Follow(file.File) is { } target) seeds.Add(target);
        }
        LeaveOutFrames(seeds, others);
        seeds.Sort(static (left, right) => string.CompareOrdinal(left.File, right.File));
        others.Sort(StringComparer.Ordinal);
        return new SeedListing(seeds.DrainToImmutable(), others.DrainToImmutable(), [.. diagnostics]);
    }

    /// <summary>Frames that a browser saved with a page are pages, but no articles.</summary>
    private static void LeaveOutFrames(ImmutableArray<SeedFile>.Builder seeds, ImmutableArray<string>.Builder others)
    {
        if (!seeds.Any(seed => seed.File.Contains('/', StringComparison.Ordinal) && seed.File.Contains(".htm", StringComparison.OrdinalIgnoreCase))) return;
        var files = seeds.Select(seed => seed.File).ToHashSet(StringComparer.Ordinal);
        var frames = files.Where(file => SavedPages.IsPartOfPage(file, files)).ToHashSet(StringComparer.Ordinal);
        seeds.RemoveAll(seed => frames.Contains(seed.File));
        others.AddRange(frames);
    }

    private FileSystemEnumerable<(SeedFile File, bool IsLink)> Enumerate(FolderStamps stamps)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        return new(root, (ref entry) => Ask(ref entry, stamps), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && entry.FileName[0] != '.',
            ShouldRecursePredicate = ShouldRecurse,
        };
    }

    private (SeedFile File, bool IsLink) Ask(ref FileSystemEntry entry, FolderStamps stamps)
    {
        var path = NameOf(ref entry);
        // What is neither a file nor a link, or cannot be asked for, has the enumeration tell what is the matter.
        return stamps.Of(path) is { } stamp ? (new SeedFile(path, stamp.Length, stamp.ModifiedTicks), stamp.IsLink)
            : (new SeedFile(path, entry.Length, entry.LastWriteTimeUtc.UtcTicks), IsLink(ref entry));
    }

    private bool ShouldRecurse(ref FileSystemEntry entry)
    {
        if (entry.FileName[0] == '.') return false;
        if (!IsLink(ref entry)) return true;
        diagnostics.Add(DiagnosticCodes.FolderLink.At(At(NameOf(ref entry)), "a symbolic link to a folder is not followed", "put the folder itself here"));
        return false;
    }

    private string NameOf(ref FileSystemEntry entry)
    {
        var below = entry.Directory.Length > root.Length ? entry.Directory[(root.Length + 1)..] : [];
        var path = below.IsEmpty ? entry.FileName.ToString() : string.Concat(below, "/", entry.FileName);
        return Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private bool IsSeed(string file)
    {
        var extension = Path.GetExtension(file.AsSpan());
        // By place: an enumerator would be one more object for every file.
        for (var i = 0; i < extensions.Count; i++)
        {
            if (extension.Equals(extensions[i], StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private SeedFile? Follow(string file)
    {
        var target = (FileInfo?)File.ResolveLinkTarget(Path.Combine(root, file), returnFinalTarget: true);
        if (target is { Exists: true } && IsInside(target)) return new SeedFile(file, target.Length, target.LastWriteTimeUtc.Ticks);
        diagnostics.Add(DiagnosticCodes.UnsafePath.At(At(file), target is { Exists: true } ? "this symbolic link leads out of the seed folder" : "this symbolic link leads nowhere", "put the file itself here"));
        return null;
    }

    // The target's folders are looked at one by one: one of them could be a link that leads out again.
    private bool IsInside(FileInfo target)
    {
        for (var parent = target.Directory; parent is not null; parent = parent.Parent)
        {
            if (parent.FullName == root) return true;
            if (parent.LinkTarget is not null) return false;
        }
        return false;
    }

    private SourceLocation At(string file) => new($"{name}/{file}");
}
