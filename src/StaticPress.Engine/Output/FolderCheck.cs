namespace StaticPress.Output;

/// <summary>Looks at each folder of the destination once, so that no link in it leads a write or a deletion elsewhere.</summary>
internal sealed class FolderCheck(string destination, PathTree tree)
{
    /// <summary>Refuses a folder that a file of the new site cannot be placed in.</summary>
    public void Require(int folder, string path)
    {
        if (Look(folder, path).Has(PathMarks.Barred)) throw Foreign.NotFolder(path);
    }

    /// <summary>Whether the folder is there and truly lies in the destination.</summary>
    public bool IsInside(int folder) =>
        folder == PathTree.Root || !Look(folder, tree.Path(folder)).Has(PathMarks.Missing | PathMarks.Barred);

    private PathMarks Look(int folder, string path)
    {
        if (folder == PathTree.Root) return PathMarks.Seen;
        var marks = tree.Marks(folder);
        if (marks.Has(PathMarks.Seen)) return marks;
        var above = Look(tree.Parent(folder), path[..Math.Max(path.LastIndexOf('/'), 0)]) & (PathMarks.Missing | PathMarks.Barred);
        var found = PathMarks.Seen | (above != PathMarks.None ? above : Find(marks, Path.Join(destination, path)));
        tree.Mark(folder, found);
        return found;
    }

    private static PathMarks Find(PathMarks marks, string path)
    {
        var entry = new FileInfo(path);
        if ((int)entry.Attributes == -1) return PathMarks.Missing;
        // On Windows a file kept in the cloud is a reparse point too, but no link.
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null) return PathMarks.Barred;
        if (entry.Attributes.HasFlag(FileAttributes.Directory)) return PathMarks.None;
        return marks.Has(PathMarks.OldFile) ? PathMarks.Missing : PathMarks.Barred;
    }
}
