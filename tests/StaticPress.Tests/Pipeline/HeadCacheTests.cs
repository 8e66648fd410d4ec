using StaticPress.Diagnostics;
using StaticPress.Model;
using StaticPress.Output;
using StaticPress.Pipeline;
using StaticPress.Site;

namespace StaticPress.Tests.Pipeline;

/// <summary>What a build learned from its sources is there for the next one.</summary>
public sealed class HeadCacheTests : IDisposable
{
    private static readonly DateTimeOffset ReadAt = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-test-").FullName;

    private string At => Path.Combine(folder, "heads.bin");

    [Fact]
    public void Facts_and_diagnostics_come_back()
    {
        var head = Head("a.txt", ReadAt.AddDays(-1));
        using var cache = Saved(head, Head("b.txt", ReadAt));
        var found = cache.Find("a.txt")!;
        Assert.Equal(head with { Diagnostics = found.Diagnostics }, found);
        Assert.Equal(head.Diagnostics, found.Diagnostics);
        Assert.Null(cache.Find("c.txt"));
    }

    [Fact]
    public void A_head_comes_back_with_everything_it_has()
    {
        var head = WholeHead();
        var plain = new ArticleHead { Id = "b", File = "b.txt", ContentFingerprint = CachedHead.ContentOf(2, 3), PointsFingerprint = 4, Headline = "", Language = "en", PublishedAt = default, Route = "b/", TeaserFingerprint = 0 };
        using var cache = Saved(Head(head.File, ReadAt.AddDays(-1)).With(5, head), Head("b.txt", ReadAt.AddDays(-1)).With(6, plain));
        var stamp = new FileStamp(7, ReadAt.AddDays(-1).UtcTicks);
        Assert.True(cache.TryFindHead(head.File, stamp, 5, new SharedTexts(), out var known));
        Assert.Equal(head, known.Head);
        Assert.Equal("SP3002", Assert.Single(known.Diagnostics).Code);
        Assert.True(cache.TryFindHead("b.txt", stamp, 6, new SharedTexts(), out known));
        Assert.Equal(plain, known.Head);
        Assert.Equal("Story of b.txt", cache.Find("b.txt")!.Facts.Headline);
    }

    /// <summary>Else what is added to heads could be forgotten in the cache, and no other test would tell.</summary>
    [Fact]
    public void The_head_of_the_test_above_leaves_nothing_as_it_is_by_itself()
    {
        var nothing = new ArticleHead { Id = "", File = "", ContentFingerprint = 0, PointsFingerprint = 0, Headline = "", Language = "", PublishedAt = default, Route = "", TeaserFingerprint = 0 };
        foreach (var property in typeof(ArticleHead).GetProperties()) Assert.NotEqual(property.GetValue(nothing), property.GetValue(WholeHead()));
    }

    [Fact]
    public void A_head_is_not_found_where_its_source_or_anything_else_it_was_made_of_has_changed()
    {
        var before = ReadAt.AddDays(-1);
        using var cache = Saved(Head("a.txt", before).With(5, WholeHead() with { File = "a.txt" }), Head("late.txt", ReadAt).With(5, WholeHead() with { File = "late.txt" }), Head("none.txt", before));
        var stamp = new FileStamp(7, before.UtcTicks);
        bool Finds(string file, FileStamp at, ulong key) => cache.TryFindHead(file, at, key, new SharedTexts(), out _);
        Assert.True(Finds("a.txt", stamp, 5));
        Assert.False(Finds("a.txt", stamp, 6));
        Assert.False(Finds("a.txt", stamp with { Size = 8 }, 5));
        Assert.False(Finds("a.txt", stamp with { ModifiedTicks = stamp.ModifiedTicks + 1 }, 5));
        Assert.False(Finds("late.txt", new FileStamp(7, ReadAt.UtcTicks), 5));
        Assert.False(Finds("none.txt", stamp, 0));
        Assert.False(Finds("another.txt", stamp, 5));
    }

    [Fact]
    public void A_head_that_would_not_come_back_as_it_is_is_not_kept()
    {
        using var cache = Saved(Head("a.txt", ReadAt.AddDays(-1)).With(5, WholeHead() with { File = "a.txt", Headline = "half \ud800 of a character" }));
        Assert.False(cache.TryFindHead("a.txt", new FileStamp(7, ReadAt.AddDays(-1).UtcTicks), 5, new SharedTexts(), out _));
        Assert.NotNull(cache.Find("a.txt"));
    }

