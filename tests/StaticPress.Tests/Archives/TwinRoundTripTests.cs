using System.Text;
using StaticPress.Archives;
using StaticPress.Extraction;
using StaticPress.Importers;
using StaticPress.Model;
using StaticPress.Seeds;
using StaticPress.Tests.Feeds;
using StaticPress.Twins;

namespace StaticPress.Tests.Archives;

/// <summary>An article, its twin, the twin brought in, the seed read: the same article.</summary>
public sealed class TwinRoundTripTests
{
    private static readonly EquatableArray<Block> Body =
    [
        new ParagraphBlock(new RichText("Oslo, Jan 1 (HP) – The ferry sailed, and all were pleased; see the list (1 < 2) of ports.", [new TextSpan(TextSpanKind.Strong, 20, 5), new TextSpan(TextSpanKind.Link, 67, 4, "https://x.example/list")]), 1),
        new HeadingBlock(2, "What changes", 2),
        new ListBlock(false, 1, [new ListItem("No coins"), new ListItem("No gate", [new ListBlock(true, 1, [new ListItem("north"), new ListItem("south")], 4)])], 3),
        new QuoteBlock(["We waited.", "All of us did."], null, 5),
        new TableBlock(null, 1, [["Port", "Time"], ["North", "6"]], 6),
        new CodeBlock("* * 6 ferry {{ time }}", null, 7),
        new ParagraphBlock("It ends here with [brackets], {{ braces }} and 3. a number.", 8),
    ];

    private static readonly Func<SeedEntry, SeedEntry> Listed = seed => seed with
    {
        Slug = "the-slug",
        Section = "City",
        Topics = ["Ferries", "Trade & \"Ports\""],
        Authors = ["Ana Ruiz", "Jo Lee"],
        Published = new PressDate(new DateOnly(2026, 1, 1), new TimeOnly(8, 30), TimeSpan.FromHours(2)),
        Updated = new PressDate(new DateOnly(2026, 1, 3), new TimeOnly(9, 0), TimeSpan.FromHours(2)),
        Kind = ArticleKind.Review,
        Corrections = [],
    };

    private static readonly Func<Article, Article> Written = article => article with
    {
        Language = "en-GB",
        Headline = "The ferry: “back” & <early>",
        Synopsis = "After eleven weeks, *again*.",
        Takeaways = ["It sails at 6.", "Nobody pays."],
        Publisher = "Harbour Agency",
        Body = Body,
        PointOfView = [new ParagraphBlock("We are glad.", 9), new ParagraphBlock("So is the captain.", 10)],
        Faq = [new FaqEntry("Does it sail on Sundays?", [new ParagraphBlock("It does.", 12), new ListBlock(false, 1, [new ListItem("at six"), new ListItem("at ten")], 13)], 11), new FaqEntry("Who pays?", [new ParagraphBlock("The port.", 15)], 14)],
    };

    [Theory]
    [InlineData(0, "index.md")]
    [InlineData(1, "article.json")]
    public void A_twin_that_is_brought_in_is_the_article_it_was_made_of(int twin, string name)
    {
        using var site = new TestSite(TestSite.Settings, [TestSite.Article("a", "2026-01-01", Written, Listed)]);
        using var folder = new ArchiveFolder();
        folder.Write("twins/" + name, site.Render(new ArticleTwins(), site.Paths(new ArticleTwins())[twin]));
        var report = folder.Import("twins");
        Assert.DoesNotContain(report.Diagnostics, one => one.Severity == StaticPress.Diagnostics.Severity.Error);
        var (entry, article) = Again(folder, report);
        var (listed, written) = TestSite.Article("a", "2026-01-01", Written, Listed);

        Assert.Equal((written.Headline, written.Synopsis, written.Publisher), (article.Headline, article.Synopsis, article.Publisher));
        Assert.Equal(written.Takeaways, article.Takeaways);
        Assert.Equal(Shape(written.Body), Shape(article.Body));
        Assert.Equal(Shape(written.PointOfView), Shape(article.PointOfView));
        Assert.Equal(written.Faq.Select(one => one.Question), article.Faq.Select(one => one.Question));
        Assert.Equal(written.Faq.Select(one => Shape(one.Answer)), article.Faq.Select(one => Shape(one.Answer)));
        Assert.Equal("a", entry.Id);
        Assert.Equal(listed.Slug, entry.Slug ?? article.Stated.Slug);
        Assert.Equal(listed.Section, entry.Section ?? article.Stated.Section);
        Assert.Equal(listed.Topics.Order(), (entry.Topics.IsEmpty ? article.Stated.Topics : entry.Topics).Order());
        Assert.Equal(listed.Authors, entry.Authors.IsEmpty ? article.Byline : entry.Authors);
        Assert.Equal(listed.Published, entry.Published ?? article.Published);
        Assert.Equal(listed.Updated, entry.Updated ?? article.Updated);
        Assert.Equal(listed.Kind, entry.Kind ?? article.Stated.Kind);
        Assert.Equal("en-GB", entry.Language ?? article.Language);
        Assert.Contains("https://news.example/press/2026/01/01/the-slug/", entry.Aliases.Concat(article.Stated.Aliases));
    }

