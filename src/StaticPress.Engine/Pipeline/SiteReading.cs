using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Importers;
using StaticPress.Incremental;
using StaticPress.Media;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Seeds;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>The first half of a build, from the publication's files to the site model: read, import and extract, assemble. Builds and the preview share it.</summary>
internal sealed class SiteReading(BuildOptions options, PublicationFolders folders, DiagnosticBag diagnostics)
{
    /// <summary>From so many articles on a stage's remains are cleared away at its end, and after so many heads again what they were made of. It takes a second or two for a million: else they wait until memory has grown by a third.</summary>
    private const int LargeArchive = 250_000;

    private readonly SharedTexts shared = new();
    private Task<SeedListing>? listed;
    private ulong settingsSum;

    /// <summary>What takes longest of reading the seeds, for whoever has other things to begin with.</summary>
    public void BeginSeeds()
    {
        if (Directory.Exists(folders.Seeds)) listed = SeedIndexReader.List(folders.Seeds, AllImporters.Extensions);
    }

    public PublicationSettings? ReadSettings()
    {
        // Summed up before it is read: what is written into it meanwhile is seen by the next build.
        if (File.Exists(folders.SettingsFile)) settingsSum = Fingerprint.OfFile(folders.SettingsFile);
        var (settings, found) = SettingsReader.ReadFolder(folders.Root);
        diagnostics.AddRange(found);
        foreach (var (code, severity) in settings?.Severities ?? []) diagnostics.Relevel(code, severity);
        if (options.BaseUrl is not { } address || settings is null) return settings;
        if (BaseUrl.TryParse(address, out var url, out var problem)) return settings with { Origin = url.Origin, BasePath = url.Path };
        diagnostics.Add(DiagnosticCodes.InvalidUrl.At(new SourceLocation("--base-url"), $"'{address}' {problem}"));
        return null;
    }

    /// <param name="memory">What the last reading of this process left.</param>
    /// <param name="isKept">Whether the reading is to be known to the next build.</param>
    /// <param name="known">What the last build left.</param>
    public SeedIndex ReadSeeds(PublicationSettings settings, SeedMemory? memory = null, bool isKept = false, KnownIndex? known = null)
    {
        var index = SeedIndexReader.Read(folders.Seeds, listed, settings.Unlisted, AllImporters.Extensions, memory: memory, isKept: isKept, known: known);
        listed = null;
        diagnostics.AddRange(index.Diagnostics);
        return index;
    }

    public ReadSource[] ImportAndExtract(SeedIndex seeds, ArticleReader reader, IBuildProgress? progress, CancellationToken cancellation)
    {
        var read = new ReadSource[seeds.Entries.Length];
        ReadEach(seeds, i => (read[i] = reader.ReadFacts(seeds.Entries[i], seeds.Files[i])).Diagnostics, progress, cancellation);
        return read;
    }

    /// <summary>Every article's head in the index's order, null where a source cannot be read. What a head was made of is let go at once: it would be half of a large archive's memory. So are the entries.</summary>
    /// <param name="recording">Where that goes for the next build, if it is to go anywhere.</param>
    /// <param name="reread">Those that have been read already.</param>
    /// <param name="told">Takes the entries whose sources have something wrong with them.</param>
    public ArticleHead?[] ReadHeads(PublicationSettings settings, SeedIndex seeds, ArticleReader reader, HeadRecording? recording, IBuildProgress? progress, CancellationToken cancellation, List<RereadHead>? reread = null, List<int>? told = null)
    {
        var heads = new ArticleHead?[seeds.Entries.Length];
        foreach (var head in reread ?? [])
        {
            heads[head.Entry] = head.After;
            diagnostics.AddRange(head.Diagnostics);
            if (head.Diagnostics.Count > 0) told?.Add(head.Entry);
        }
        var built = 0;
        ReadEach(seeds, i =>
        {
            if (seeds.IsTaken(i)) return [];
            heads[i] = TakeHead(settings, seeds, i, reader, recording, out var found);
            if (found.Count > 0 && told is not null)
            {
                lock (told) told.Add(i);
            }
            if (Interlocked.Increment(ref built) % LargeArchive == 0) ClearAway(built);
            return found;
        }, progress, cancellation);
        return heads;
    }

