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

    /// <summary>Where more sources than these, and one in so many, may have changed, a site that stands saves nothing.</summary>
    private const int MostReadAgain = 64;
    private const int OneInRead = 16;

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
        using var cache = LastBuild.LoadHeads(options, folders, program);
        var heads = reading.ReadHeads(settings, ReadSeeds(settings), new ArticleReader(folders, settings, cache, keepBytes: 0), recording: null, progress, cancellation);
        Passed("read");
        var site = Assemble(reading.ReadOthers(settings, options.Clock), heads, new Theme(folders.Templates), new MediaStore(folders.Seeds), diagnostics.Add);
        return new ArticleListing([.. site.Articles], diagnostics.ToSorted());
    }

    private BuildReport Run()
    {
        if (ReadSettings() is not { } settings) return Report();
        reading.BeginSeeds();
        var pagefind = settings.Search == SearchMode.Pagefind ? FindPagefind(settings) : null;
        using var last = new LastBuild(options, folders, program);
        using var spill = new ArticleSpill(folders.Cache);
        var seeds = ReadSeeds(settings, isKept: true, options.NoCache ? null : KnownIndex.Load(folders.IndexCache, program));
        if (seeds.Known is { } index) Remember(() => index.Save(folders.IndexCache, program));
        var entries = seeds.Entries.Length;
        var reader = new ArticleReader(folders, settings, last.Heads, KeptSourceBytes, spill);
        var pages = seeds.Sum is null ? null : reading.SumOfPages();
        var material = new Material(seeds, reading.ReadOthers(settings, options.Clock), reader, new Theme(folders.Templates), new MediaStore(folders.Seeds));
        var surroundings = reading.SumOfSurroundings(seeds.Sum, reader.HeadFingerprint, pages, material.Others, material.Theme);
        var site = Read(material, last, surroundings ?? 0);
        if (IsRefused) return Report();

        var answers = site.Answers;
        if (!options.NoCache) answers.KnownRelated = () => RelatedCache.Load(folders.RelatedCache, program, answers);
        var publication = new Publication(folders.Root, answers, material.Theme, material.Media, reader.Load, isAsked: site.Standing is null);
        using var recording = new TraceRecording(folders.Cache, last.Trace);
        var rendering = new RenderStage(publication, last.Folder, last.Trace, recording, diagnostics);
        Render(rendering, site, last, recording, publication);
        if (IsRefused) return Report() with { Articles = answers.Site.Articles.Length, Parsed = reader.Parsed, Rendered = rendering.Rendered };

        var next = site.Standing is { } standing ? standing.Known.NextChange : NextChange.Of(answers.Site, heldBack);
        var known = surroundings is null ? null : Task.Run(() => site.Standing?.Known ?? KnownSite.Of(answers, site.Heads, site.Stamps, site.Told, site.Found, next));
        var summary = last.Folder.Publish(cancellation);
        Passed("publish");
        Remember(() =>
        {
            var traced = recording.Save(folders.Trace, last.Identity, answers.Bases);
            RelatedCache.Save(folders.RelatedCache, program, answers);
            if (known?.GetAwaiter().GetResult() is not { } made) return;
            var sums = new KnownSums(surroundings!.Value, site.HeadSum, traced, last.Folder.ListSum);
            if (site.Standing is { IsWhole: false }) File.Delete(folders.SiteCache);
            else if (made.Sums != sums) KnownSiteFile.Save(folders.SiteCache, last.Identity, made.With(sums), areTextsAll: site.Standing is not null);
        });
        diagnostics.AddRange(unremembered);
        Passed("remember");
        if (pagefind is not null && (summary.Written + summary.Removed > 0 || !Directory.Exists(Path.Combine(options.OutputFolder, Pagefind.Folder)))) Index(pagefind, settings.Language);
        return Report() with
        {
            Published = true,
            Articles = answers.Site.Articles.Length,
            HeldBack = entries - answers.Site.Articles.Length,
            Parsed = reader.Parsed,
            Rendered = rendering.Rendered,
            Written = summary.Written,
            Unchanged = summary.Unchanged,
            Removed = summary.Removed,
            NextChange = next,
            Stands = site.Standing is not null,
        };
    }

    private void Render(RenderStage rendering, ReadSite site, LastBuild last, TraceRecording recording, Publication publication)
    {
        try
        {
            var plans = site.Standing is { } standing ? standing.Keep(publication, last.Folder, last.Trace, recording, diagnostics, options.Workers, cancellation) : Plan(publication);
            if (!last.Trace.IsSettled(QuestionKind.Related, site.Answers)) site.Answers.Prepare();
            rendering.Run(plans, options.Workers, progress, cancellation);
        }
        catch (OperationCanceledException)
        {
            // Clearing thousands of staged files takes longer than a person at Ctrl-C waits: the next command does it.
            last.Folder.Abandon();
            throw;
        }
        Passed("render");
        SiteReading.ClearAway(site.Heads.Length);
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

    /// <summary>The site as the last build left it but for some texts, or assembled anew.</summary>
    /// <param name="surroundings">Of all that it is made of beside those.</param>
    private ReadSite Read(Material material, LastBuild last, ulong surroundings)
    {
        // A destination that is not ours is told before a text is read.
        var sums = new KnownSums(surroundings, last.Heads.Sum, last.Trace.Sum, last.Folder.ListSum);
        using var recording = new HeadRecording(folders.Cache, readAt, last.Heads);
        List<RereadHead>? reread = null;
        if (last.TakeSite() is { } known && known.Sums == sums && known.IsOf(options.Clock))
        {
            reread = ReadAgain(material, known, last.Heads, recording);
            if (reread is not null && Stand(material, known, last.Heads, reread) is { } standing) return new ReadSite(standing.Answers, standing, [], [], [], [], SaveHeads(recording));
        }
        return Assemble(material, last, recording, reread);
    }

    /// <summary>The articles that may have changed since the last build; null where they are too many for what that saves, or not as it left them.</summary>
    private List<RereadHead>? ReadAgain(Material material, KnownSite known, HeadCache heads, HeadRecording recording)
    {
        var seeds = material.Seeds;
        var stale = known.Stale(seeds.Files, heads.IsTrusted);
        if (stale.Count > MostReadAgain + (seeds.Files.Length / OneInRead)) return null;
        recording.KeepAll();
        return reading.ReadAgain(material.Settings, seeds, stale, material.Reader, recording, cancellation);
    }

    private StandingSite? Stand(Material material, KnownSite known, HeadCache heads, List<RereadHead> reread)
    {
        if (StandingSite.Of(known, material.Others, reread, entry => HeadOf(entry).Head) is not { } standing) return null;
        diagnostics.AddRange(known.Diagnostics);
        foreach (var head in reread) diagnostics.AddRange(head.Diagnostics);
        var told = known.ToldBeside(reread);
        Workers.For(told.Count, options.Workers, i =>
        {
            var file = material.Seeds.Files[told[i]];
            diagnostics.AddRange(heads.FindDiagnostics(file.File, HeadCache.StampOf(file)) ?? HeadOf(told[i]).Diagnostics);
        }, cancellation);
        Passed("read");
        return standing;

        KnownHead HeadOf(int entry) => reading.ReadHead(material.Settings, material.Seeds, entry, material.Reader);
    }

    /// <summary>Here the seed index comes and goes, which is a third of what a large archive takes.</summary>
    private ReadSite Assemble(Material material, LastBuild last, HeadRecording recording, List<RereadHead>? reread)
    {
        var loading = last.LoadFolder();
        var seeds = material.Seeds;
        var stamps = new FileStamp[seeds.Sum is null ? 0 : seeds.Files.Length];
        for (var i = 0; i < stamps.Length; i++) stamps[i] = HeadCache.StampOf(seeds.Files[i]);
        foreach (var head in stamps.Length > 0 ? reread ?? [] : []) stamps[head.Entry] = head.Stamp;
        var (told, found) = (new List<int>(), new List<Diagnostic>());
        var heads = reading.ReadHeads(material.Settings, seeds, material.Reader, recording, progress, cancellation, reread, told);
        Passed("read");
        var sum = SaveHeads(recording);
        material.Reader.ForgetFacts();
        last.Heads.Dispose();
        SiteReading.ClearAway(heads.Length);
        loading.GetAwaiter().GetResult();
        var site = Assemble(material.Others, heads, material.Theme, material.Media, found.Add);
        diagnostics.AddRange(found);
        return new ReadSite(new SiteAnswers(site), Standing: null, heads, stamps, told, found, sum);
    }

    private SeedIndex ReadSeeds(PublicationSettings settings, bool isKept = false, KnownIndex? known = null)
    {
        var index = reading.ReadSeeds(settings, isKept: isKept, known: known);
        Passed("seeds");
        return index;
    }

    private ulong SaveHeads(HeadRecording recording)
    {
        var sum = 0UL;
        Remember(() => sum = recording.Save(folders.HeadCache, program));
        return sum;
    }

    private SiteModel Assemble(SiteModel others, ArticleHead?[] heads, Theme theme, MediaStore media, Action<Diagnostic> report)
    {
        heldBack.AddRange(heads.OfType<ArticleHead>().Where(head => !head.IsDraft && !reading.IsPublic(head, options.Clock)).Select(head => head.PublishedAt));
        var site = reading.Assemble(others, heads, theme, media, report);
        Passed("assemble");
        SiteReading.ClearAway(heads.Length);
        return site;
    }

    private static IEnumerable<OutputPlan> Plan(Publication publication) =>
        OutputSources.All(publication.Assets, publication.Media).SelectMany(source => source.Plan(publication.Site.Site));

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

    /// <summary>What a site is made of.</summary>
    /// <param name="others">All but the articles.</param>
    private sealed class Material(SeedIndex seeds, SiteModel others, ArticleReader reader, Theme theme, MediaStore media)
    {
        public PublicationSettings Settings => others.Settings;

        public SeedIndex Seeds => seeds;

        public SiteModel Others => others;

        public ArticleReader Reader => reader;

        public Theme Theme => theme;

        public MediaStore Media => media;
    }

    /// <summary>What the first half of a build comes to.</summary>
    /// <param name="Standing">The site that was not assembled because it stands as it was; the lists that follow are empty then.</param>
    /// <param name="Heads">In the index's order, as are <paramref name="Stamps"/>.</param>
    /// <param name="Told">Entries whose sources have something wrong with them.</param>
    /// <param name="Found">What is wrong with the site.</param>
    /// <param name="HeadSum">Of what was remembered of the sources.</param>
    private sealed record ReadSite(SiteAnswers Answers, StandingSite? Standing, ArticleHead?[] Heads, FileStamp[] Stamps, List<int> Told, List<Diagnostic> Found, ulong HeadSum);
}
