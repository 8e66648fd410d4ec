using StaticPress.Incremental;
using StaticPress.Media;
using StaticPress.Model;
using StaticPress.Site;

namespace StaticPress.Rendering;

/// <summary>Everything that rendering shares between workers: the site, the theme, pictures, and the way to an article's text.</summary>
public sealed class Publication : IAnswers
{
    /// <param name="folder">Full path.</param>
    /// <param name="isAsked">Whether a trace may ask what nothing has asked while it was rendered.</param>
    public Publication(string folder, SiteAnswers site, Theme theme, MediaStore media, Func<ArticleHead, Article> load, bool isAsked = true)
        : this(folder, site, theme, media, load, new AssetMap(theme, site.Site.Settings.Look), new LanguagePacks(theme, site.Site.Settings.Texts), new TemplateStore(theme))
    {
        if (isAsked) NameEverything();
    }

    private Publication(string folder, SiteAnswers site, Theme theme, MediaStore media, Func<ArticleHead, Article> load, AssetMap assets, LanguagePacks languages, TemplateStore templates)
    {
        Folder = folder;
        Site = site;
        Theme = theme;
        Media = media;
        StaticMedia = new MediaStore(Path.Combine(folder, "static"));
        PageMedia = new MediaStore(Path.Combine(folder, "pages"));
        Load = load;
        Assets = assets;
        Languages = languages;
        Templates = templates;
        ThemeAnswers = new ThemeAnswers(theme, Assets, media, folder);
    }

    /// <summary>Another site under the same theme, whose templates need not be parsed again.</summary>
    public Publication With(SiteAnswers site, MediaStore media, Func<ArticleHead, Article> load) =>
        new(Folder, site, Theme, media, load, Assets, Languages, Templates);

    /// <summary>A build asks its trace before it renders; what is rendered names its own.</summary>
    private void NameEverything()
    {
        foreach (var path in Theme.Paths) ThemeAnswers.Name(path);
        foreach (var asset in Assets.All) ThemeAnswers.Name(asset.Name);
        foreach (var head in Site.Site.Articles)
        {
            foreach (var picture in head.Pictures) NamePicture(picture.TrimStart('/'));
            if (head.Audio is { } audio)
            {
                ThemeAnswers.Name(audio.File);
                ThemeAnswers.Name(SeedFolder + audio.File);
            }
            if (head.Image is not { } image) continue;
            NamePicture(image.File);
            foreach (var shape in PictureShapes.Beside(image.File)) NamePicture(shape);
        }
        foreach (var file in Site.Site.StaticFiles) ThemeAnswers.Name(StaticFolder + file);
        foreach (var picture in Site.Site.Pages.SelectMany(page => BlockPictures.Paths(BlockPictures.Of(page.Body))))
        {
            ThemeAnswers.Name(PageFolder + picture.TrimStart('/'));
            ThemeAnswers.Name(StaticFolder + picture.TrimStart('/'));
        }
    }

    private void NamePicture(string file)
    {
        ThemeAnswers.Name(file);
        ThemeAnswers.Name(SeedFolder + file);
        ThemeAnswers.Name(StaticFolder + file);
    }

    public const string SeedFolder = "seeds/";
    public const string StaticFolder = "static/";
    public const string PageFolder = "pages/";

    /// <summary>Full path.</summary>
    public string Folder { get; }

    public SiteAnswers Site { get; }

    public Theme Theme { get; }

    public MediaStore Media { get; }

    /// <summary>Pictures below <c>static/</c>.</summary>
    public MediaStore StaticMedia { get; }

    /// <summary>Pictures below <c>pages/</c>.</summary>
    public MediaStore PageMedia { get; }

    public AssetMap Assets { get; }

    public LanguagePacks Languages { get; }

    /// <summary>Fetches an article's text by its head.</summary>
    public Func<ArticleHead, Article> Load { get; }

    internal TemplateStore Templates { get; }

    internal ThemeAnswers ThemeAnswers { get; }

    public ulong Answer(Question question) =>
        question.Kind >= ThemeAnswers.First ? ThemeAnswers.Answer(question) : Site.Answer(question);

    public Question? BasisOf(byte kind) => Site.BasisOf(kind);
}
