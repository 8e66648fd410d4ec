using StaticPress.Configuration;
using StaticPress.Diagnostics;
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
    /// <summary>Sources up to this many bytes stay in memory as articles between extraction and rendering; the rest goes into the spill.</summary>
    private const long KeptSourceBytes = 256 * 1024;

    private readonly BuildOptions options;
    private readonly IBuildProgress? progress;
    private readonly CancellationToken cancellation;
    private readonly PublicationFolders folders;
    private readonly DiagnosticBag diagnostics = new();
    private readonly SiteReading reading;
    private readonly List<StageTime> times = [];
    private readonly List<DateTimeOffset> heldBack = [];
    private readonly List<Diagnostic> unremembered = [];
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly ulong program = ProgramIdentity.Of();
    private readonly DateTimeOffset readAt = TimeProvider.System.GetUtcNow();

    private Build(BuildOptions options, IBuildProgress? progress, CancellationToken cancellation)
    {
        this.options = options;
        this.progress = progress;
        this.cancellation = cancellation;
        folders = new PublicationFolders(options.PublicationFolder);
        reading = new SiteReading(options, folders, diagnostics);
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
        using var cache = LoadHeadCache();
        var heads = ImportAndExtract(settings, ReadSeeds(settings), new ArticleReader(folders, settings, cache, keepBytes: 0), recording: null);
        return new ArticleListing(Assemble(settings, heads, new Theme(folders.Templates), new MediaStore(folders.Seeds)).Articles, diagnostics.ToSorted());
    }

    private BuildReport Run()
    {
        if (ReadSettings() is not { } settings) return Report();
        reading.BeginSeeds();
        var pagefind = settings.Search == SearchMode.Pagefind ? FindPagefind(settings) : null;
        // What the last build wrote and remembered comes from the disk while the seed index is read.
        var (headCache, lastTrace, opening) = (Task.Run(LoadHeadCache), Task.Run(LoadTrace), Task.Run(OpenOutput));
        using var closing = new Closing(opening);
        using var spill = new ArticleSpill(folders.Cache);
        var (reader, heads) = ReadArticles(settings, headCache, spill, opening);
        SiteReading.ClearAway(heads.Length);
        var folder = opening.GetAwaiter().GetResult();
        var (theme, media) = (new Theme(folders.Templates), new MediaStore(folders.Seeds));
        var site = Assemble(settings, heads, theme, media);
        if (IsRefused) return Report();

        var answers = new SiteAnswers(site);
        if (!options.NoCache) answers.KnownRelated = () => RelatedCache.Load(folders.RelatedCache, program, answers);
        var publication = new Publication(folders.Root, answers, theme, media, reader.Load);
        using var trace = lastTrace.GetAwaiter().GetResult();
        using var recording = new TraceRecording(folders.Cache, trace);
        if (!trace.IsSettled(QuestionKind.Related, answers)) answers.Prepare();
        var rendering = new RenderStage(publication, folder, trace, recording, diagnostics);
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
        SiteReading.ClearAway(heads.Length);
        if (IsRefused) return Report() with { Articles = site.Articles.Length, Parsed = reader.Parsed, Rendered = rendering.Rendered };

        var summary = folder.Publish(cancellation);
        Passed("publish");
        Remember(() => recording.Save(folders.Trace, TraceIdentity(), answers.Bases));
        Remember(() => RelatedCache.Save(folders.RelatedCache, program, answers));
        diagnostics.AddRange(unremembered);
        Passed("remember");
        if (pagefind is not null && (summary.Written + summary.Removed > 0 || !Directory.Exists(Path.Combine(options.OutputFolder, Pagefind.Folder)))) Index(pagefind, settings.Language);
        return Report() with
        {
            Published = true,
            Articles = site.Articles.Length,
            HeldBack = heads.Length - site.Articles.Length,
            Parsed = reader.Parsed,
            Rendered = rendering.Rendered,
            Written = summary.Written,
            Unchanged = summary.Unchanged,
            Removed = summary.Removed,
            NextChange = NextChange.Of(site, heldBack),
        };
    }

    private Pagefind? FindPagefind(PublicationSettings settings)
    {
        if (Pagefind.Find(options.ProgramFolders) is { } found) return found;
        diagnostics.Add(DiagnosticCodes.PagefindMissing.At(settings.Locations.Of("search"), "search is to be done by Pagefind, and there is no program of that name",
            "install it (https://pagefind.app/docs/installation/), or take the line out: the built-in search needs nothing"));
        return null;
    }

    private void Index(Pagefind pagefind, string language)
    {
        if (pagefind.Run(options.OutputFolder, language, cancellation) is { } problem) diagnostics.Add(problem);
        Passed("index");
    }

    private bool IsRefused => diagnostics.HasErrors || (options.Strict && diagnostics.HasWarnings);

    private PublicationSettings? ReadSettings() => reading.ReadSettings();

    /// <summary>Here the seed index comes and goes, which is a third of what a large archive takes.</summary>
    private (ArticleReader Reader, ArticleHead?[] Heads) ReadArticles(PublicationSettings settings, Task<HeadCache> headCache, ArticleSpill spill, Task<OutputFolder> opening)
    {
        var seeds = ReadSeeds(settings, isKept: true, options.NoCache ? null : KnownIndex.Load(folders.IndexCache, program));
        if (seeds.Known is { } known) Remember(() => known.Save(folders.IndexCache, program));
        using var cache = headCache.GetAwaiter().GetResult();
        var reader = new ArticleReader(folders, settings, cache, KeptSourceBytes, spill);
        // A destination that is refused is told before a text is read.
        opening.GetAwaiter().GetResult();
        using var recording = new HeadRecording(folders.Cache, readAt, cache);
        var heads = ImportAndExtract(settings, seeds, reader, recording);
        Remember(() => recording.Save(folders.HeadCache, program));
        reader.ForgetFacts();
        return (reader, heads);
    }

    private SeedIndex ReadSeeds(PublicationSettings settings, bool isKept = false, KnownIndex? known = null)
    {
        var index = reading.ReadSeeds(settings, isKept: isKept, known: known);
        Passed("seeds");
        return index;
    }

    private ArticleHead?[] ImportAndExtract(PublicationSettings settings, SeedIndex seeds, ArticleReader reader, HeadRecording? recording)
    {
        var heads = reading.ReadHeads(settings, seeds, reader, recording, progress, cancellation);
        Passed("read");
        return heads;
    }

    private SiteModel Assemble(PublicationSettings settings, ArticleHead?[] heads, Theme theme, MediaStore media)
    {
        heldBack.AddRange(heads.OfType<ArticleHead>().Where(head => !head.IsDraft && !reading.IsPublic(head, options.Clock)).Select(head => head.PublishedAt));
        var site = reading.Assemble(settings, heads, options.Clock, theme, media);
        Passed("assemble");
        SiteReading.ClearAway(heads.Length);
        return site;
    }

    private OutputFolder OpenOutput() => OutputFolder.Open(new OutputFolderOptions { Destination = options.OutputFolder, PublicationFolder = folders.Root });

    private static IEnumerable<OutputPlan> Plan(Publication publication, SiteModel site) =>
        OutputSources.All(publication.Assets, publication.Media).SelectMany(source => source.Plan(site));

    private HeadCache LoadHeadCache() => options.NoCache ? HeadCache.Empty : HeadCache.Load(folders.HeadCache, program);

    private Trace LoadTrace() => options.NoCache ? Trace.Empty : Trace.Load(folders.Trace, TraceIdentity());

    private ulong TraceIdentity() => ProgramIdentity.Of(Path.GetFullPath(options.OutputFolder));

    /// <summary>Caches are a convenience: a disk that is full now does not undo a site that is published, nor keep one from being it.</summary>
    private void Remember(Action save)
    {
        try
        {
            Directory.CreateDirectory(folders.Cache);
            save();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            unremembered.Add(DiagnosticCodes.CacheNotWritten.At(new SourceLocation(".staticpress"), $"the cache could not be written: {error.Message}"));
        }
    }

    private void Passed(string stage)
    {
        times.Add(new StageTime(stage, watch.Elapsed));
        watch.Restart();
    }

    private BuildReport Report() => new() { Diagnostics = diagnostics.ToSorted(), Published = false, Times = [.. times] };

    /// <summary>Lets go of the destination however the build ends, also before it has got hold of it.</summary>
    private readonly struct Closing(Task<OutputFolder> opening) : IDisposable
    {
        public void Dispose()
        {
            if (Task.WhenAny(opening).GetAwaiter().GetResult().IsCompletedSuccessfully) opening.Result.Dispose();
        }
    }
}
