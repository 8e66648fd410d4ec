namespace StaticPress.Output;

/// <summary>The difference between the old site and the new one, once every file of the new one is prepared.</summary>
internal sealed class SiteChanges
{
    private readonly string _destination;
    private readonly PathTree _tree;
    private readonly FolderCheck _folders;
    private readonly List<int> _stale = [], _staged = [], _emptied = [], _missing = [];

    public SiteChanges(string destination, PathTree tree, int[] oldFiles, FolderCheck folders, bool ignoresCase)
    {
        (_destination, _tree, _folders) = (destination, tree, folders);
        foreach (var file in oldFiles)
        {
            if (!Has(file, PathMarks.NewFile)) _stale.Add(file);
        }
        ManifestDiffers = _stale.Count > 0;
        foreach (var node in tree.Nodes()) Sort(node);
        if (ignoresCase && _stale.Count > 0) KeepThoseThatAreNewByAnotherCase();
        // A folder that someone has replaced by a link is not ours any more, nor is what it shows.
        _stale.RemoveAll(file => !folders.IsInside(tree.Parent(file)));
        _emptied.RemoveAll(folder => !folders.IsInside(folder));
    }

    public int Removed => _stale.Count;

    public bool ManifestDiffers { get; private set; }

    public bool IsNothing => _staged.Count == 0 && !ManifestDiffers;

    /// <summary>Writes down what makes the new site of the old one; every path is checked before.</summary>
    public void List(Journal journal)
    {
        // Where a file becomes a folder, or the reverse, the old one goes first; all else goes last, so that links hold on.
        var early = _stale.Where(IsInTheWay).ToHashSet();
        Batch(early, file => journal.Add(Journal.Remove, _tree.Path(file)));
        ByDepth(_emptied.Where(IsInTheWay), deepestFirst: true, folder => journal.Add(Journal.RemoveFolder, _tree.Path(folder)));
        ByDepth(_missing, deepestFirst: false, folder => journal.Add(Journal.MakeFolder, _tree.Path(folder)));
        Batch(_staged, file => journal.AddMove(Journal.Place, Staging.NameOf(_tree.Staged(file)), _tree.Path(file)));
        Batch(_stale.Where(file => !early.Contains(file)), file => journal.Add(Journal.Remove, _tree.Path(file)));
        ByDepth(_emptied.Where(folder => !IsInTheWay(folder)), deepestFirst: true, folder => journal.Add(Journal.RemoveFolder, _tree.Path(folder)));

        void Batch(IEnumerable<int> nodes, Action<int> add)
        {
            foreach (var node in nodes) add(node);
            journal.Barrier();
        }

        void ByDepth(IEnumerable<int> nodes, bool deepestFirst, Action<int> add)
        {
            foreach (var level in nodes.GroupBy(_tree.Depth).OrderBy(level => deepestFirst ? -level.Key : level.Key)) Batch(level, add);
        }
    }

    /// <summary>Refuses to make a file of a folder of ours in which there is something that is not ours.</summary>
    public void RefuseToBuryForeignFiles()
    {
        foreach (var file in _staged.Where(node => Has(node, PathMarks.OldFolder)))
        {
            var path = _tree.Path(file);
            var folder = new DirectoryInfo(Path.Join(_destination, path));
            if (!folder.Exists) continue;
            foreach (var entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
            {
                var node = _tree.Find(Path.GetRelativePath(_destination, entry.FullName).Replace(Path.DirectorySeparatorChar, '/'));
                var kind = entry is DirectoryInfo && entry.LinkTarget is null ? PathMarks.OldFolder : PathMarks.OldFile;
                if (node == PathTree.Unknown || !Has(node, kind)) throw Foreign.InFolder(path);
            }
        }
    }

    private void Sort(int node)
    {
        var marks = _tree.Marks(node);
        if ((marks & (PathMarks.NewFile | PathMarks.OldFile)) == PathMarks.NewFile) ManifestDiffers = true;
        if (_tree.Staged(node) != 0) _staged.Add(node);
        if ((marks & (PathMarks.OldFolder | PathMarks.NewFolder)) == PathMarks.OldFolder) _emptied.Add(node);
        if (marks.Has(PathMarks.NewFolder) && marks.Has(PathMarks.Missing)) _missing.Add(node);
    }

    private void KeepThoseThatAreNewByAnotherCase()
    {
        var stale = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in _stale) stale[_tree.Path(file)] = file;
        foreach (var node in _tree.Nodes())
        {
            if (Has(node, PathMarks.NewFile)) stale.Remove(_tree.Path(node));
        }
        _stale.RemoveAll(file => !stale.ContainsValue(file));
    }

    private bool IsInTheWay(int node)
    {
        if (Has(node, PathMarks.NewFolder)) return true;
        for (var at = node; at != PathTree.Root; at = _tree.Parent(at))
        {
            if (Has(at, PathMarks.NewFile)) return true;
        }
        return false;
    }

    private bool Has(int node, PathMarks mark) => _tree.Marks(node).Has(mark);
}
