using System.Collections.Immutable;
using System.Globalization;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Seeds;

namespace StaticPress.Archives;

/// <summary>Decides for each article what becomes of its seed and of its entry, and writes aside what is new.</summary>
internal sealed class ImportDesk(ImportOptions options, IndexText index, ImportRecord record, SeedStaging staging, List<Diagnostic> diagnostics)
{
    private readonly SeedNames names = new(options.Into, index.Entries, options.Reading.Settings);
    private readonly PictureDesk pictures = new(options, record, staging);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<(ArchivedArticle Article, ArchiveFile File)> translations = [];
    private readonly List<ImportedSeed> seeds = [];
    private readonly Dictionary<ImportOutcome, int> counts = [];

    private readonly SortedSet<string> sections = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    public ImmutableArray<string> NewSections => [.. sections];

    public int Drafts { get; private set; }

    public int PicturesCopied => pictures.Copied;

    public int PicturesMissing => pictures.Missing;

    public bool IsChanged => index.Changed || record.Changed || staging.Count > 0;

    public string? IndexName => index.Changed ? index.Name : null;

    public ImmutableArray<ImportedSeed> Seeds => [.. seeds];

    public ImmutableDictionary<ImportOutcome, int> Counts => counts.ToImmutableDictionary();

    public void Begin(ArchiveFile file) => pictures.Begin(file);

    public void End(ArchiveFile file)
    {
        if (pictures.TakeMissing() is not ( > 0 and var number, var example)) return;
        diagnostics.Add(DiagnosticCodes.PictureNotAtHand.At(
            new SourceLocation(file.Shown),
            string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? "picture is" : "pictures are")} not at hand, for example {example}"),
            "nothing is fetched: give the folder with the site's uploads, --media DIR, and run this again"));
    }

    public void Take(ArchivedArticle article, ArchiveFile file)
    {
        Count++;
        if (!seen.Add(article.Key)) diagnostics.Add(DiagnosticCodes.GivenTwice.At(article.Place, $"“{article.Headline}” has the identity of an article that was read before: {article.Key}", "the first was brought in"));
        else if (article.TranslationOf is not null && !names.IsKnown(article.TranslationOf)) translations.Add((article, file));
        else Settle(article, file);
    }

    /// <summary>Translations wait for their originals, which may stand behind them.</summary>
    public void Finish()
    {
        foreach (var (article, file) in translations)
        {
            pictures.Begin(file);
            Settle(names.IsKnown(article.TranslationOf!) ? article : article with { TranslationOf = null }, file);
        }
    }

    private void Settle(ArchivedArticle article, ArchiveFile file)
    {
        var before = record.Find(article.Key);
        var seed = before?.File ?? names.NewFile(article.Key, article.Extension);
        var entry = EntryOf(article, seed);
        var bytes = article.Copy ?? WriteSeed(article);
        var now = new ImportedBefore(article.Key, seed, Fingerprint.Of(bytes.Span), index.SumOf(entry));
        var outcome = before is null ? ImportOutcome.Added : OutcomeOf(before, now, article);
        if (outcome is ImportOutcome.Added or ImportOutcome.Updated or ImportOutcome.Replaced) Write(before, now, entry, bytes);
        else pictures.Forget();
        counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
        if (entry.Status == SeedStatus.Draft) Drafts++;
        if (outcome == ImportOutcome.Added && entry.Section is { } section && options.Reading.Settings?.Sections.Any(one => one.Title == section || one.Slug == Text.Slugs.Slug(section)) != true) sections.Add(section);
        if (outcome != ImportOutcome.Unchanged) seeds.Add(new ImportedSeed(seed, outcome, article.Headline, file.Shown));
    }

    private ImportOutcome OutcomeOf(ImportedBefore before, ImportedBefore now, ArchivedArticle article)
    {
        var path = Path.Combine(options.Into, before.File);
        var place = new SourceLocation($"{options.Shown}/{before.File}");
        if (!File.Exists(path))
        {
            if (options.Overwrite) return ImportOutcome.Replaced;
            diagnostics.Add(DiagnosticCodes.SeedGone.At(place, $"“{article.Headline}” was brought in earlier, and its seed is gone: it was not brought back", "--overwrite brings it back"));
            return ImportOutcome.Gone;
        }
        var (seed, entry) = (Fingerprint.Of(File.ReadAllBytes(path)), index.SumOf(before.File));
        var isEdited = (seed != before.Seed && seed != now.Seed) || (entry != before.Entry && entry != now.Entry);
        var isRenewed = now.Seed != before.Seed || now.Entry != before.Entry;
        if (!isEdited) return seed == now.Seed && entry == now.Entry ? ImportOutcome.Unchanged : ImportOutcome.Updated;
        if (options.Overwrite)
        {
            diagnostics.Add(DiagnosticCodes.EditedSeedReplaced.At(place, $"“{article.Headline}” had been edited, and was replaced by what {article.Place.Path} has"));
            return ImportOutcome.Replaced;
        }
        if (isRenewed) diagnostics.Add(DiagnosticCodes.EditedSeedKept.At(place, $"“{article.Headline}” was edited here and has changed in {article.Place.Path}: it was kept as it is", "--overwrite replaces edited seeds by what the archive has"));
        return ImportOutcome.Kept;
    }

    private void Write(ImportedBefore? before, ImportedBefore now, SeedEntry entry, ReadOnlyMemory<byte> bytes)
    {
        pictures.Keep();
        record.Set(now);
        if (before is null || !IsAsWritten(now)) Stage(now.File, bytes);
        if (index.SumOf(now.File) is not { } listed) index.Add(entry);
        else if (listed != now.Entry) index.Replace(entry);
    }

    private bool IsAsWritten(ImportedBefore now) => Path.Combine(options.Into, now.File) is var path && File.Exists(path) && Fingerprint.Of(File.ReadAllBytes(path)) == now.Seed;

    private void Stage(string file, ReadOnlyMemory<byte> bytes)
    {
        if (options.DryRun) staging.CountOnly();
        else staging.Write(file, bytes.Span);
    }

    private byte[] WriteSeed(ArchivedArticle article)
    {
        var markdown = new SeedMarkdown(article with { Facts = article.Facts with { Language = article.Facts.Language ?? options.Reading.Settings?.Language } }, pictures.Find);
        return markdown.Write();
    }

    private SeedEntry EntryOf(ArchivedArticle article, string seed)
    {
        var facts = article.Facts;
        var language = options.Reading.Settings?.Language;
        var entry = new SeedEntry(seed, names.Id(article.Id, seed) ?? "", default)
        {
            Section = facts.Section,
            Topics = facts.Topics,
            Authors = facts.Authors,
            Language = facts.Language is { } own && !own.Equals(language, StringComparison.OrdinalIgnoreCase) ? own : null,
            Published = facts.Published,
            Updated = facts.Updated,
            Image = article.Picture is { } picture && pictures.Find(picture.Address) is { } file ? new ArticleImage(file, picture.Alt, picture.Caption, picture.Credit) : null,
            Kind = facts.Kind is ArticleKind.News ? null : facts.Kind,
            TranslationOf = article.TranslationOf,
            Corrections = article.Corrections,
            Aliases = facts.Aliases,
            Status = facts.IsDraft ? SeedStatus.Draft : SeedStatus.Published,
        };
        // A written slug keeps the address when the headline is edited; a document that is copied has its own ways to say it.
        return article.Copy is not null && facts.Slug is null ? entry : entry with { Slug = names.FreeSlug(facts.Slug ?? article.Headline, entry) };
    }
}
