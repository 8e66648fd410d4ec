using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Importers;
using StaticPress.Incremental;
using StaticPress.Media;
using StaticPress.Model;
using StaticPress.Output;
using StaticPress.Rendering;
using StaticPress.Seeds;
using StaticPress.Site;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace StaticPress.Pipeline;

/// <summary>One build, from the seed index to the published folder: read, import, extract, assemble, plan, render, check, publish.</summary>
public sealed class Build
{
    /// <summary>Sources up to this many bytes stay in memory as articles between extraction and rendering.</summary>
    private const long KeptSourceBytes = 4 * 1024 * 1024;

    private readonly BuildOptions options;
    private readonly IBuildProgress? progress;
    private readonly CancellationToken cancellation;
    private readonly PublicationFolders folders;
    private readonly DiagnosticBag diagnostics = new();
    private readonly List<StageTime> times = [];
    private readonly Stopwatch watch = Stopwatch.StartNew();

    private Build(BuildOptions options, IBuildProgress? progress, CancellationToken cancellation)
    {
        this.options = options;
        this.progress = progress;
        this.cancellation = cancellation;
        folders = new PublicationFolders(options.PublicationFolder);
    }

    /// <exception cref="OperationCanceledException">Cancelled; the published site is as it was.</exception>
    /// <exception cref="IOException">The machine failed us; the published site is as it was.</exception>
    public static BuildReport Run(BuildOptions options, IBuildProgress? progress = null, CancellationToken cancellation = default) =>
        new Build(options, progress, cancellation).RunOrRefuse();

    /// <summary>A destination that is not ours, or a path no host can serve, is a person's mistake and not the machine's.</summary>
    private BuildReport RunOrRefuse()
    {
        try
        {
            return Run();
        }
        catch (OutputException error)
        {
            diagnostics.Add(error.Diagnostic);
            return Report();
        }
    }

    /// <summary>Every article of the publication, whether it would be published or not; writes nothing.</summary>
    public static ArticleListing List(BuildOptions options, IBuildProgress? progress = null, CancellationToken cancellation = default) =>
        new Build(options with { Drafts = true, Future = true }, progress, cancellation).List();

    private ArticleListing List()
    {
        if (ReadSettings() is not { } settings) return new ArticleListing(default, diagnostics.ToSorted());
        var seeds = ReadSeeds(settings);
        var read = ImportAndExtract(seeds, new ArticleReader(folders, settings, LoadHeadCache(), keepBytes: 0));
        return new ArticleListing(Assemble(settings, seeds, read).Articles, diagnostics.ToSorted());
    }