    /// <summary>Of the articles whose sources may have changed the heads before and after; null if one before is not known.</summary>
    /// <param name="stale">Entries of the index.</param>
    public List<RereadHead>? ReadAgain(PublicationSettings settings, SeedIndex seeds, List<int> stale, ArticleReader reader, HeadRecording recording, CancellationToken cancellation)
    {
        var before = new ArticleHead[stale.Count];
        for (var i = 0; i < before.Length; i++)
        {
            if (!reader.TryFindLastHead(seeds.Files[stale[i]], reader.HeadKeyOf(seeds.Fingerprints[stale[i]]), shared, out var known)) return null;
            before[i] = known.Head;
        }
        var reread = new RereadHead[before.Length];
        Workers.For(reread.Length, options.Workers, i =>
        {
            var stamp = HeadCache.StampOf(seeds.Files[stale[i]]);
            reread[i] = new RereadHead(stale[i], before[i], TakeHead(settings, seeds, stale[i], reader, recording, out var found), stamp, found);
        }, cancellation);
        return [.. reread];
    }

    /// <summary>One article's head, which is as the last build left it, and what was found wrong with its source.</summary>
    public KnownHead ReadHead(PublicationSettings settings, SeedIndex seeds, int index, ArticleReader reader)
    {
        var file = seeds.Files[index];
        if (reader.TryFindHead(file, reader.HeadKeyOf(seeds.Fingerprints[index]), shared, out var known)) return known;
        var entry = seeds.Entries[index] ?? seeds.Later!(index);
        var (cached, found) = reader.ReadFacts(entry, file);
        return new KnownHead(Head(settings, entry, cached ?? throw new IOException($"seeds/{file.File} changed while the site was built")), found);
    }

    /// <summary>An article's head, and what was found wrong with its source; null if that cannot be read. Most are as the last build left them.</summary>
    private ArticleHead? TakeHead(PublicationSettings settings, SeedIndex seeds, int index, ArticleReader reader, HeadRecording? recording, out IReadOnlyList<Diagnostic> found)
    {
        var key = reader.HeadKeyOf(seeds.Fingerprints[index]);
        if (reader.TryFindHead(seeds.Files[index], key, shared, out var known))
        {
            recording?.Keep(seeds.Files[index].File);
            seeds.Drop(index);
            found = known.Diagnostics;
            return known.Head;
        }
        var (entry, file) = seeds.Take(index);
        (var cached, found) = reader.ReadFacts(entry, file, out var isKnown);
        if (cached is null) return null;
        var head = Head(settings, entry, cached);
        if (isKnown && key == 0 && cached.HeadKey == 0) recording?.Keep(entry.File);
        else recording?.Add(cached.With(key, head));
        return head;
    }

