using StaticPress.Diagnostics;
using StaticPress.Tests.Feeds;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Site;

/// <summary>Versions of one article in several languages.</summary>
public sealed class TranslationsTests
{
    [Fact]
    public void A_version_whose_original_is_held_back_stands_alone_and_its_siblings_still_name_each_other()
    {
        using var site = new TestSite(TestSite.Settings,
        [
            TestSite.Article("fr", "2026-01-02", entry: seed => seed with { TranslationOf = "gone", Language = "fr" }),
            TestSite.Article("es", "2026-01-03", entry: seed => seed with { TranslationOf = "gone", Language = "es" }),
            TestSite.Article("de", "2026-01-04", entry: seed => seed with { TranslationOf = "gone too", Language = "de" }),
        ]);
        Assert.Equal(["es", "fr"], site.Site.Translations[0 + 1].Select(ordinal => site.Site.Articles[ordinal].Language));
        Assert.False(site.Site.Translations.ContainsKey(0));
    }

    [Fact]
    public void Of_two_versions_in_one_language_the_first_is_announced_and_the_other_told()
    {
        using var publication = new TestPublication().Write("staticpress.yml", TestPublication.Settings)
            .Write("seeds/a.txt", TestPublication.Seed("The harbour opens")).Write("seeds/b.txt", TestPublication.Seed("The harbour is open"))
            .Write("seeds/index.yml", "- file: a.txt\n- file: b.txt\n  translation_of: a\n");
        var report = publication.Build();
        Assert.Contains(report.Diagnostics, one => one.Code == DiagnosticCodes.SameLanguage.Id && one.Location.Path == "seeds/b.txt");
        Assert.DoesNotContain("hreflang", publication.Read("2025/06/30/the-harbour-opens/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- file: a.txt\n- file: b.txt\n  translation_of: aa\n", "seeds/index.yml(2,3)", "no article has this id")]
    [InlineData("- file: a.txt\n  translation_of: a\n- file: b.txt\n", "seeds/index.yml(1,3)", "is itself a translation")]
    [InlineData("- file: a.txt\n  translation_of: b\n- file: b.txt\n  translation_of: a\n", "seeds/index.yml(1,3)", "is itself a translation")]
    public void An_original_is_an_article_that_is_there(string index, string place, string message)
    {
        using var publication = new TestPublication().Write("staticpress.yml", TestPublication.Settings)
            .Write("seeds/a.txt", TestPublication.Seed("The harbour opens")).Write("seeds/b.txt", TestPublication.Seed("The harbour is open")).Write("seeds/index.yml", index);
        var report = publication.Build();
        Assert.False(report.Published);
        Assert.Contains(report.Diagnostics, one => one.Code == DiagnosticCodes.UnknownOriginal.Id && $"{one.Location.Path}({one.Location.Line},{one.Location.Column})" == place && one.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_translation_renders_the_other_versions_again_and_no_other_article()
    {
        using var publication = new TestPublication().Write("staticpress.yml", TestPublication.Settings)
            .Write("seeds/a.txt", TestPublication.Seed("The harbour opens")).Write("seeds/b.txt", TestPublication.Seed("Something else"))
            .Write("seeds/fr.txt", "Le port ouvre\n\nMarseille (TestWire) - Le port a ouvert lundi matin après de longs travaux dans le bassin.\n\n30/06/2025\n")
            .Write("seeds/index.yml", "- file: a.txt\n- file: b.txt\n- file: fr.txt\n  language: fr\n");
        publication.Build();
        const string Page = "2025/06/30/the-harbour-opens/index.html";
        const string Other = "2025/06/30/something-else/index.html";
        var (before, other) = (publication.Read(Page), File.GetLastWriteTimeUtc(Path.Combine(publication.Output, Other)));
        publication.Write("seeds/index.yml", "- file: a.txt\n- file: b.txt\n- file: fr.txt\n  language: fr\n  translation_of: a\n");
        publication.Build();
        Assert.DoesNotContain("hreflang", before, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"fr\"", publication.Read(Page), StringComparison.Ordinal);
        Assert.Equal(other, File.GetLastWriteTimeUtc(Path.Combine(publication.Output, Other)));
    }
}
