using System.Collections.Immutable;
using System.Text;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Media;
using StaticPress.Model;
using StaticPress.Pages;
using StaticPress.Rendering;
using StaticPress.Search;
using StaticPress.Seeds;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Tests.Rendering;

/// <summary>A site of hand-made articles rendered into memory through the real templates.</summary>
internal sealed class RenderedSite : IDisposable
{
    private readonly Dictionary<string, Article> articles = new(StringComparer.Ordinal);
    private readonly List<ArticleHead> heads = [];
    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-theme-").FullName;

    public PublicationSettings Settings { get; init; } = new()
    {
        Title = "Harbour Press",
        Origin = "https://news.example",
        BasePath = "/press/",
        Language = "en-GB",
        TimeZone = TimeZoneInfo.Utc,
        Tagline = "Since 1887",
        Publisher = new PublisherSettings { Name = "Harbour Press Ltd" },
        Permalink = Permalink.Default,
        PageSize = 3,
    };

    public ImmutableArray<StandingPage> Pages { get; init; } = [];

    public RenderedSite Override(string path, string content)
    {
        var file = Path.Combine(folder, "templates", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    public RenderedSite Add(Article article, string id, Func<SeedEntry, SeedEntry>? index = null)
    {
        var entry = new SeedEntry(id + ".txt", id, new SourceLocation("seeds/index.yml"));
        entry = index?.Invoke(entry) ?? entry;
        heads.Add(HeadBuilder.Build(entry, ArticleFacts.Of(article), (ulong)heads.Count, (ulong)heads.Count, Settings));
        articles[entry.File] = article;
        return this;
    }

    /// <summary>Every page and asset by its path below the output.</summary>
    public IReadOnlyDictionary<string, string> Render()
    {
        var context = Context();
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var plan in Sources(context).SelectMany(source => source.Plan(Site())))
        {
            context.Begin();
            plan.Source.Render(plan, context);
            files[plan.Path] = Encoding.UTF8.GetString(context.Writer.Written);
        }
        return files;
    }

    public OutputContext Context() =>
        new(new Publication(folder, new SiteAnswers(Site()), new Theme(Path.Combine(folder, "templates")), new MediaStore(Path.Combine(folder, "seeds")), head => articles[head.File]));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private SiteModel Site() => SiteBuilder.Assemble(Settings, [.. heads], Pages, []);

    private IEnumerable<IOutputSource> Sources(OutputContext context) =>
    [
        new FrontPage(), new ArticlePages(), new IndexPages(), new StandingPages(), new SearchPage(), new NotFoundPage(),
        new TermPages(TermKind.Section, PageKind.Section, "section"), new TermPages(TermKind.Topic, PageKind.Topic, "topic"),
        new TermPages(TermKind.Author, PageKind.Author, "author"), new TermPages(TermKind.Place, PageKind.Place, "place"),
        new TermPages(TermKind.Month, PageKind.Month, "month"), new TermPages(TermKind.Questions, PageKind.Questions, "questions"), new ThemeAssets(new AssetMap(new Theme(Path.Combine(folder, "templates")))),
    ];
}
