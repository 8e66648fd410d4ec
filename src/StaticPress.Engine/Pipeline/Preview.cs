using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Media;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Seeds;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>
/// A build that stays in memory: it reads and assembles as builds do, renders what it is asked for, and after a change reads again
/// only what changed. Mistakes never end it: it keeps the last site that could be assembled.
/// </summary>
/// <param name="isClockStated">Whether <see cref="BuildOptions.Clock"/> counts as now for good; otherwise each assembly takes the time it is.</param>
public sealed class Preview(BuildOptions options, TimeProvider time, bool isClockStated)
{
    /// <summary>Texts of this many bytes of sources stay in memory: what an author looks at again and again.</summary>
    private const long KeptSourceBytes = 16 * 1024 * 1024;

    private readonly PublicationFolders folders = new(options.PublicationFolder);
    private readonly SeedMemory seedMemory = new();
    private PreviewChanges pending = PreviewChanges.Everything;
    private PreviewKnown? known;

    /// <summary>When the reading of all sources began. What was read again since is newer, and so the next build looks at it once more.</summary>
    private DateTimeOffset readAt;
    private volatile PreviewState state = new(null, []);

    public PreviewState State => state;

    /// <summary>The address in place of the one in the configuration; null for that one.</summary>
    public string? BaseUrl => options.BaseUrl;

    /// <summary>Sources that the last reading parsed rather than took from what was known.</summary>
    public int Parsed { get; private set; }

    /// <summary>Which pieces have to be read again for these files.</summary>
    /// <param name="paths">Relative to the publication, forward slashes.</param>
    public PreviewChanges ChangesOf(IEnumerable<string> paths) =>
        PreviewChanges.Of(paths, folders.Root, file => known?.EntryOf.ContainsKey(file) == true);

