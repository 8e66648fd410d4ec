using System.Collections.Concurrent;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Seeds;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>Reads sources for their facts, and gives their text when a page or a feed is rendered.</summary>
/// <param name="keepBytes">How many bytes' worth of sources may stay in memory; texts past that go into the spill.</param>
/// <param name="spill">Without one, such texts are read from their sources again.</param>
internal sealed class ArticleReader(PublicationFolders folders, PublicationSettings settings, HeadCache cache, long keepBytes, ArticleSpill? spill = null)
{
    private readonly ConcurrentDictionary<string, ArticleExtractor> extractors = new(StringComparer.Ordinal);
    private readonly ArticleCache recent = new(keepBytes, spill);
    private readonly ulong optionsFingerprint = FingerprintOf(settings);
    private readonly ulong headFingerprint = Fingerprint.Of(FingerprintOf(settings), HeadBuilder.FingerprintOf(settings));
    private HeadCache cache = cache;
    private int parsed;

    public int Parsed => parsed;

    /// <summary>Of all that a head is made from beside its source; 0 where that is not known.</summary>
    /// <param name="entryFingerprint">Of the index's entry as it is written; 0 where that is not known.</param>
    public ulong HeadKeyOf(ulong entryFingerprint) => entryFingerprint == 0 ? 0 : Fingerprint.Of(entryFingerprint, headFingerprint);

    /// <summary>The head of a source as the last build made it, if that and all else it was made of are as they were.</summary>
    /// <param name="key">From <see cref="HeadKeyOf"/>.</param>
    /// <param name="texts">Names of the heads that stand beside it.</param>
    public bool TryFindHead(SeedFile file, ulong key, SharedTexts texts, out KnownHead known) =>
        cache.TryFindHead(file.File, HeadCache.StampOf(file), key, texts, out known);

    /// <summary>The head that a source had when the last build was done with it.</summary>
    public bool TryFindLastHead(SeedFile file, ulong key, SharedTexts texts, out KnownHead known) => cache.TryFindLast(file.File, key, texts, out known);

    /// <summary>Of all settings that heads are made by.</summary>
    public ulong HeadFingerprint => headFingerprint;

    /// <summary>A source's facts, from the cache if its bytes and the way of reading are the same; null if it cannot be read, which the diagnostics tell.</summary>
    public ReadSource ReadFacts(SeedEntry entry, SeedFile file) => ReadFacts(entry, file, out _);

    /// <param name="isKnown">Whether the last build left it just so.</param>
    public ReadSource ReadFacts(SeedEntry entry, SeedFile file, out bool isKnown)
    {
        var stamp = HeadCache.StampOf(file);
        var reading = Fingerprint.Of(optionsFingerprint, Fingerprint.Of(entry.Language ?? ""));
        var cached = cache.Find(entry.File);
        isKnown = cached is not null && cached.ReadingFingerprint == reading && cache.IsSame(cached, stamp);
        if (isKnown) return new ReadSource(cached, cached!.Diagnostics);
        var bytes = WholeFile.Read(Path.Combine(folders.Seeds, entry.File));
        var bytesFingerprint = Fingerprint.Of(bytes.Span);
        if (cached is not null && cached.ReadingFingerprint == reading && cached.BytesFingerprint == bytesFingerprint)
        {
            return new ReadSource(cached with { Stamp = stamp }, cached.Diagnostics);
        }
        var (extracted, diagnostics) = Extract(entry.File, entry.Language, bytes);
        Interlocked.Increment(ref parsed);
        if (extracted is null) return new ReadSource(null, diagnostics);
        recent.Add(entry.File, extracted.Article, bytes.Length);
        return new ReadSource(new CachedHead(entry.File, stamp, bytesFingerprint, reading, PointsOf(extracted.Article), ArticleFacts.Of(extracted.Article), diagnostics), diagnostics);
    }

    /// <summary>Lets go of what the last build remembered: no more facts will be asked for.</summary>
    public void ForgetFacts() => cache = HeadCache.Empty;

    private static ulong PointsOf(Article article)
    {
        var sum = new Fingerprint().Add(article.Synopsis).Add(article.Takeaways);
        foreach (var entry in article.Faq) sum.Add(entry.Question);
        return sum.Take();
    }

    /// <summary>A source that has changed is read again when its text is next asked for.</summary>
    public void Forget(string file) => recent.Remove(file);

    /// <summary>An article's text. What the index says of its language is in the head.</summary>
    public Article Load(ArticleHead head)
    {
        if (recent.Find(head.File) is { } known) return known;
        var bytes = WholeFile.Read(Path.Combine(folders.Seeds, head.File));
        var (extracted, _) = Extract(head.File, head.StatedLanguage, bytes);
        if (extracted is null) throw new IOException($"seeds/{head.File} changed while the site was built");
        recent.Add(head.File, extracted.Article, bytes.Length);
        return extracted.Article;
    }

    private (ExtractedArticle? Extracted, IReadOnlyList<Diagnostic> Diagnostics) Extract(string file, string? language, ReadOnlyMemory<byte> bytes)
    {
        var name = "seeds/" + file;
        var diagnostics = new List<Diagnostic>();
        if (AllImporters.For(name).Import(name, bytes, diagnostics) is not { } document) return (null, diagnostics);
        var extractor = extractors.GetOrAdd(language ?? "", CreateExtractor);
        var extracted = extractor.Extract(document);
        diagnostics.AddRange(extracted.Diagnostics);
        return (extracted, diagnostics);
    }

    private ArticleExtractor CreateExtractor(string language) => new(new ExtractionOptions
    {
        Language = language.Length == 0 ? null : language,
        FallbackLanguage = settings.Language,
        DateOrder = settings.DateOrder,
        Labels = settings.Labels,
        Ledger = false,
    });

    private static ulong FingerprintOf(PublicationSettings settings)
    {
        var sum = new Fingerprint().Add(settings.Language).Add((long)settings.DateOrder);
        foreach (var label in settings.Labels) sum.Add(label.Role).Add(label.Text);
        return sum.Take();
    }
}

/// <summary>What was read of one source; without a head if it cannot be read, which the diagnostics tell.</summary>
internal readonly record struct ReadSource(CachedHead? Head, IReadOnlyList<Diagnostic> Diagnostics);