    [Fact]
    public void A_source_that_is_kept_is_found_by_the_build_after_the_next()
    {
        var head = Head("a.txt", ReadAt.AddDays(-1));
        using (var cache = Saved(head))
        {
            using var recording = new HeadRecording(folder, ReadAt, cache);
            recording.Keep("a.txt");
            recording.Add(Head("b.txt", ReadAt));
            recording.Save(At, identity: 1);
        }
        using var next = HeadCache.Load(At, identity: 1);
        Assert.Equal(head.Facts, next.Find("a.txt")!.Facts);
        Assert.Equal("Story of b.txt", next.Find("b.txt")!.Facts.Headline);
    }

    [Theory]
    [InlineData(-3, true)]
    [InlineData(-1, false)]
    [InlineData(1, false)]
    public void A_source_changed_while_or_just_before_it_was_read_is_read_again(int seconds, bool isTrusted)
    {
        var head = Head("a.txt", ReadAt.AddSeconds(seconds));
        using var cache = Saved(head);
        // However much later the build came to its end.
        File.SetLastWriteTimeUtc(At, ReadAt.AddHours(1).UtcDateTime);
        Assert.Equal(isTrusted, cache.IsSame(cache.Find("a.txt")!, head.Stamp));
        Assert.False(cache.IsSame(head, head.Stamp with { Size = 8 }));
    }

    [Fact]
    public void Many_more_than_memory_keeps_are_each_found_by_many_threads()
    {
        const int Count = 20_000;
        using var cache = Saved([.. Enumerable.Range(0, Count).Select(i => Head($"{i}.txt", ReadAt))]);
        Assert.InRange(new FileInfo(At).Length, 2_000_000, 20_000_000);
        Parallel.For(0, Count, i => Assert.Equal($"Story of {i * 7919L % Count}.txt", cache.Find($"{i * 7919L % Count}.txt")!.Facts.Headline));
    }

    [Fact]
    public void A_file_of_another_program_or_none_is_an_empty_cache()
    {
        Assert.Null(HeadCache.Load(At, identity: 1).Find("a.txt"));
        using var saved = Saved(Head("a.txt", ReadAt));
        Assert.Null(HeadCache.Load(At, identity: 2).Find("a.txt"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private HeadCache Saved(params CachedHead[] heads)
    {
        using var recording = new HeadRecording(folder, ReadAt);
        foreach (var head in heads) recording.Add(head);
        recording.Save(At, identity: 1);
        return HeadCache.Load(At, identity: 1);
    }

    private static ArticleHead WholeHead() => new()
    {
        Id = "whole",
        File = "2026/São 新.txt",
        ContentFingerprint = CachedHead.ContentOf(2, 3),
        PointsFingerprint = 4,
        Headline = "A “whole” head 新",
        Summary = "What happened",
        Language = "pt-BR",
        StatedLanguage = "pt",
        Authors = ["Ana Lúcia", "B. Okoro"],
        Place = "Rio",
        Publisher = "Courier",
        Published = new PressDate(new DateOnly(2026, 5, 3), new TimeOnly(9, 30), TimeSpan.FromHours(-3)),
        PublishedAt = new DateTimeOffset(2026, 5, 3, 9, 30, 0, TimeSpan.FromHours(-3)),
        Updated = new PressDate(new DateOnly(2026, 5, 4)),
        Section = "world",
        Topics = ["Ferries"],
        Kind = ArticleKind.Opinion,
        Image = new ArticleImage("a.jpg", "alt", null, "credit") { Line = 3 },
        Pictures = ["b.jpg"],
        Audio = new ArticleAudio("a.mp3", 245),
        IsDraft = true,
        TranslationOf = "another",
        Corrections = [new Correction(new PressDate(new DateOnly(2026, 5, 5)), "It was Tuesday.")],
        Aliases = ["/old/"],
        Count = new TextCount(120, 121),
        QuestionCount = 3,
        Route = "2026/05/são/",
        TeaserFingerprint = 9,
    };

    private static CachedHead Head(string file, DateTimeOffset changed) => new(file, new FileStamp(7, changed.UtcTicks), 2, 3, 4, new ArticleFacts
    {
        Language = "pt-BR",
        Headline = "Story of " + file,
        Summary = "What happened",
        Byline = ["Ana Lúcia", "B. Okoro"],
        Place = "Rio",
        Publisher = "Courier",
        Published = new PressDate(new DateOnly(2026, 5, 3), new TimeOnly(9, 30), TimeSpan.FromHours(-3)),
        Updated = new PressDate(new DateOnly(2026, 5, 4)),
        Count = new TextCount(120, 121),
        QuestionCount = 3,
        Pictures = ["a.jpg"],
    }, [new Diagnostic("SP3002", Severity.Warning, new SourceLocation(file, 3, 4), "text", "hint", null)]);
}
