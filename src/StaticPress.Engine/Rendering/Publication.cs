using StaticPress.Incremental;
using StaticPress.Media;
using StaticPress.Model;
using StaticPress.Site;

namespace StaticPress.Rendering;

/// <summary>Everything that rendering shares between workers: the site, the theme, pictures, and the way to an article's text.</summary>
public sealed class Publication : IAnswers
{
    /// <param name="folder">Full path.</param>
    public Publication(string folder, SiteAnswers site, Theme theme, MediaStore media, Func<ArticleHead, Article> load)
    {
        Folder = folder;
        Site = site;
        Theme = theme;
        Media = media;
        StaticMedia = new MediaStore(Path.Combine(folder, "static"));
        Load = load;
        Assets = new AssetMap(theme);
        Languages = new LanguagePacks(theme);
        Templates = new TemplateStore(theme);
        ThemeAnswers = new ThemeAnswers(theme, Assets, media, folder);
        foreach (var path in theme.Paths) ThemeAnswers.Name(path);
        foreach (var asset in Assets.All) ThemeAnswers.Name(asset.Name);
        foreach (var head in site.Site.Articles)
        {
            if (head.Image is not { } image) continue;
            ThemeAnswers.Name(image.File);
            ThemeAnswers.Name(SeedFolder + image.File);
        }
        foreach (var file in site.Site.StaticFiles) ThemeAnswers.Name(StaticFolder + file);
    }

    public const string SeedFolder = "seeds/";
    public const string StaticFolder = "static/";

    /// <summary>Full path.</summary>
    public string Folder { get; }

    public SiteAnswers Site { get; }

    public Theme Theme { get; }

    public MediaStore Media { get; }

    /// <summary>Pictures below <c>static/</c>.</summary>
    public MediaStore StaticMedia { get; }

    public AssetMap Assets { get; }

    public LanguagePacks Languages { get; }

    /// <summary>Fetches an article's text by its head.</summary>
    public Func<ArticleHead, Article> Load { get; }

    internal TemplateStore Templates { get; }

    internal ThemeAnswers ThemeAnswers { get; }

    public ulong Answer(Question question) =>
        question.Kind >= ThemeAnswers.First ? ThemeAnswers.Answer(question) : Site.Answer(question);
}
