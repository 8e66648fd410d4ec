namespace StaticPress.Output;

/// <summary>Nothing of ours is published yet: the site is prepared as the folder that it will be.</summary>
internal sealed class FirstSiteWriter : FileWriter
{
    private readonly string _destination, _site;
    private readonly PathTree _tree;
    private readonly Disk _disk;

    public FirstSiteWriter(string destination, Staging staging, PathTree tree, Disk disk)
    {
        (_destination, _site, _tree, _disk) = (destination, staging.Site, tree, disk);
        disk.CreateFolder(_site);
    }

    public override WrittenFile Write(string path, ReadOnlySpan<byte> content)
    {
        var node = _tree.Claim(path);
        var slash = path.LastIndexOf('/');
        if (slash < 0) RefuseToReplace(path, content);
        else EnsureFolder(_tree.Parent(node), path.AsSpan(0, slash));
        return Count(_disk.WriteNew(Path.Join(_site, path), content), FileChange.New);
    }

    private void EnsureFolder(int folder, ReadOnlySpan<char> path)
    {
        if (_tree.Marks(folder).Has(PathMarks.Seen)) return;
        _disk.CreateFolder(Path.Join(_site, path));
        _tree.Mark(folder, PathMarks.Seen);
    }

    // Only top-level names can meet what a fresh branch or a host put there; see Destination.
    private void RefuseToReplace(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(Path.Join(_destination, path));
        if ((int)file.Attributes == -1) return;
        if (!file.Exists || file.LinkTarget is not null) throw Foreign.File(path);
        using var handle = File.OpenHandle(file.FullName);
        if (!Disk.Holds(handle, content)) throw Foreign.File(path);
    }
}
