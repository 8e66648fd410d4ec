using System.Text;
using StaticPress.Configuration;
using StaticPress.Incremental;
using StaticPress.Media;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Seeds;
using StaticPress.Site;

namespace StaticPress.Tests.Feeds;

/// <summary>A small site in memory (language texts on disk), of which single outputs are rendered.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-feeds-").FullName;
    private readonly OutputContext context;

    public TestSite(PublicationSettings settings, IEnumerable<(SeedEntry Entry, Article Article)> articles, DateTimeOffset clock = default, IEnumerable<string>? staticFiles = null, IEnumerable<StandingPage>? pages = null)
    {
        Directory.CreateDirectory(Path.Combine(folder, "templates", "languages"));
        File.WriteAllText(Path.Combine(folder, "templates", "languages", "en.yml"), Texts);
        var texts = articles.ToDictionary(pair => pair.Entry.Id, pair => pair.Article, StringComparer.Ordinal);
        var heads = articles.Select(pair => HeadBuilder.Build(pair.Entry, ArticleFacts.Of(pair.Article), Fingerprint.Of(pair.Article.ToString()), Fingerprint.Of(pair.Article.ToString()), settings));
        Site = SiteBuilder.Assemble(settings, [.. heads], [.. pages ?? []], [.. staticFiles ?? []]) with { Clock = clock };
        Answers = new SiteAnswers(Site);
        context = new OutputContext(new Publication(folder, Answers, new Theme(Path.Combine(folder, "templates")), new MediaStore(Path.Combine(folder, "seeds")), head => texts[head.Id]));
    }

    public static PublicationSettings Settings { get; } = new()
    {
        Title = "Harbour Press",
        Origin = "https://news.example",
        BasePath = "/press/",
        Language = "en-GB",
        TimeZone = TimeZoneInfo.CreateCustomTimeZone("plus two", TimeSpan.FromHours(2), null, null),
        Publisher = new PublisherSettings { Name = "Harbour Press Ltd" },
        Permalink = Permalink.Default,
        FeedSize = 3,
        PageSize = 2,
    };

    public SiteModel Site { get; }

    public SiteAnswers Answers { get; }

    public IReadOnlyList<Answered> Reads => [.. context.Reads.Own, .. context.Reads.Common];

    private const string Texts = """
        months: [January, February, March, April, May, June, July, August, September, October, November, December]
        formats: { date: d MMMM y, time: "HH:mm", date_time: "{date}, {time}", month_year: MMMM y, digits: "" }
        texts: { faq: Frequently asked questions, point_of_view: Point of View, takeaways: Takeaways, home: Home }
        """;

    public static (SeedEntry Entry, Article Article) Article(string id, string date, Func<Article, Article>? change = null, Func<SeedEntry, SeedEntry>? entry = null)
    {
        var article = new Article
        {
            Language = "en-GB",
            Direction = TextDirection.LeftToRight,
            Headline = "Headline " + id,
            Synopsis = "Summary of " + id,
            Takeaways = ["First point"],
            Body = [new ParagraphBlock(new RichText("See the page and more.", [new TextSpan(TextSpanKind.Link, 8, 4, "/about/")]), 1)],
            PointOfView = [new ParagraphBlock("An opinion.", 2)],
            Faq = [new FaqEntry("Why?", [new ParagraphBlock("Because.", 4)], 3)],
        };
        var seed = new SeedEntry(id + ".txt", id, default) { Published = date.Length == 0 ? null : new PressDate(DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) };
        return (entry is null ? seed : entry(seed), change is null ? article : change(article));
    }

    public IReadOnlyList<string> Paths(IOutputSource source) => [.. source.Plan(Site).Select(plan => plan.Path)];

    public string Render(IOutputSource source, string path)
    {
        context.Begin();
        source.Render(source.Plan(Site).Single(plan => plan.Path == path), context);
        return Encoding.UTF8.GetString(context.Writer.Written);
    }

    public IReadOnlyList<StaticPress.Diagnostics.Diagnostic> Diagnostics => context.Diagnostics;

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
