using StaticPress.Incremental;

namespace StaticPress.Output;

/// <summary>
/// The only thing that writes below the destination: takes a site file by file from many threads, and publishes it all
/// or nothing. See docs/adr/0001-publishing.md.
/// </summary>
public sealed class OutputFolder : IDisposable
{
    private readonly string destination;
    private readonly Staging staging;
    private readonly Disk disk;
    private readonly PathTree tree = new();
    private readonly FolderCheck folders;
    private readonly FolderStamps stamps;
    private readonly bool isFirst, isVacant;
    private readonly string manifest;
    private readonly Lock loading = new();
    private OldFiles? oldFiles;
    private FileWriter? writer;
    private ulong? listSum;
    private bool isLeft;
    private volatile bool isIncomplete;

    private OutputFolder(string destination, Staging staging, Disk disk)
    {
        (this.destination, this.staging, this.disk) = (destination, staging, disk);
        folders = new(destination, tree);
        stamps = new(destination);
        manifest = Path.Join(destination, OutputManifest.FileName);
        isFirst = !File.Exists(manifest);
        if (isFirst) isVacant = Destination.IsVacant(destination);
    }

    private FileWriter Writer => writer ?? throw new InvalidOperationException("What is published has not been looked at.");

    /// <summary>Finishes what an earlier run decided but did not finish, and prepares for a new site.</summary>
    public static OutputFolder Open(OutputFolderOptions options)
    {
        var folder = Begin(options);
        try
        {
            folder.Load();
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>The same without what takes longest: before anything is written or kept there has to follow <see cref="Load"/> or <see cref="KeepAll"/>.</summary>
    internal static OutputFolder Begin(OutputFolderOptions options)
    {
        var place = Destination.Resolve(options);
        var operations = new Disk(options.BeforeOperation);
        var prepared = StagingPlace.Acquire(place, operations);
        try
        {
            Finish(prepared, place, operations);
            prepared.Clear();
            return new(place, prepared, operations);
        }
        catch
        {
            prepared.Dispose();
            throw;
        }
    }

    /// <summary>Reads the list of what is published, for a site that may have other files. Any thread may call it, and more than once.</summary>
    internal void Load()
    {
        lock (loading)
        {
            if (writer is not null) return;
            oldFiles = isFirst ? new OldFiles(tree, 0) : OutputManifest.Load(manifest, tree);
            writer = isFirst
                ? new FirstSiteWriter(destination, staging, tree, disk)
                : new ChangedFileWriter(destination, staging, tree, oldFiles, folders, stamps, disk, isNothingNew: false);
        }
    }

    /// <summary>Takes all of the published site into the new one, but for what is then written: nothing may come that is not on the list.</summary>
    /// <param name="kept">How many files nobody will write.</param>
    internal void KeepAll(int kept)
    {
        if (isFirst || writer is not null) throw new InvalidOperationException("There is no site that could be kept as it is.");
        oldFiles = new OldFiles(tree, 0);
        writer = new ChangedFileWriter(destination, staging, tree, oldFiles, folders, stamps, disk, isNothingNew: true);
        writer.CountKept(kept);
    }

    /// <summary>Of the list of what is published, as it lies there; 0 where there is none.</summary>
    internal ulong ListSum => listSum ??= File.Exists(manifest) ? Fingerprint.OfFile(manifest) : 0;

    /// <summary>Whether a published file still has that size and time.</summary>
    /// <param name="path">In UTF-8.</param>
    internal bool IsAsLeft(ReadOnlySpan<byte> path, FileStamp stamp) => stamp.IsOf(stamps.Of(path));

    /// <summary>Takes one file of the new site; a file that is published with these bytes already is left alone.</summary>
    public WrittenFile Write(string path, ReadOnlySpan<byte> content)
    {
        try
        {
            OutputPath.Check(path);
            return Writer.Write(path, content);
        }
        catch
        {
            isIncomplete = true;
            throw;
        }
    }

    /// <summary>Takes the published file into the new site as it is, if it still has that size and time; else it must be written.</summary>
    public bool Keep(string path, FileStamp stamp) => Writer.Keep(path, stamp);

    /// <summary>Makes what was written and kept the site, and removes what earlier sites left; can be stopped until that is decided.</summary>
    public PublishSummary Publish(CancellationToken cancellation)
    {
        if (isIncomplete) throw new InvalidOperationException("A file of this site could not be taken: it must not be published.");
        var changes = Changes();
        if (isFirst) PublishFirst(cancellation);
        else if (!changes.IsNothing) PublishChanges(changes, cancellation);
        return Writer.Summary(changes.Removed);
    }

    /// <summary>Removes the published site: every file that is ours, every folder that is then empty, and nothing else.</summary>
    public static PublishSummary Clear(OutputFolderOptions options)
    {
        using var folder = Open(options);
        var changes = folder.Changes();
        if (!folder.isFirst)
        {
            folder.CarryOut(journal =>
            {
                changes.List(journal);
                journal.Add(Journal.Remove, OutputManifest.FileName);
                journal.Barrier();
                journal.Add(Journal.RemoveFolder, "");
            });
        }
        return folder.Writer.Summary(changes.Removed);
    }

    /// <summary>Lets go of the destination at once, as an interrupted run must; the next run removes what was prepared.</summary>
    public void Abandon()
    {
        isLeft = true;
        staging.Dispose();
    }

    /// <summary>Removes what was prepared and not published; the site stays as it is.</summary>
    public void Dispose()
    {
        stamps.Dispose();
        if (!isLeft) staging.Clear();
        staging.Dispose();
    }

    private static void Finish(Staging staging, string destination, Disk disk)
    {
        if (Journal.Read(staging.Folder) is not { } journal) return;
        new JournalReplay(staging.Folder, destination, disk, again: true).Run(journal);
        disk.DeleteFile(Path.Join(staging.Folder, Journal.FileName));
    }

    private SiteChanges Changes() => new(destination, tree, oldFiles!.Nodes, folders, staging.IgnoresCase);

    private void PublishFirst(CancellationToken cancellation)
    {
        WriteManifest(Path.Join(staging.Site, OutputManifest.FileName));
        cancellation.ThrowIfCancellationRequested();
        if (isVacant)
        {
            if (Directory.Exists(destination)) disk.DeleteEmptyFolder(destination);
            disk.MoveFolder(staging.Site, destination);
            return;
        }
        CarryOut(journal =>
        {
            foreach (var entry in new DirectoryInfo(staging.Site).EnumerateFileSystemInfos())
            {
                if (entry is DirectoryInfo && Path.Exists(Path.Join(destination, entry.Name))) throw Foreign.NotFolder(entry.Name);
                journal.AddMove(entry is DirectoryInfo ? Journal.PlaceFolder : Journal.Place, $"{Staging.SiteName}/{entry.Name}", entry.Name);
            }
        });
    }

    private void PublishChanges(SiteChanges changes, CancellationToken cancellation)
    {
        changes.RefuseToBuryForeignFiles();
        if (changes.ManifestDiffers) WriteManifest(Path.Join(staging.Folder, OutputManifest.FileName));
        cancellation.ThrowIfCancellationRequested();
        CarryOut(journal =>
        {
            changes.List(journal);
            if (changes.ManifestDiffers) journal.AddMove(Journal.Place, OutputManifest.FileName, OutputManifest.FileName);
        });
    }

    private void WriteManifest(string file)
    {
        listSum = null;
        using var stream = disk.OpenNew(file);
        OutputManifest.Write(stream, tree, oldFiles!.Nodes);
    }

    private void CarryOut(Action<Journal> list)
    {
        using (var journal = new Journal(staging.Folder, disk))
        {
            list(journal);
            journal.Commit();
        }
        isLeft = true; // decided: should anything fail now, the next run finishes it
        new JournalReplay(staging.Folder, destination, disk, again: false).Run(Journal.Read(staging.Folder)!);
        disk.DeleteFile(Path.Join(staging.Folder, Journal.FileName));
        isLeft = false;
    }
}