    [Theory]
    [InlineData(0, "index.md")]
    [InlineData(1, "article.json")]
    public void A_day_without_a_time_stays_a_day(int twin, string name)
    {
        using var site = new TestSite(TestSite.Settings, [TestSite.Article("a", "2026-01-01")]);
        using var folder = new ArchiveFolder();
        folder.Write("twins/" + name, site.Render(new ArticleTwins(), site.Paths(new ArticleTwins())[twin]));
        var (entry, article) = Again(folder, folder.Import("twins"));
        Assert.Equal((new PressDate(new DateOnly(2026, 1, 1)), null), (entry.Published ?? article.Published, entry.Updated ?? article.Updated));
    }

    [Fact]
    public void Corrections_and_translations_come_with_the_Markdown_twin()
    {
        var original = TestSite.Article("a", "2026-01-01", entry: seed => seed with { Corrections = [new Correction(new PressDate(new DateOnly(2026, 1, 5)), "It was six.")] });
        var translation = TestSite.Article("b", "2026-01-02", article => article with { Language = "fr" }, seed => seed with { Language = "fr", TranslationOf = "a" });
        using var site = new TestSite(TestSite.Settings, [original, translation]);
        using var folder = new ArchiveFolder();
        foreach (var path in site.Paths(new ArticleTwins()).Where(path => path.EndsWith(".md", StringComparison.Ordinal))) folder.Write("twins/" + path, site.Render(new ArticleTwins(), path));
        folder.Import("twins");
        var entries = SeedIndexReader.Read(folder.Seeds, StaticPress.Configuration.UnlistedSeeds.Build, AllImporters.Extensions).Entries;
        Assert.Equal(original.Entry.Corrections, entries.Single(entry => entry.Id == "a").Corrections);
        Assert.Equal("a", entries.Single(entry => entry.Id == "b").TranslationOf);
    }

    private static (SeedEntry Entry, Article Article) Again(ArchiveFolder folder, ImportReport report)
    {
        var index = SeedIndexReader.Read(folder.Seeds, StaticPress.Configuration.UnlistedSeeds.Build, AllImporters.Extensions);
        Assert.Empty(index.Diagnostics);
        var entry = Assert.Single(index.Entries);
        var bytes = File.ReadAllBytes(Path.Combine(folder.Seeds, Assert.Single(report.Seeds).File));
        var document = AllImporters.For(entry.File).Import("seeds/" + entry.File, bytes, [])!;
        return (entry, new ArticleExtractor(new ExtractionOptions { Language = entry.Language, FallbackLanguage = "en" }).Extract(document).Article);
    }

    /// <summary>Blocks with all their words, marks and addresses, without the lines on which they stand.</summary>
    private static string Shape(EquatableArray<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            text.Append(block switch
            {
                ParagraphBlock paragraph => "p " + Shape(paragraph.Text),
                HeadingBlock heading => $"h{heading.Level} {Shape(heading.Text)}",
                QuoteBlock quote => "q " + string.Join(" / ", quote.Paragraphs.Select(Shape)) + quote.Citation,
                ListBlock list => $"l {list.Ordered} {list.Start} " + string.Join(" | ", list.Items.Select(item => $"{Shape(item.Text)} ({Shape(item.Children)})")),
                TableBlock table => $"t {table.HeaderRows} " + string.Join(" / ", table.Rows.Select(row => string.Join(" | ", row.Select(Shape)))),
                CodeBlock code => "c " + code.Code,
                var other => other.ToString(),
            }).Append('\n');
        }
        return text.ToString();
    }

    private static string Shape(RichText text) => text.Text + string.Concat(text.Spans.Select(span => $" <{span.Kind} {span.Start}+{span.Length} {span.Target}>"));
}
