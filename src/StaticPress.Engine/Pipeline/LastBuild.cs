using StaticPress.Incremental;
using StaticPress.Output;

namespace StaticPress.Pipeline;

/// <summary>What the last build published and remembered. It comes from the disk in the background; who asks waits for it.</summary>
internal sealed class LastBuild : IDisposable
{
    private readonly Task<HeadCache> heads;
    private readonly Task<Trace> trace;
    private Task<KnownSite?> site;
    private readonly Task<OutputFolder> folder;
    private Task? loading;

    /// <param name="program">Of the program that builds: what another one remembered is not used.</param>
    public LastBuild(BuildOptions options, PublicationFolders folders, ulong program)
    {
        Identity = ProgramIdentity.Of(Path.GetFullPath(options.OutputFolder));
        var isForgotten = options.NoCache;
        heads = Task.Run(() => LoadHeads(options, folders, program));
        trace = Task.Run(() => isForgotten ? Trace.Empty : Trace.Load(folders.Trace, Identity));
        site = Task.Run(() => isForgotten ? null : KnownSiteFile.Load(folders.SiteCache, Identity));
        folder = Task.Run(() => Open(options.OutputFolder, folders.Root));
    }

    /// <summary>What the last build learned from the sources alone, for who publishes nothing.</summary>
    public static HeadCache LoadHeads(BuildOptions options, PublicationFolders folders, ulong program) => options.NoCache ? HeadCache.Empty : HeadCache.Load(folders.HeadCache, program);

    /// <summary>Of the program and the destination.</summary>
    public ulong Identity { get; }

    public HeadCache Heads => heads.GetAwaiter().GetResult();

    public Trace Trace => trace.GetAwaiter().GetResult();

    /// <summary>For the first who asks: of a million articles it has a hundred megabytes, which should go when he has done with it.</summary>
    public KnownSite? TakeSite()
    {
        var taken = site.GetAwaiter().GetResult();
        site = Task.FromResult<KnownSite?>(null);
        return taken;
    }

    /// <exception cref="OutputException">The destination is not ours, or another build's just now.</exception>
    public OutputFolder Folder => folder.GetAwaiter().GetResult();

    /// <summary>Begins to read the list of what was published, which a site that is assembled needs.</summary>
    /// <returns>Done when it has been read.</returns>
    public Task LoadFolder() => loading ??= Task.Run(Folder.Load);

    /// <summary>Lets go of all of it however the build ends, also before it is there.</summary>
    public void Dispose()
    {
        // What begins in the folder ends before the folder is given back.
        if (loading is not null) Task.WaitAny(loading);
        Dispose(heads);
        Dispose(trace);
        Dispose(folder);
    }

    private static OutputFolder Open(string destination, string publication)
    {
        var opened = OutputFolder.Begin(new OutputFolderOptions { Destination = destination, PublicationFolder = publication });
        // Summed up here it is known when it is asked for.
        _ = opened.ListSum;
        return opened;
    }

    private static void Dispose<T>(Task<T> task)
        where T : IDisposable
    {
        if (Task.WhenAny(task).GetAwaiter().GetResult().IsCompletedSuccessfully) task.Result.Dispose();
    }
}
