namespace StaticPress.Archives;

/// <summary>
/// All or nothing: files are written into a hidden folder beside the seeds, which is renamed when all of them are there, and then moved to
/// their places. A run that finds the renamed folder finishes it first; one that finds the other throws it away.
/// </summary>
internal sealed class SeedStaging(string folder)
{
    private const string Begun = ".import-begun";
    private const string Ready = ".import-ready";

    private readonly string begun = Path.Combine(folder, Begun);
    private readonly string ready = Path.Combine(folder, Ready);

    public int Count { get; private set; }

    /// <summary>Finishes or undoes what a stopped run left.</summary>
    public void Recover()
    {
        if (Directory.Exists(begun)) Directory.Delete(begun, recursive: true);
        if (Directory.Exists(ready)) Move();
    }

    /// <param name="file">Below the seed folder, forward slashes.</param>
    public void Write(string file, ReadOnlySpan<byte> bytes)
    {
        var path = PlaceIn(begun, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        Count++;
    }

    /// <summary>Counts a file that a dry run does not write.</summary>
    public void CountOnly() => Count++;

    public void Commit()
    {
        if (Count == 0) return;
        Directory.Move(begun, ready);
        Move();
    }

    public void Abandon()
    {
        if (Directory.Exists(begun)) Directory.Delete(begun, recursive: true);
    }

    /// <summary>The index last: until it is there, nothing names what is new.</summary>
    private void Move()
    {
        var files = Directory.EnumerateFiles(ready, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(ready, path).Replace('\\', '/'));
        foreach (var file in files.OrderBy(file => file.StartsWith("index.", StringComparison.Ordinal)).ThenBy(file => file, StringComparer.Ordinal).ToList())
        {
            var to = PlaceIn(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Move(Path.Combine(ready, file), to, overwrite: true);
        }
        Directory.Delete(ready, recursive: true);
    }

    /// <summary>No folder on the way may be a link that leads elsewhere.</summary>
    private static string PlaceIn(string root, string file)
    {
        var place = Path.GetFullPath(Path.Combine(root, file));
        if (!place.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) throw new IOException($"{file} lies outside the seed folder");
        for (var parent = Path.GetDirectoryName(place)!; parent.Length > root.Length; parent = Path.GetDirectoryName(parent)!)
        {
            if (new DirectoryInfo(parent).LinkTarget is not null) throw new IOException($"{Path.GetRelativePath(root, parent)} is a symbolic link and is not written through");
        }
        return place;
    }
}
