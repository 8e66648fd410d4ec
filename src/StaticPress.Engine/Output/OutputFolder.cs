namespace StaticPress.Output;

/// <summary>
/// The only thing that writes below the destination: takes a site file by file from many threads, and publishes it all
/// or nothing. See docs/adr/0001-publishing.md.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private readonly string _destination;
    private readonly Staging _staging;
    private readonly Disk _disk;
    private readonly PathTree _tree = new();
    private readonly FolderCheck _folders;
    private readonly int[] _oldFiles = [];
    private readonly bool _isFirst, _isVacant;
    private readonly FileWriter _writer;
    private bool _isLeft;

    private OutputFolder(string destination, Staging staging, Disk disk)
    {
        (_destination, _staging, _disk) = (destination, staging, disk);
        _folders = new(destination, _tree);
        var manifest = Path.Join(destination, OutputManifest.FileName);
        _isFirst = !File.Exists(manifest);
        if (_isFirst) _isVacant = Destination.IsVacant(destination);
        else _oldFiles = OutputManifest.Load(manifest, _tree);
        _writer = _isFirst
            ? new FirstSiteWriter(destination, staging, _tree, disk)
            : new ChangedFileWriter(destination, staging, _tree, _folders, disk);
    }

    /// <summary>Finishes what an earlier run decided but did not finish, and prepares for a new site.</summary>
    public static OutputFolder Open(OutputFolderOptions options)
    {
        var destination = Destination.Resolve(options);
        var disk = new Disk(options.BeforeOperation);
        var staging = StagingPlace.Acquire(destination, disk);
        try
        {
            Finish(staging, destination, disk);
            staging.Clear();
            return new(destination, staging, disk);
        }
        catch
        {
            staging.Dispose();
            throw;
        }
    }

    /// <summary>Takes one file of the new site; a file that is published with these bytes already is left alone.</summary>
    public WrittenFile Write(string path, ReadOnlySpan<byte> content)
    {
        OutputPath.Check(path);
        return _writer.Write(path, content);
    }

    /// <summary>Takes the published file into the new site as it is, if it still has that size and time; else it must be written.</summary>
    public bool Keep(string path, FileStamp stamp) => _writer.Keep(path, stamp);

    /// <summary>Makes what was written and kept the site, and removes what earlier sites left; can be stopped until that is decided.</summary>
    public PublishSummary Publish(CancellationToken cancellation)
    {
        var changes = Changes();
        if (_isFirst) PublishFirst(cancellation);
        else if (!changes.IsNothing) PublishChanges(changes, cancellation);
        return _writer.Summary(changes.Removed);
    }

    /// <summary>Removes the published site: every file that is ours, every folder that is then empty, and nothing else.</summary>
    public static PublishSummary Clear(OutputFolderOptions options)
    {
        using var folder = Open(options);
        var changes = folder.Changes();
        if (!folder._isFirst)
        {
            folder.CarryOut(journal =>
            {
                changes.List(journal);
                journal.Add(Journal.Remove, OutputManifest.FileName);
                journal.Barrier();
                journal.Add(Journal.RemoveFolder, "");
            });
        }
        return folder._writer.Summary(changes.Removed);
    }

    /// <summary>Lets go of the destination at once, as an interrupted run must; the next run removes what was prepared.</summary>
    public void Abandon()
    {
        _isLeft = true;
        _staging.Dispose();
    }

    /// <summary>Removes what was prepared and not published; the site stays as it is.</summary>
    public void Dispose()
    {
        if (!_isLeft) _staging.Clear();
        _staging.Dispose();
    }

    private static void Finish(Staging staging, string destination, Disk disk)
    {
        if (Journal.Read(staging.Folder) is not { } journal) return;
        new JournalReplay(staging.Folder, destination, disk, again: true).Run(journal);
        disk.DeleteFile(Path.Join(staging.Folder, Journal.FileName));
    }

    private SiteChanges Changes() => new(_destination, _tree, _oldFiles, _folders, _staging.IgnoresCase);

    private void PublishFirst(CancellationToken cancellation)
    {
        WriteManifest(Path.Join(_staging.Site, OutputManifest.FileName));
        cancellation.ThrowIfCancellationRequested();
        if (_isVacant)
        {
            if (Directory.Exists(_destination)) _disk.DeleteEmptyFolder(_destination);
            _disk.MoveFolder(_staging.Site, _destination);
            return;
        }
        CarryOut(journal =>
        {
            foreach (var entry in new DirectoryInfo(_staging.Site).EnumerateFileSystemInfos())
            {
                if (entry is DirectoryInfo && Path.Exists(Path.Join(_destination, entry.Name))) throw Foreign.NotFolder(entry.Name);
                journal.AddMove(entry is DirectoryInfo ? Journal.PlaceFolder : Journal.Place, $"{Staging.SiteName}/{entry.Name}", entry.Name);
            }
        });
    }

    private void PublishChanges(SiteChanges changes, CancellationToken cancellation)
    {
        changes.RefuseToBuryForeignFiles();
        if (changes.ManifestDiffers) WriteManifest(Path.Join(_staging.Folder, OutputManifest.FileName));
        cancellation.ThrowIfCancellationRequested();
        CarryOut(journal =>
        {
            changes.List(journal);
            if (changes.ManifestDiffers) journal.AddMove(Journal.Place, OutputManifest.FileName, OutputManifest.FileName);
        });
    }

    private void WriteManifest(string file)
    {
        using var stream = _disk.OpenNew(file);
        OutputManifest.Write(stream, _tree, _oldFiles);
    }

    private void CarryOut(Action<Journal> list)
    {
        using (var journal = new Journal(_staging.Folder, _disk))
        {
            list(journal);
            journal.Commit();
        }
        _isLeft = true; // decided: should anything fail now, the next run finishes it
        new JournalReplay(_staging.Folder, _destination, _disk, again: false).Run(Journal.Read(_staging.Folder)!);
        _disk.DeleteFile(Path.Join(_staging.Folder, Journal.FileName));
        _isLeft = false;
    }
}
