namespace StaticPress.Output;

/// <summary>The difference between the old site and the new one, once every file of the new one is prepared.</summary>
internal sealed class SiteChanges
{
    private readonly string destination;
    private readonly PathTree tree;
    private readonly FolderCheck folders;
    private readonly List<int> stale = [], staged = [], emptied = [], missing = [];

    public SiteChanges(string destination, PathTree tree, IReadOnlyList<int> oldFiles, FolderCheck folders, bool ignoresCase)
    {
        (this.destination, this.tree, this.folders) = (destination, tree, folders);
        foreach (var file in oldFiles)
        {
            if (!Has(file, PathMarks.NewFile)) stale.Add(file);
        }
        ManifestDiffers = stale.Count > 0;
        foreach (var node in tree.Nodes()) Sort(node);
        if (ignoresCase) KeepThoseThatAreNewByAnotherCase();
        // A folder that someone has replaced by a link is not ours any more, nor is what it shows.
        stale.RemoveAll(file => !folders.IsInside(tree.Parent(file)));
        emptied.RemoveAll(folder => !folders.IsInside(folder));
    }

    public int Removed => stale.Count;

    public bool ManifestDiffers { get; private set; }

    public bool IsNothing => staged.Count == 0 && !ManifestDiffers;

    /// <summary>Writes down what makes the new site of the old one; every path is checked before.</summary>
    public void List(Journal journal)
    {
        // Where a file becomes a folder, or the reverse, the old one goes first; all else goes last, so that links hold on.
        var early = stale.Where(IsInTheWay).ToHashSet();
        Batch(early, file => journal.Add(Journal.Remove, tree.Path(file)));
        ByDepth(emptied.Where(IsInTheWay), deepestFirst: true, folder => journal.Add(Journal.RemoveFolder, tree.Path(folder)));
        ByDepth(missing, deepestFirst: false, folder => journal.Add(Journal.MakeFolder, tree.Path(folder)));
        Batch(staged, file => journal.AddMove(Journal.Place, Staging.NameOf(tree.Staged(file)), tree.Path(file)));
        Batch(stale.Where(file => !early.Contains(file)), file => journal.Add(Journal.Remove, tree.Path(file)));
        ByDepth(emptied.Where(folder => !IsInTheWay(folder)), deepestFirst: true, folder => journal.Add(Journal.RemoveFolder, tree.Path(folder)));

        void Batch(IEnumerable<int> nodes, Action<int> add)
        {
            foreach (var node in nodes) add(node);
            journal.Barrier();
        }

        void ByDepth(IEnumerable<int> nodes, bool deepestFirst, Action<int> add)
        {
            foreach (var level in nodes.GroupBy(tree.Depth).OrderBy(level => deepestFirst ? -level.Key : level.Key)) Batch(level, add);
        }
    }

    /// <summary>Refuses to make a file of a folder of ours in which there is something that is not ours.</summary>
    public void RefuseToBuryForeignFiles()
    {
        foreach (var file in staged.Where(node => Has(node, PathMarks.OldFolder)))
        {
            var path = tree.Path(file);
            var folder = new DirectoryInfo(Path.Join(destination, path));
            if (!folder.Exists) continue;
            foreach (var entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
            {
                var node = tree.Find(Path.GetRelativePath(destination, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));
                var kind = entry is DirectoryInfo && entry.LinkTarget is null ? PathMarks.OldFolder : PathMarks.OldFile;
                if (node == PathTree.Unknown || !Has(node, kind)) throw Foreign.InFolder(path);
            }
        }
    }

    private void Sort(int node)
    {
        var marks = tree.Marks(node);
        if ((marks & (PathMarks.NewFile | PathMarks.OldFile)) == PathMarks.NewFile) ManifestDiffers = true;
        if (tree.Staged(node) != 0) staged.Add(node);
        if ((marks & (PathMarks.OldFolder | PathMarks.NewFolder)) == PathMarks.OldFolder) emptied.Add(node);
        if (marks.Has(PathMarks.NewFolder) && marks.Has(PathMarks.Missing)) missing.Add(node);
    }

    // On a disk that ignores case the old name leads to the new file.
    private void KeepThoseThatAreNewByAnotherCase()
    {
        if (stale.Count == 0) return;
        var additions = tree.Nodes().Where(node => Has(node, PathMarks.NewFile) && !Has(node, PathMarks.OldFile));
        var alive = additions.Select(node => tree.FindOldIgnoringCase(tree.Path(node))).ToHashSet();
        stale.RemoveAll(alive.Contains);
    }

    private bool IsInTheWay(int node)
    {
        if (Has(node, PathMarks.NewFolder)) return true;
        for (var at = node; at != PathTree.Root; at = tree.Parent(at))
        {
            if (Has(at, PathMarks.NewFile)) return true;
        }
        return false;
    }

    private bool Has(int node, PathMarks mark) => tree.Marks(node).Has(mark);
}