    /// <summary>Reads what changed. The first time that is everything, with what the last build or preview remembered.</summary>
    public PreviewState Refresh(PreviewChanges changes, IBuildProgress? progress = null, CancellationToken cancellation = default)
    {
        // What could not be read last time is read together with what changed since.
        pending = pending.And(changes);
        Parsed = 0;
        try
        {
            if (pending.IsNothing) return state;
            if (known is not null && pending.IsOnlySeeds) ReadSeedsAgain(known, pending.Seeds);
            else if (!ReadAgain(progress, cancellation)) return state;
            pending = PreviewChanges.Nothing;
            return state = new PreviewState(known!);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var message = error.Message.Replace(folders.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
            return state = new PreviewState(known?.Site, [DiagnosticCodes.MachineFailed.At(new SourceLocation(""), $"the system reports: {message}")]);
        }
    }

    /// <summary>Leaves what was read for the next build or preview.</summary>
    /// <exception cref="IOException">The disk is full, or the folder may not be written.</exception>
    public void Remember()
    {
        if (known is not { } last || options.NoCache) return;
        Directory.CreateDirectory(folders.Cache);
        using var recording = new HeadRecording(folders.Cache, readAt);
        for (var i = 0; i < last.Read.Length; i++)
        {
            if (last.Read[i].Head is not { } cached || last.Heads[i] is not { } head) continue;
            recording.Add(cached.With(last.Reader.HeadKeyOf(last.Seeds.Fingerprints[i]), head));
        }
        recording.Save(folders.HeadCache, ProgramIdentity.Of());
    }

    /// <summary>False if the files make no site; the state then tells why, beside the last site there was.</summary>
    private bool ReadAgain(IBuildProgress? progress, CancellationToken cancellation)
    {
        var began = time.GetUtcNow();
        var found = new DiagnosticBag();
        var reading = new SiteReading(options, folders, found);
        var settings = pending.Settings ? reading.ReadSettings() : known!.Settings;
        var ofSettings = pending.Settings ? found.ToSorted() : known!.OfSettings;
        if (settings is null) return Refuse(ofSettings);
        // What has a new length or time has to be listed anew as well, for every seed is compared with the listing below.
        var isFolderAsListed = known is not null && !pending.SeedList && !pending.Media && pending.Seeds.IsEmpty;
        if (!isFolderAsListed) seedMemory.ForgetListing();
        var isListRead = known is null || pending.SeedList || pending.Index || settings.Unlisted != known.Settings.Unlisted;
        var seeds = isListRead ? reading.ReadSeeds(settings, seedMemory) : known!.Seeds;
        // Without its folder a publication that was there a moment ago has not become empty: somebody is moving things.
        if (known is not null && seeds.Diagnostics.Any(one => one.Code == DiagnosticCodes.MissingSeedFolder.Id)) return Refuse([.. ofSettings, .. seeds.Diagnostics]);

        var isReadAnew = pending.Settings || (isListRead && !isFolderAsListed);
        var reader = isReadAnew ? new ArticleReader(folders, settings, HeadsToReuse(), KeptSourceBytes) : known!.Reader;
        var read = isReadAnew ? reading.ImportAndExtract(seeds, reader, progress, cancellation)
            : isListRead ? ReadUnderIndex(known!, seeds) : Reread(known!, ref seeds, pending.Seeds);
        Parsed = isReadAnew ? reader.Parsed : pending.Seeds.Length;
        var heads = Heads(reading, settings, seeds, read, cancellation);
        var media = known is null || pending.Media ? new MediaStore(folders.Seeds) : known.Media;
        var ofSite = new DiagnosticBag();
        var theme = known is null || pending.Theme ? new Theme(folders.Templates) : known.Site.Publication.Theme;
        var answers = Assemble(new SiteReading(options, folders, ofSite), settings, heads, theme, media);
        known = new PreviewKnown
        {
            Settings = settings,
            OfSettings = ofSettings,
            Seeds = seeds,
            Reader = reader,
            Read = read,
            Heads = heads,
            Media = media,
            Site = Publish(answers, theme, media, reader),
            OfSite = answers == known?.Site.Publication.Site ? known.OfSite : ofSite.ToSorted(),
            EntryOf = isListRead ? Entries(seeds) : known!.EntryOf,
        };
        if (isReadAnew) readAt = began;
        return true;
    }

    /// <summary>A head costs a good part of an assembly; most are as they were.</summary>
    private ArticleHead?[] Heads(SiteReading reading, PublicationSettings settings, SeedIndex seeds, ReadSource[] read, CancellationToken cancellation)
    {
        if (known is not { } last || !HeadBuilder.AreAlike(last.Settings, settings)) return reading.Heads(settings, seeds, read, cancellation);
        var heads = new ArticleHead?[read.Length];
        Workers.For(read.Length, options.Workers, i =>
        {
            if (read[i].Head is not { } cached) return;
            var entry = seeds.Entries[i];
            heads[i] = PlaceOf(last, entry, i) is { } was && ReferenceEquals(last.Read[was].Head, cached) && IsSame(last.Seeds.Entries[was], entry)
                ? last.Heads[was]
                : reading.Head(settings, entry, cached);
        }, cancellation);
        return heads;
    }

    /// <summary>Where an entry's file stood in the last index, which is most often where it stands now.</summary>
    private static int? PlaceOf(PreviewKnown last, SeedEntry entry, int place) =>
        place < last.Seeds.Entries.Length && last.Seeds.Entries[place].File == entry.File ? place : last.EntryOf.TryGetValue(entry.File, out var was) ? was : null;

    private static bool IsSame(SeedEntry before, SeedEntry after) => ReferenceEquals(before, after) || before with { Location = after.Location } == after;

    /// <summary>No file has changed, only what the index says: a text is read again where its language is stated anew.</summary>
    private static ReadSource[] ReadUnderIndex(PreviewKnown last, SeedIndex seeds)
    {
        var read = new ReadSource[seeds.Entries.Length];
        for (var i = 0; i < read.Length; i++)
        {
            var entry = seeds.Entries[i];
            read[i] = PlaceOf(last, entry, i) is { } was && last.Seeds.Entries[was].Language == entry.Language ? last.Read[was] : last.Reader.ReadFacts(entry, seeds.Files[i]);
        }
        return read;
    }

    /// <summary>A change of templates alone leaves the site what it is; one of pages or pictures leaves every group of articles.</summary>
    private SiteAnswers Assemble(SiteReading reading, PublicationSettings settings, ArticleHead?[] heads, Theme theme, MediaStore media)
    {
        if (known is { } last && !pending.Settings && !pending.SeedList && !pending.Index && pending.Seeds.IsEmpty)
        {
            if (pending.IsOnlyTheme) return last.Site.Publication.Site;
            return new SiteAnswers(reading.WithOthers(last.Site.Site, theme, media));
        }
        return new SiteAnswers(reading.Assemble(settings, heads, isClockStated ? options.Clock : time.GetUtcNow(), theme, media));
    }

    private bool Refuse(ImmutableArray<Diagnostic> why)
    {
        state = new PreviewState(known?.Site, why);
        return false;
    }

    /// <summary>The way of an author's every save: some texts changed, and seldom what groups, orders or addresses them.</summary>
    private void ReadSeedsAgain(PreviewKnown last, ImmutableArray<string> files)
    {
        var seeds = last.Seeds;
        var read = Reread(last, ref seeds, files);
        Parsed = files.Length;
        var reading = new SiteReading(options, folders, new DiagnosticBag());
        var heads = (ArticleHead?[])last.Heads.Clone();
        var changed = new List<(int, ArticleHead)>();
        foreach (var file in files)
        {
            var entry = last.EntryOf[file];
            heads[entry] = read[entry].Head is { } cached ? reading.Head(last.Settings, seeds.Entries[entry], cached) : null;
            var place = last.Heads[entry] is { } before ? last.Site.Publication.Site.OrdinalOf(before.Id) : -1;
            if (!IsInPlace(last.Heads[entry], heads[entry], isPublished: place >= 0))
            {
                ReadAgain(progress: null, CancellationToken.None);
                return;
            }
            if (place >= 0) changed.Add((place, heads[entry]!));
        }
        var answers = last.Site.Publication.Site.WithArticles(last.Site.Site.Articles.With(changed));
        known = last with { Seeds = seeds, Read = read, Heads = heads, Site = last.Site.With(last.Site.Publication.With(answers, last.Media, last.Reader.Load)) };
    }

    /// <summary>Whether an article stands where it stood in every list, under the same address.</summary>
    private static bool IsInPlace(ArticleHead? before, ArticleHead? after, bool isPublished)
    {
        if (before is null || after is null) return false;
        if (before.IsDraft != after.IsDraft || before.PublishedAt != after.PublishedAt) return false;
        return !isPublished || (before.Route == after.Route && before.Published == after.Published && before.Section == after.Section && before.Topics == after.Topics
            && before.Authors == after.Authors && before.Place == after.Place && before.Language == after.Language
            && before.QuestionCount > 0 == after.QuestionCount > 0 && before.Image?.File == after.Image?.File
            && before.Aliases == after.Aliases && before.Pictures == after.Pictures);
    }

    private ReadSource[] Reread(PreviewKnown last, ref SeedIndex seeds, ImmutableArray<string> changed)
    {
        if (changed.IsEmpty) return last.Read;
        var read = (ReadSource[])last.Read.Clone();
        var files = seeds.Files.ToBuilder();
        foreach (var file in changed)
        {
            var entry = last.EntryOf[file];
            var info = new FileInfo(Path.Combine(folders.Seeds, file));
            files[entry] = new SeedFile(file, info.Length, info.LastWriteTimeUtc.Ticks);
            last.Reader.Forget(file);
            read[entry] = last.Reader.ReadFacts(seeds.Entries[entry], files[entry]);
        }
        seeds = seeds with { Files = files.MoveToImmutable() };
        return read;
    }

    private HeadCache HeadsToReuse()
    {
        if (known is { } last) return HeadCache.Of(last.Read.Select(source => source.Head).OfType<CachedHead>(), readAt);
        return LastBuild.LoadHeads(options, folders, ProgramIdentity.Of());
    }

    private PreviewSite Publish(SiteAnswers answers, Theme theme, MediaStore media, ArticleReader reader)
    {
        var last = known?.Site;
        var publication = last is null || pending.Theme || pending.Settings
            ? new Publication(folders.Root, answers, theme, media, reader.Load)
            : last.Publication.With(answers, media, reader.Load);
        return last is not null && pending.IsOnlyTheme ? last.With(publication) : new PreviewSite(publication, last);
    }

    private static Dictionary<string, int> Entries(SeedIndex seeds)
    {
        var found = new Dictionary<string, int>(seeds.Entries.Length, StringComparer.Ordinal);
        for (var i = 0; i < seeds.Entries.Length; i++) found[seeds.Entries[i].File] = i;
        return found;
    }
}
