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
    private const int PathsAtOnce = 512;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly string root = Path.TrimEndingDirectorySeparator(folder);

    public SeedListing List()
    {
        var found = Ask(Sorted([.. Enumerate()]));
        // In the order of their names, as they come.
        var seeds = ImmutableArray.CreateBuilder<SeedFile>(found.Length);
        var others = new List<SeedFile>();
        var areOthersKnown = true;
        foreach (var (file, isLink) in found)
        {
            if (!IsSeed(file.File))
            {
                others.Add(file);
                areOthersKnown &= !isLink;
            }
            else if (!isLink) seeds.Add(file);
            else if (Follow(file.File) is { } target) seeds.Add(target);
        }
        LeaveOutFrames(seeds, others);
        others.Sort(static (left, right) => string.CompareOrdinal(left.File, right.File));
        return new SeedListing(seeds.DrainToImmutable(), [.. others.Select(other => other.File)], [.. diagnostics]) { SumOfOthers = areOthersKnown ? SumOf(others) : null };
    }

    private static ulong SumOf(List<SeedFile> others)
    {
        var sum = new Fingerprint();
        foreach (var other in others.Where(other => !SeedIndexReader.IndexNames.Contains(other.File, StringComparer.Ordinal))) sum.Add(other.File).Add(other.Length).Add(other.ModifiedTicks);
        return sum.Take();
    }

    /// <summary>Frames that a browser saved with a page are pages, but no articles.</summary>
    private static void LeaveOutFrames(ImmutableArray<SeedFile>.Builder seeds, List<SeedFile> others)
    {
        if (!seeds.Any(seed => seed.File.Contains('/', StringComparison.Ordinal) && seed.File.Contains(".htm", StringComparison.OrdinalIgnoreCase))) return;
        var files = seeds.Select(seed => seed.File).ToHashSet(StringComparer.Ordinal);
        var frames = files.Where(file => SavedPages.IsPartOfPage(file, files)).ToHashSet(StringComparer.Ordinal);
        others.AddRange(seeds.Where(seed => frames.Contains(seed.File)));
        seeds.RemoveAll(seed => frames.Contains(seed.File));
    }

    private FileSystemEnumerable<string> Enumerate()
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        return new(root, (ref entry) => NameOf(ref entry), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && entry.FileName[0] != '.',
            ShouldRecursePredicate = ShouldRecurse,
        };
    }

    /// <summary>Some file systems list by name, some the newest first; of the others each half by a thread.</summary>
    private static string[] Sorted(string[] names)
    {
        if (IsSorted(names)) return names;
        Array.Reverse(names);
        if (IsSorted(names)) return names;
        var middle = names.Length / 2;
        Parallel.Invoke(() => names.AsSpan(0, middle).Sort(string.CompareOrdinal), () => names.AsSpan(middle).Sort(string.CompareOrdinal));
        var sorted = new string[names.Length];
        for (int left = 0, right = middle, i = 0; i < sorted.Length; i++)
        {
            var isLeft = left < middle && (right == names.Length || string.CompareOrdinal(names[left], names[right]) <= 0);
            sorted[i] = isLeft ? names[left++] : names[right++];
        }
        return sorted;
    }

    private static bool IsSorted(string[] names)
    {
        for (var i = 1; i < names.Length; i++)
        {
            if (string.CompareOrdinal(names[i - 1], names[i]) > 0) return false;
        }
        return true;
    }

    /// <summary>By several threads: asking takes longer than listing.</summary>
    private (SeedFile File, bool IsLink)[] Ask(string[] paths)
    {
        using var stamps = new FolderStamps(root);
        var found = new (SeedFile, bool)[paths.Length];
        Parallel.For(0, (paths.Length + PathsAtOnce - 1) / PathsAtOnce, part =>
        {
            for (var i = part * PathsAtOnce; i < Math.Min((part + 1) * PathsAtOnce, paths.Length); i++) found[i] = Ask(paths[i], stamps);
        });
        return found;
    }

    private (SeedFile File, bool IsLink) Ask(string path, FolderStamps stamps)
    {
        if (stamps.Of(path) is { } stamp) return (new SeedFile(path, stamp.Length, stamp.ModifiedTicks), stamp.IsLink);
        // Neither a file nor a link, or gone meanwhile: whoever reads it tells what is the matter.
        var other = new FileInfo(Path.Combine(root, path));
        return (new SeedFile(path, other.Exists ? other.Length : 0, other.LastWriteTimeUtc.Ticks), IsLink: false);
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