    private BuildReport Run()
    {
        if (ReadSettings() is not { } settings) return Report();
        using var folder = OutputFolder.Open(new OutputFolderOptions { Destination = options.OutputFolder, PublicationFolder = folders.Root });
        var seeds = ReadSeeds(settings);
        var reader = new ArticleReader(folders, settings, LoadHeadCache(), KeptSourceBytes);
        var read = ImportAndExtract(seeds, reader);
        var site = Assemble(settings, seeds, read);
        if (IsRefused) return Report();

        var publication = new Publication(folders.Root, new SiteAnswers(site), new Theme(folders.Templates), new MediaStore(folders.Seeds), reader.Load);
        using var recording = new TraceRecording();
        var rendering = new RenderStage(publication, folder, LoadTrace(), recording, diagnostics);
        try
        {
            rendering.Run(Plan(publication, site), options.Workers, progress, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Clearing thousands of staged files takes longer than a person at Ctrl-C waits: the next command does it.
            folder.Abandon();
            throw;
        }
        Passed("render");
        if (IsRefused) return Report() with { Articles = site.Articles.Length, Parsed = reader.Parsed, Rendered = rendering.Rendered };

        var summary = folder.Publish(cancellation);
        Passed("publish");
        Remember(recording, read);
        return Report() with
        {
            Published = true,
            Articles = site.Articles.Length,
            HeldBack = read.Length - site.Articles.Length,
            Parsed = reader.Parsed,
            Rendered = rendering.Rendered,
            Written = summary.Written,
            Unchanged = summary.Unchanged,
            Removed = summary.Removed,
        };
    }

    private bool IsRefused => diagnostics.HasErrors || (options.Strict && diagnostics.HasWarnings);

    private PublicationSettings? ReadSettings()
    {
        var (settings, found) = SettingsReader.ReadFolder(folders.Root);
        diagnostics.AddRange(found);
        foreach (var (code, severity) in settings?.Severities ?? []) diagnostics.Relevel(code, severity);
        if (options.BaseUrl is not { } address || settings is null) return settings;
        if (BaseUrl.TryParse(address, out var url, out var problem)) return settings with { Origin = url.Origin, BasePath = url.Path };
        diagnostics.Add(DiagnosticCodes.InvalidUrl.At(new SourceLocation("--base-url"), $"'{address}' {problem}"));
        return null;
    }

    private SeedIndex ReadSeeds(PublicationSettings settings)
    {
        var index = SeedIndexReader.Read(folders.Seeds, settings.Unlisted, AllImporters.Extensions);
        diagnostics.AddRange(index.Diagnostics);
        Passed("seeds");
        return index;
    }

    private CachedHead?[] ImportAndExtract(SeedIndex seeds, ArticleReader reader)
    {
        var read = new CachedHead?[seeds.Entries.Length];
        var done = 0;
        Workers.For(read.Length, options.Workers, i =>
        {
            (read[i], var found) = reader.ReadFacts(seeds.Entries[i], seeds.Files[i]);
            if (found.Count > 0) diagnostics.AddRange(found);
            if (Interlocked.Increment(ref done) % 256 == 0) progress?.Report("Reading", done, read.Length);
        }, cancellation);
        Passed("read");
        return read;
    }

    private SiteModel Assemble(PublicationSettings settings, SeedIndex seeds, CachedHead?[] read)
    {
        var heads = ImmutableArray.CreateBuilder<ArticleHead>(read.Length);
        for (var i = 0; i < read.Length; i++)
        {
            if (read[i] is not { } cached) continue;
            var head = HeadBuilder.Build(seeds.Entries[i], cached.Facts, Fingerprint.Of(cached.BytesFingerprint, cached.ReadingFingerprint), settings);
            if (IsPublic(head)) heads.Add(head);
        }
        var pages = StandingPageReader.ReadAll(folders, settings, diagnostics);
        var site = SiteBuilder.Assemble(settings, heads.ToImmutable(), pages, StaticFiles()) with { Clock = options.Clock };
        diagnostics.AddRange(SiteBuilder.FindMistakes(site, new MediaStore(folders.Seeds)));
        Passed("assemble");
        return site;
    }

    /// <summary>Drafts and what is dated after the clock leave no trace in the site (structured-data.md, section 12.5).</summary>
    private bool IsPublic(ArticleHead head) =>
        (options.Drafts || !head.IsDraft) && (options.Future || head.PublishedAt <= options.Clock);

    private static IEnumerable<OutputPlan> Plan(Publication publication, SiteModel site) =>
        OutputSources.All(publication.Assets).SelectMany(source => source.Plan(site));

    private ImmutableArray<string> StaticFiles() => !Directory.Exists(folders.Static) ? [] :
        [.. Directory.EnumerateFiles(folders.Static, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folders.Static, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    private HeadCache LoadHeadCache() => options.NoCache ? HeadCache.Empty : HeadCache.Load(folders.HeadCache, ProgramIdentity.Of());

    private Trace LoadTrace() => options.NoCache ? Trace.Empty : Trace.Load(folders.Trace, TraceIdentity());

    private ulong TraceIdentity() => ProgramIdentity.Of(Path.GetFullPath(options.OutputFolder));

    /// <summary>Caches are a convenience: a disk that is full now does not undo a site that is published.</summary>
    private void Remember(TraceRecording recording, CachedHead?[] read)
    {
        try
        {
            Directory.CreateDirectory(folders.Cache);
            recording.Save(folders.Trace, TraceIdentity());
            HeadCache.Save(folders.HeadCache, ProgramIdentity.Of(), read.OfType<CachedHead>());
        }
        catch (IOException error)
        {
            diagnostics.Add(DiagnosticCodes.CacheNotWritten.At(new SourceLocation(".staticpress"), $"the cache could not be written: {error.Message}"));
        }
        Passed("remember");
    }

    private void Passed(string stage)
    {
        times.Add(new StageTime(stage, watch.Elapsed));
        watch.Restart();
    }

    private BuildReport Report() => new() { Diagnostics = diagnostics.ToSorted(), Published = false, Times = [.. times] };
}
