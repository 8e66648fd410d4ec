using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Media;
using StaticPress.Model;
using StaticPress.Routing;
using StaticPress.Site;
using StaticPress.StructuredData;

namespace StaticPress.Rendering;

/// <summary>What one worker needs to render outputs one after another. Everything asked for through it is noted for the next build.</summary>
public sealed class OutputContext
{
    private readonly Publication publication;
    private readonly List<Diagnostic> diagnostics = [];
    private TemplateRenderer? templates;

    public OutputContext(Publication publication)
    {
        this.publication = publication;
        Reads = new ReadRecorder();
        Site = new SiteReader(publication.Site, Reads);
        Origin = publication.Site.Site.Settings.Origin;
        BasePath = publication.Site.Site.Settings.BasePath;
    }

    /// <summary>Where the present output goes.</summary>
    public HtmlWriter Writer { get; } = new();

    public SiteReader Site { get; }

    public ReadRecorder Reads { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public TimeZoneInfo TimeZone => Site.Setting("TimeZone", settings => settings.TimeZone);

    public string Language => Site.Setting("Language", settings => settings.Language);

    private string Origin { get; }

    private string BasePath { get; }

    /// <summary>Forgets the last output.</summary>
    public void Begin()
    {
        Writer.Clear();
        Reads.Clear();
        diagnostics.Clear();
    }

    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>From the host's root, percent-encoded.</summary>
    public string PathOf(string route) => Site.Setting("BasePath", _ => BasePath) + OutputPaths.Encode(route);

    /// <summary>Absolute, percent-encoded.</summary>
    public string UrlOf(string route) => Site.Setting("Origin", _ => Origin) + PathOf(route);

    public LanguagePack LanguageOf(string language)
    {
        var pack = publication.Languages.For(language, Language);
        NoteFile(LanguagePacks.PathOf(language));
        NoteFile(LanguagePacks.PathOf(pack.Tag));
        NoteFile(LanguagePacks.PathOf("en"));
        return pack;
    }

    /// <summary>The path of an asset from the host's root, or null if the theme has no such asset.</summary>
    public string? AssetPath(string name)
    {
        Reads.Record(new Question(ThemeAnswers.Asset, publication.ThemeAnswers.Name(name)), publication.ThemeAnswers.Answer(new Question(ThemeAnswers.Asset, Fingerprint.Of(name))));
        return publication.Assets.PathOf(name) is { } path ? PathOf(path) : null;
    }

    public ImageFacts? ImageOf(ArticleImage? image)
    {
        if (image is null) return null;
        var subject = publication.ThemeAnswers.Name(image.File);
        Reads.Record(new Question(ThemeAnswers.Image, subject), publication.ThemeAnswers.Answer(new Question(ThemeAnswers.Image, subject)));
        if (publication.Media.Find(image.File) is not { } stored) return null;
        var route = MediaStore.Folder + image.File;
        return new ImageFacts(PathOf(route), UrlOf(route), stored.Width, stored.Height, stored.MediaType, stored.Bytes, image.Alt, image.Caption, image.Credit);
    }

    /// <summary>An article with its text and everything its page shows.</summary>
    public ArticleDescription Describe(int ordinal)
    {
        var head = Site.Article(ordinal);
        var publisher = Site.Setting("Publisher", settings => settings.Publisher);
        return new ArticleDescription
        {
            Head = head,
            Article = publication.Load(head),
            Section = head.Section is { } section ? Site.Find(TermKind.Section, section) : null,
            Topics = Terms(TermKind.Topic, head.Topics),
            Authors = Terms(TermKind.Author, head.Authors),
            Place = head.Place is { } place ? Site.Find(TermKind.Place, SiteModel.SlugOf(place)) : null,
            Image = ImageOf(head.Image),
            Agency = head.Publisher is { } agency && !string.Equals(agency, publisher.Name, StringComparison.OrdinalIgnoreCase) ? agency : null,
        };
    }

    /// <summary>Renders a page template inside the layout.</summary>
    /// <param name="template">Below <c>pages/</c>, without extension.</param>
    public void RenderPage(string template, PageDescription page, params ReadOnlySpan<(string Name, object? Value)> variables)
    {
        templates ??= new TemplateRenderer(publication.Templates, this);
        templates.Render(template, page, variables);
    }

    internal void NoteFile(string path)
    {
        var subject = publication.ThemeAnswers.Name(path);
        Reads.Record(new Question(ThemeAnswers.File, subject), publication.Theme.FingerprintOf(path));
    }

    private List<Term> Terms(TermKind kind, EquatableArray<string> names)
    {
        var terms = new List<Term>(names.Count);
        foreach (var name in names)
        {
            if (Site.Find(kind, SiteModel.SlugOf(name)) is { } term && !terms.Contains(term)) terms.Add(term);
        }
        return terms;
    }
}
