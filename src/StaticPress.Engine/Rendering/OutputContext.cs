using System.Collections.Immutable;
using StaticPress.Configuration;
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
    /// <summary>The theme's asset that stands for a publisher without a logo of its own: square, at least 112 pixels.</summary>
    private const string ThemeLogo = "logo.png";

    private const string Share = "share.png";

    private const int RememberedSlugs = 4096;

    private static readonly string[] ShareShapes = [.. PictureShapes.Beside(Share)];

    private readonly Publication publication;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly HtmlWriter aside = new();

    private readonly Dictionary<string, ReadOnce<LanguagePack>> languages = new(StringComparer.Ordinal);

    /// <summary>Slugs of names met lately: making one costs more than all else that finds a term.</summary>
    private readonly Dictionary<string, string> slugs = new(StringComparer.Ordinal);

    private readonly Dictionary<LanguagePack, ReadOnce<TermView[]>> navigations = [];
    private TemplateRenderer? templates;
    private GraphScript? structuredData;

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

    /// <summary>An empty writer for markup that does not go straight into the output; good until it is asked for again.</summary>
    public HtmlWriter Aside()
    {
        aside.Clear();
        return aside;
    }

    public SiteReader Site { get; }

    public ReadRecorder Reads { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    public TimeZoneInfo TimeZone => Site.Setting("TimeZone", settings => settings.TimeZone);

    public string Language => Site.Setting("Language", settings => settings.Language);

    internal GraphScript StructuredData => structuredData ??= new GraphScript(this);

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
    public string PathOf(string route) => Site.SettingKnown("BasePath", BasePath) + OutputPaths.Encode(route);

    /// <summary>Absolute, percent-encoded.</summary>
    public string UrlOf(string route) => Site.SettingKnown("Origin", Origin) + PathOf(route);

    /// <summary>A link written by a person in a page's text: a site path gets the base path, other hosts stay, anything unsafe becomes null.</summary>
    public string? ResolveLink(string address) =>
        SafeUrl.Of(address) is not { } safe ? null : safe.StartsWith('/') ? PathOf("") + safe.TrimStart('/') : safe;

    /// <summary>The same, absolute: for machines that read the text elsewhere.</summary>
    public string? ResolveAbsoluteLink(string address) =>
        SafeUrl.Of(address) is not { } safe ? null
        : safe.StartsWith('/') ? UrlOf("") + safe.TrimStart('/')
        : safe.Contains(':', StringComparison.Ordinal) ? safe : null;

    public LanguagePack LanguageOf(string language)
    {
        if (!languages.TryGetValue(language, out var known)) languages[language] = known = new ReadOnce<LanguagePack>(Reads, () => ReadLanguage(language));
        return known.Value;
    }

    /// <summary>The sections that every page leads to.</summary>
    internal IReadOnlyList<TermView> Navigation(LanguagePack language)
    {
        if (!navigations.TryGetValue(language, out var known))
        {
            navigations[language] = known = new ReadOnce<TermView[]>(Reads, () => [.. Site.Navigation().Select(section => new TermView(section, this, language))]);
        }
        return known.Value;
    }

    private LanguagePack ReadLanguage(string language)
    {
        var pack = publication.Languages.For(language, Language);
        Site.Setting(nameof(PublicationSettings.Texts), s => s.Texts);
        NoteFile(LanguagePacks.PathOf(language));
        NoteFile(LanguagePacks.PathOf(LanguageTags.BaseOf(language).ToString()));
        NoteFile(LanguagePacks.PathOf(pack.Tag));
        NoteFile(LanguagePacks.PathOf("en"));
        return pack;
    }

    /// <summary>The path of an asset from the host's root, or null if the theme has no such asset.</summary>
    public string? AssetPath(string name)
    {
        var question = new Question(ThemeAnswers.Asset, publication.ThemeAnswers.Name(name));
        Reads.Record(question, publication.ThemeAnswers, isCommon: true);
        return publication.Assets.PathOf(name) is { } path ? PathOf(path) : null;
    }

    /// <summary>The path of a file below <c>static/</c> from the host's root, or null if the publication has none of that name.</summary>
    public string? StaticFile(string name)
    {
        var question = new Question(ThemeAnswers.StaticFile, publication.ThemeAnswers.Name(Publication.StaticFolder + name));
        Reads.Record(question, publication.ThemeAnswers, isCommon: true);
        return publication.Site.Site.HasStatic(name) ? PathOf(name) : null;
    }

    public ImageFacts? ImageOf(ArticleImage? image) => image is null ? null : SeedImage(image) ?? With(FileBelow(Publication.StaticFolder, image.File), image);

    private static ImageFacts? With(ImageFacts? found, ArticleImage image) => found is null ? null : found with { Alt = image.Alt, Caption = image.Caption, Credit = image.Credit };

    /// <summary>
    /// A picture in an article's text: below the seed folder, or below <c>static/</c>, where other programs keep theirs and which is the
    /// site's root; what begins with a slash is looked for there first. Null where there is none.
    /// </summary>
    public ImageFacts? PictureOf(ImageBlock picture) => Picture(picture, path => SeedImage(new ArticleImage(path, null, null, null)));

    /// <summary>The same for a standing page: beside it, below <c>pages/</c>.</summary>
    public ImageFacts? PagePictureOf(ImageBlock picture) => Picture(picture, path => FileBelow(Publication.PageFolder, path));

    private ImageFacts? Picture(ImageBlock picture, Func<string, ImageFacts?> beside)
    {
        var path = picture.File.TrimStart('/');
        if (picture.IsElsewhere || SafePath.ProblemOf(path) is not null) return null;
        return picture.File[0] == '/' ? FileBelow(Publication.StaticFolder, path) ?? beside(path) : beside(path) ?? FileBelow(Publication.StaticFolder, path);
    }

    /// <summary>Pictures of an article's text where they stand on a page.</summary>
    internal Func<ImageBlock, PlacedPicture?> PicturesByPath => picture => PlacedPicture.Of(PictureOf(picture));

    /// <summary>The same for machines that read the text elsewhere.</summary>
    internal Func<ImageBlock, PlacedPicture?> PicturesByUrl => picture => PlacedPicture.Of(PictureOf(picture), isAbsolute: true);

    /// <summary>The picture and its other shapes; empty without a picture.</summary>
    private List<ImageFacts> ShapesOf(ArticleImage? image) =>
        image is null ? [] : [.. PictureShapes.Beside(image.File).Prepend(image.File).Select(file => ImageOf(image with { File = file })).OfType<ImageFacts>()];

    private ImageFacts? SeedImage(ArticleImage image)
    {
        var subject = publication.ThemeAnswers.Name(image.File);
        Reads.Record(new Question(ThemeAnswers.Image, subject), publication.ThemeAnswers);
        if (publication.Media.Find(image.File) is not { } stored) return null;
        var route = MediaStore.Folder + image.File;
        return new ImageFacts(PathOf(route), UrlOf(route), stored.Width, stored.Height, stored.MediaType, stored.Bytes, image.Alt, image.Caption, image.Credit);
    }

    public AudioFacts? AudioOf(ArticleAudio? audio)
    {
        if (audio is null) return null;
        var question = new Question(ThemeAnswers.Audio, publication.ThemeAnswers.Name(audio.File));
        Reads.Record(question, publication.ThemeAnswers);
        if (publication.Media.FindAudio(audio.File) is not { } stored) return null;
        var route = MediaStore.Folder + audio.File;
        return new AudioFacts(PathOf(route), UrlOf(route), stored.MediaType, stored.Bytes, audio.Seconds);
    }

    /// <summary>The configured logo below <c>static/</c>, else the theme's.</summary>
    public ImageFacts? PublisherLogo(PublisherSettings publisher) =>
        publisher.Logo is { } logo ? StaticImage(logo.TrimStart('/')) : ThemeImage(ThemeLogo);

    /// <summary>What stands for a page without a picture where links to it are shown: <c>static/share.png</c>, else the theme's.</summary>
    public ImageFacts? ShareImage() => StaticFile(Share) is null ? ThemeImage(Share) : StaticImage(Share);

    /// <summary>What search engines may show for an article without a picture: the publication's own card where it has one, else the theme's, in all shapes.</summary>
    public IReadOnlyList<ImageFacts> ShareImages() => StaticFile(Share) is null
        ? [.. ShareShapes.Select(ThemeImage).OfType<ImageFacts>()]
        : [.. ShareShapes.Prepend(Share).Where(file => StaticFile(file) is not null).Select(StaticImage).OfType<ImageFacts>()];

    private ImageFacts? StaticImage(string file) => FileBelow(Publication.StaticFolder, file, isCommon: true);

    /// <summary>A picture that is published under its own path, or for <c>pages/</c> below that name.</summary>
    private ImageFacts? FileBelow(string folder, string file, bool isCommon = false)
    {
        var question = new Question(ThemeAnswers.PublicationFile, publication.ThemeAnswers.Name(folder + file));
        Reads.Record(question, publication.ThemeAnswers, isCommon);
        var (media, route) = folder == Publication.StaticFolder ? (publication.StaticMedia, file) : (publication.PageMedia, folder + file);
        return media.Find(file) is { } stored
            ? new ImageFacts(PathOf(route), UrlOf(route), stored.Width, stored.Height, stored.MediaType, stored.Bytes, null, null, null)
            : null;
    }

    /// <summary>A picture among the theme's assets, or null if there is none of that name.</summary>
    public ImageFacts? ThemeImage(string name)
    {
        if (AssetPath(name) is not { } path || publication.Assets.ImageOf(name) is not { } image) return null;
        return new ImageFacts(path, Site.Setting("Origin", _ => Origin) + path, image.Width, image.Height, image.MediaType, image.Bytes, null, null, null);
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
            Place = head.Place is { } place ? Site.Find(TermKind.Place, SlugOf(place)) : null,
            Image = ImageOf(head.Image),
            Shapes = ShapesOf(head.Image),
            Audio = AudioOf(head.Audio),
            Agency = head.Publisher is { } agency && !string.Equals(agency, publisher.Name, StringComparison.OrdinalIgnoreCase) ? agency : null,
        };
    }

    /// <summary>An article's text. Whoever asks has asked the site for the article, so nothing is noted here.</summary>
    public Article TextOf(ArticleHead head) => publication.Load(head);

    /// <summary>The trail from the front page to a page.</summary>
    public EquatableArray<Crumb> Trail(LanguagePack language, params ReadOnlySpan<(string Title, string Route)> steps)
    {
        var crumbs = ImmutableArray.CreateBuilder<Crumb>(steps.Length + 1);
        crumbs.Add(new Crumb(language.Text("texts.home") ?? "Home", PathOf(""), UrlOf("")));
        foreach (var (title, route) in steps) crumbs.Add(new Crumb(title, PathOf(route), UrlOf(route)));
        return crumbs.ToImmutable();
    }

    /// <summary>Renders a page template inside the layout.</summary>
    /// <param name="template">Below <c>pages/</c>, without extension.</param>
    public void RenderPage(string template, PageDescription page, params ReadOnlySpan<(string Name, object? Value)> variables)
    {
        templates ??= new TemplateRenderer(publication.Templates, this);
        templates.Render(template, page, variables);
    }

    /// <summary>Copies a file of the publication as it is.</summary>
    /// <param name="path">Relative to the publication, forward slashes.</param>
    public void Copy(string path)
    {
        var subject = publication.ThemeAnswers.Name(path);
        var question = new Question(ThemeAnswers.PublicationFile, subject);
        Reads.Record(question, publication.ThemeAnswers);
        Writer.Raw(File.ReadAllBytes(Path.Combine(publication.Folder, path)));
    }

    /// <summary>Writes an asset of the theme.</summary>
    public void CopyAsset(Asset asset)
    {
        AssetPath(asset.Name);
        Writer.Raw(asset.Content.Span);
    }

    /// <summary>The hash of an asset for pages that name it, or null if the theme has no such asset.</summary>
    public string? AssetIntegrity(string name) => AssetPath(name) is null ? null : publication.Assets.IntegrityOf(name);

    internal void NoteFile(string path)
    {
        var subject = publication.ThemeAnswers.Name(path);
        Reads.Record(new Question(ThemeAnswers.File, subject), publication.ThemeAnswers, isCommon: true);
    }

    private string SlugOf(string name)
    {
        if (slugs.TryGetValue(name, out var slug)) return slug;
        if (slugs.Count >= RememberedSlugs) slugs.Clear();
        return slugs[name] = SiteModel.SlugOf(name);
    }

    private List<Term> Terms(TermKind kind, EquatableArray<string> names)
    {
        var terms = new List<Term>(names.Count);
        foreach (var name in names)
        {
            if (Site.Find(kind, SlugOf(name)) is { } term && !terms.Contains(term)) terms.Add(term);
        }
        return terms;
    }
}
