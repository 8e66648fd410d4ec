using Microsoft.Win32.SafeHandles;
using StaticPress.Incremental;

namespace StaticPress.Output;

/// <summary>A site is published already: only what differs from it is prepared, flat, to be renamed into place.</summary>
/// <param name="isNothingNew">Whether every file that is written is one of the old site's, which the tree need not hold then.</param>
internal sealed class ChangedFileWriter(string destination, Staging staging, PathTree tree, OldFiles oldFiles, FolderCheck folders, FolderStamps stamps, Disk disk, bool isNothingNew) : FileWriter
{
    private readonly bool ignoresCase = staging.IgnoresCase;

    public override WrittenFile Write(string path, ReadOnlySpan<byte> content)
    {
        if (isNothingNew) tree.AddOld(path);
        var node = tree.Claim(path);
        var marks = tree.Marks(node);
        var file = Path.Join(destination, path);
        var ours = marks.Has(PathMarks.OldFile) || (ignoresCase && tree.FindOldIgnoringCase(path) != PathTree.Unknown);
        if (!ours && !IsTaken(path, file, marks)) return Stage(node, path, content, FileChange.New);
        using var published = OpenPublished(path, file);
        if (published is null) return Stage(node, path, content, FileChange.New);
        if (Disk.Holds(published, content)) return Count(new(content.Length, File.GetLastWriteTimeUtc(published).Ticks), FileChange.Unchanged);
        return ours ? Stage(node, path, content, FileChange.Changed) : throw Foreign.File(path);
    }

    public override bool Keep(string path, FileStamp stamp)
    {
        var node = oldFiles.Find(path);
        if (node == PathTree.Unknown) return false;
        if (!stamp.IsOf(stamps.Of(path))) return false;
        tree.ClaimOld(node, path);
        Count(stamp, FileChange.Unchanged);
        return true;
    }

    // A path that is new to the site: asked first, since an exception for each new file would cost more than writing it.
    private static bool IsTaken(string path, string file, PathMarks marks)
    {
        var attributes = new FileInfo(file).Attributes;
        if ((int)attributes == -1) return false;
        if (attributes.HasFlag(FileAttributes.ReparsePoint)) throw Foreign.File(path);
        if (!attributes.HasFlag(FileAttributes.Directory)) return true;
        return marks.Has(PathMarks.OldFolder) ? false : throw Foreign.File(path); // a folder of ours goes; SiteChanges sees to it
    }

    private static SafeFileHandle? OpenPublished(string path, string file)
    {
        try
        {
            return File.OpenHandle(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null; // someone deleted it
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(file))
        {
            throw Foreign.File(path);
        }
    }

    private WrittenFile Stage(int node, string path, ReadOnlySpan<byte> content, FileChange change)
    {
        folders.Require(tree.Parent(node), path[..Math.Max(path.LastIndexOf('/'), 0)]);
        var number = staging.NextNumber();
        var stamp = disk.WriteNew(Path.Join(staging.Folder, Staging.NameOf(number)), content);
        tree.SetStaged(node, number);
        return Count(stamp, change);
    }
}
