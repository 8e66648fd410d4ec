namespace StaticPress.Archives;

/// <summary>The pictures of the articles that are brought in: found among files at hand, or known from an earlier run.</summary>
internal sealed class PictureDesk(ImportOptions options, ImportRecord record, SeedStaging staging)
{
    private readonly MediaShelf shelf = new(options.Media);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly List<(string Address, string Path, string Name)> waiting = [];
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);
    private ArchiveFile? file;

    public int Copied { get; private set; }

    public int Missing { get; private set; }

    public void Begin(ArchiveFile next)
    {
        file = next;
        shelf.AddBeside(next);
    }

    /// <summary>The path below the seed folder; null if the picture is not at hand.</summary>
    public string? Find(string address)
    {
        if (shelf.Find(address, file!) is (var path, var name))
        {
            waiting.Add((address, path, name));
            return name;
        }
        if (record.Picture(address) is { } known && File.Exists(Path.Combine(options.Into, known))) return known;
        missing.Add(address);
        return null;
    }

    /// <summary>The article at hand is written, and its pictures with it.</summary>
    public void Keep()
    {
        foreach (var (address, path, name) in waiting)
        {
            record.SetPicture(address, name);
            if (!written.Add(name) || File.Exists(Path.Combine(options.Into, name))) continue;
            if (options.DryRun) staging.CountOnly();
            else staging.Write(name, File.ReadAllBytes(path));
            Copied++;
        }
        waiting.Clear();
    }

    public void Forget() => waiting.Clear();

    /// <summary>How many were missing since this was last asked, and one of them.</summary>
    public (int Number, string Example) TakeMissing()
    {
        var (number, example) = (missing.Count, missing.Order(StringComparer.Ordinal).FirstOrDefault() ?? "");
        Missing += number;
        missing.Clear();
        return (number, example);
    }
}
