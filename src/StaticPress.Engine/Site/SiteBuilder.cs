using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Media;
using StaticPress.Model;

namespace StaticPress.Site;

/// <summary>The first barrier: all heads in, the site model out.</summary>
public static class SiteBuilder
{
    private const string SeedFolder = "seeds/";

    /// <param name="heads">In the seed index's order.</param>
    public static SiteModel Assemble(PublicationSettings settings, ImmutableArray<ArticleHead> heads, ImmutableArray<StandingPage> pages, ImmutableArray<string> staticFiles)
    {
        var articles = InPublicationOrder(heads);
        var routes = settings.Routes;
        ImmutableArray<Term> sections = [], topics = [], authors = [], places = [], years = [], months = [], questions = [];
        var translations = FrozenDictionary<int, ImmutableArray<int>>.Empty;
        // Each goes through all articles, and none needs another's result.
        Parallel.Invoke(
            () =>
            {
                topics = Terms.Gather(TermKind.Topic, articles, head => head.Topics, routes.Topics);
                if (settings.QuestionPages) questions = Terms.Questions(articles, topics, routes.Questions);
            },
            () => sections = Terms.Sections(articles, settings),
            () => authors = Terms.Gather(TermKind.Author, articles, head => head.Authors, routes.Authors),
            () => places = Terms.GatherByOne(TermKind.Place, articles, head => head.Place, routes.Places),
            () => years = Terms.Years(articles, routes.Archive),
            () => months = Terms.Months(articles, routes.Archive),
            () => translations = Translations.Find(articles));
        return new SiteModel
        {
            Settings = settings,
            Articles = articles,
            Sections = sections,
            Topics = topics,
            Authors = authors,
            Places = places,
            Years = years,
            Months = months,
            Questions = questions,
            Translations = translations,
            Pages = pages,
            StaticFiles = staticFiles,
        };
    }

    /// <summary>Newest first; a stable sort keeps the index's order among equals.</summary>
    private static ArticleList InPublicationOrder(ImmutableArray<ArticleHead> heads) =>
        [.. heads.OrderByDescending(head => head.PublishedAt.UtcTicks)];

    /// <summary>Two things at one address; pictures that are not there; articles without a date.</summary>
    public static IEnumerable<Diagnostic> FindMistakes(SiteModel site, MediaStore media) =>
        FindCollisions(site).Concat(FindInArticles(site, media)).Concat(Translations.FindMistakes(site.Articles)).Concat(FrontMistakes.Find(site));

    private static IEnumerable<Diagnostic> FindInArticles(SiteModel site, MediaStore media)
    {
        foreach (var head in site.Articles)
        {
            if (head.Published is not null && head.Audio is null && head.Image is null) continue;
            var location = new SourceLocation(SeedFolder + head.File);
            if (head.Published is null)
                yield return DiagnosticCodes.Undated.At(location, "has no publication date", "add `published` to its entry in the seed index, or a date line to the text");
            if (head.Audio is { } audio && media.FindAudio(audio.File) is null)
                yield return DiagnosticCodes.AudioMissing.At(location, $"the recording {SeedFolder}{audio.File} is missing or is not an MP3, M4A, AAC, OGG, Opus, FLAC or WAV file");
            if (head.Image is not { } image || media.Find(image.File) is not null) continue;
            if (image.Line == 0)
                yield return DiagnosticCodes.ImageMissing.At(location, $"the picture {SeedFolder}{image.File} is missing or is not a PNG, JPEG, GIF or WebP file");
            else if (!site.HasStatic(image.File))
                yield return DiagnosticCodes.PictureMissing.At(location with { Line = image.Line }, $"the picture {image.File} is missing or is not a PNG, JPEG, GIF or WebP file", $"put it at {SeedFolder}{image.File}, or below static/");
        }
    }

    /// <summary>Addresses become texts, and their owners names, only where two may be the same: there are a million, and mostly none.</summary>
    private static IEnumerable<Diagnostic> FindCollisions(SiteModel site)
    {
        if (!MayCollide(site)) yield break;
        var taken = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (route, owner) in Owners(site))
        {
            if (taken.TryAdd(route, owner)) continue;
            yield return DiagnosticCodes.RouteCollision.At(
                new SourceLocation(NameOf(owner)),
                $"would be written to /{route}, which is taken by {NameOf(taken[route])}",
                "give one of them another `slug` in the seed index, or change `permalink` in staticpress.yml");
        }
    }

    private static bool MayCollide(SiteModel site)
    {
        var known = new KeyNumbers(site.Articles.Length + 1024);
        foreach (var article in site.Articles)
        {
            if (!known.TryAdd(Fingerprint.Of(article.Texts.Utf8Bytes(HeadTexts.Text.Route)))) return true;
        }
        return OtherOwners(site).Any(owner => !known.TryAdd(Fingerprint.Of(Encoding.UTF8.GetBytes(owner.Route))));
    }

    private static string NameOf(object owner) => owner is ArticleHead head ? SeedFolder + head.File : (string)owner;

    /// <summary>Every page with its article, or with the name of what else it is of.</summary>
    private static IEnumerable<(string Route, object Owner)> Owners(SiteModel site) =>
        OtherOwners(site).Concat(site.Articles.Select(article => (article.Route, (object)article)));

    private static IEnumerable<(string Route, object Owner)> OtherOwners(SiteModel site)
    {
        yield return ("", "the front page");
        if (site.Settings.Search != SearchMode.None) yield return (site.Settings.Routes.Search + "/", "the search page");
        foreach (var page in site.Pages) yield return (page.Route, page.File);
        foreach (var kind in Enum.GetValues<TermKind>())
        {
            foreach (var term in site.Of(kind)) yield return (term.Route, $"the page of the {kind.ToString().ToLowerInvariant()} “{(term.Title.Length > 0 ? term.Title : term.Slug)}”");
        }
    }
}