    /// <summary>Lets go of what nobody needs any more, in an archive where that is worth its time.</summary>
    public static void ClearAway(int articles)
    {
        if (articles >= LargeArchive) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private void ReadEach(SeedIndex seeds, Func<int, IReadOnlyList<Diagnostic>> read, IBuildProgress? progress, CancellationToken cancellation)
    {
        var done = 0;
        Workers.For(seeds.Entries.Length, options.Workers, i =>
        {
            if (read(i) is { Count: > 0 } found) diagnostics.AddRange(found);
            if (Interlocked.Increment(ref done) % 256 == 0) progress?.Report("Reading", done, seeds.Entries.Length);
        }, cancellation);
    }

    /// <summary>Every article's head in the index's order; null where a source cannot be read.</summary>
    public ArticleHead?[] Heads(PublicationSettings settings, SeedIndex seeds, ReadSource[] read, CancellationToken cancellation)
    {
        var heads = new ArticleHead?[read.Length];
        Workers.For(read.Length, options.Workers, i => heads[i] = read[i].Head is { } cached ? Head(settings, seeds.Entries[i], cached) : null, cancellation);
        return heads;
    }

    public ArticleHead Head(PublicationSettings settings, SeedEntry entry, CachedHead cached) =>
        HeadBuilder.Build(entry, cached.Facts, CachedHead.ContentOf(cached.BytesFingerprint, cached.ReadingFingerprint), cached.PointsFingerprint, settings, shared);

    /// <summary>The site without articles and groups: its standing pages and static files.</summary>
    public SiteModel ReadOthers(PublicationSettings settings, DateTimeOffset clock) => new()
    {
        Settings = settings,
        Articles = [],
        Sections = [],
        Topics = [],
        Authors = [],
        Places = [],
        Years = [],
        Months = [],
        Pages = StandingPageReader.ReadAll(folders, settings, diagnostics),
        StaticFiles = [.. PublicationFolders.FilesBelow(folders.Static)],
        Clock = clock,
    };

    /// <param name="heads">In the index's order.</param>
    public SiteModel Assemble(PublicationSettings settings, ArticleHead?[] heads, DateTimeOffset clock, Theme theme, MediaStore media) =>
        Assemble(ReadOthers(settings, clock), heads, theme, media, diagnostics.Add);

    /// <param name="others">From <see cref="ReadOthers"/>.</param>
    /// <param name="heads">In the index's order.</param>
    public SiteModel Assemble(SiteModel others, ArticleHead?[] heads, Theme theme, MediaStore media, Action<Diagnostic> report)
    {
        var site = SiteBuilder.Assemble(others.Settings, [.. heads.OfType<ArticleHead>().Where(head => IsPublic(head, others.Clock))], others.Pages, others.StaticFiles) with { Clock = others.Clock };
        return Checked(site, theme, media, report);
    }

    /// <summary>The same articles with the standing pages and static files as they are now.</summary>
    public SiteModel WithOthers(SiteModel site, Theme theme, MediaStore media)
    {
        var others = ReadOthers(site.Settings, site.Clock);
        return Checked(site with { Pages = others.Pages, StaticFiles = others.StaticFiles }, theme, media, diagnostics.Add);
    }

    /// <summary>With what leads readers on from former addresses, which depends on every other file that there will be.</summary>
    private static SiteModel Checked(SiteModel site, Theme theme, MediaStore media, Action<Diagnostic> report)
    {
        foreach (var mistake in SiteBuilder.FindMistakes(site, media)) report(mistake);
        if (site.Articles.All(head => head.Aliases.IsEmpty)) return site;
        var others = OutputSources.All(new AssetMap(theme, site.Settings.Look), media).SelectMany(source => source.Plan(site with { Redirects = [] })).Select(plan => plan.Path);
        return site with { Redirects = Redirects.Of(site, others, report) };
    }

    /// <summary>Of the files below <c>pages/</c>, for who asks before they are read; null where that does not tell whether they are the same.</summary>
    public ulong? SumOfPages() => SumOf(folders.Pages, PublicationFolders.FilesBelow(folders.Pages));

    /// <summary>Of all that the site is made of beside the texts of its articles; null where that cannot be told without reading it again.</summary>
    /// <param name="seeds">Of the index and the folder (<see cref="SeedIndex.Sum"/>).</param>
    /// <param name="heads">Of the settings that heads are made by.</param>
    /// <param name="pages">From <see cref="SumOfPages"/>.</param>
    /// <param name="others">From <see cref="ReadOthers"/>.</param>
    public ulong? SumOfSurroundings(ulong? seeds, ulong heads, ulong? pages, SiteModel others, Theme theme)
    {
        // Drafts and what is not due yet come and go with time in ways that nobody plans for.
        if (options.NoCache || options.Drafts || options.Future || seeds is not { } ofSeeds || pages is not { } ofPages) return null;
        var sum = new Fingerprint().Add(ofSeeds).Add(heads).Add(settingsSum).Add(options.BaseUrl).Add(ofPages);
        foreach (var page in others.Pages) sum.Add(page.Fingerprint);
        try
        {
            foreach (var path in theme.Paths) sum.Add(path).Add(theme.FingerprintOf(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A file that no page may ever ask for: whoever does is told.
            return null;
        }
        return SumOf(folders.Static, others.StaticFiles) is { } files ? sum.Add(files).Take() : null;
    }

    /// <summary>Of names, lengths and times; null where there is a link, for its own time does not tell of what it leads to.</summary>
    private static ulong? SumOf(string folder, IEnumerable<string> files)
    {
        var sum = new Fingerprint();
        using var stamps = new FolderStamps(folder);
        foreach (var file in files)
        {
            if (stamps.Of(file) is not { IsLink: false } stamp) return null;
            sum.Add(file).Add(stamp.Length).Add(stamp.ModifiedTicks);
        }
        return sum.Take();
    }

    /// <summary>Drafts and what is dated after the clock leave no trace in the site (structured-data.md, section 12.5).</summary>
    public bool IsPublic(ArticleHead head, DateTimeOffset clock) =>
        (options.Drafts || !head.IsDraft) && (options.Future || head.PublishedAt <= clock);
}
