using StaticPress.Model;
using StaticPress.Pipeline;
using StaticPress.Seeds;
using StaticPress.Site;
using StaticPress.Tests.Feeds;

namespace StaticPress.Tests.Pipeline;

/// <summary>Related stories come from the last build as long as all teasers and their order are what they were.</summary>
public sealed class RelatedCacheTests : IDisposable
{
    private const ulong Program = 7;

    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-test-").FullName;

    private string At => Path.Combine(folder, "related.bin");

    [Fact]
    public void What_was_found_comes_back()
    {
        using var site = SiteOf("The quarry sells its viaduct");
        Assert.Equal([1], site.Answers.RelatedTo(0).ToArray());
        RelatedCache.Save(At, Program, site.Answers);
        using var again = SiteOf("The quarry sells its viaduct");
        var known = RelatedCache.Load(At, Program, again.Answers);
        Assert.Equal([1], known!.Of(0).ToArray());
        again.Answers.KnownRelated = () => known;
        Assert.Equal([1], again.Answers.RelatedTo(0).ToArray());
        Assert.Null(again.Answers.NewRelated);
    }

    [Fact]
    public void After_a_change_to_any_teaser_or_by_another_program_or_damaged_it_is_looked_for_again()
    {
        using var site = SiteOf("The quarry sells its viaduct");
        site.Answers.RelatedTo(0);
        RelatedCache.Save(At, Program, site.Answers);
        using var changed = SiteOf("Choirs meet");
        Assert.Null(RelatedCache.Load(At, Program, changed.Answers));
        Assert.Null(RelatedCache.Load(At, Program + 1, site.Answers));
        File.WriteAllBytes(At, [.. File.ReadAllBytes(At).SkipLast(1), 9]);
        Assert.Null(RelatedCache.Load(At, Program, site.Answers));
        File.Delete(At);
        Assert.Null(RelatedCache.Load(At, Program, site.Answers));
        changed.Answers.KnownRelated = () => RelatedCache.Load(At, Program, changed.Answers);
        Assert.Empty(changed.Answers.RelatedTo(0).ToArray());
    }

    [Fact]
    public void Where_nobody_asked_nothing_is_written()
    {
        using var site = SiteOf("The quarry sells its viaduct");
        RelatedCache.Save(At, Program, site.Answers);
        Assert.False(File.Exists(At));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static TestSite SiteOf(string headline) => new(TestSite.Settings, [Of("new", "2026-02-01", headline), Of("old", "2026-01-01", "Quarry workers mend the viaduct")]);

    private static (SeedEntry Entry, Article Article) Of(string id, string date, string headline) =>
        TestSite.Article(id, date, article => article with { Headline = headline }, entry => entry with { Topics = headline.Contains("iaduct", StringComparison.Ordinal) ? ["Money", "Harbour"] : [] });
}
