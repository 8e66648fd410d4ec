namespace StaticPress.Output;

/// <summary>Nothing of ours is published yet: the site is prepared as the folder that it will be.</summary>
internal sealed class FirstSiteWriter : FileWriter
{
    private readonly string destination, site;
    private readonly PathTree tree;
    private readonly Disk disk;

    public FirstSiteWriter(string destination, Staging staging, PathTree tree, Disk disk)
    {
        (this.destination, this.site, this.tree, this.disk) = (destination, staging.Site, tree, disk);
        disk.CreateFolder(site);
    }

    public override WrittenFile Write(string path, ReadOnlySpan<byte> content)
    {
        var node = tree.Claim(path);
        var slash = path.LastIndexOf('/');
        if (slash < 0) RefuseToReplace(path, content);
        else EnsureFolder(tree.Parent(node), path.AsSpan(0, slash));
        return Count(disk.WriteNew(Path.Join(site, path), content), FileChange.New);
    }

    private void EnsureFolder(int folder, ReadOnlySpan<char> path)
    {
        if (tree.Marks(folder).Has(PathMarks.Seen)) return;
        disk.CreateFolder(Path.Join(site, path));
        tree.Mark(folder, PathMarks.Seen);
    }

    // Only top-level names can meet what a fresh branch or a host put there; see Destination.
    private void RefuseToReplace(string path, ReadOnlySpan<byte> content)
    {
        var file = new FileInfo(Path.Join(destination, path));
        if ((int)file.Attributes == -1) return;
        if (!file.Exists || file.LinkTarget is not null) throw Foreign.File(path);
        using var handle = File.OpenHandle(file.FullName);
        if (!Disk.Holds(handle, content)) throw Foreign.File(path);
    }
}
