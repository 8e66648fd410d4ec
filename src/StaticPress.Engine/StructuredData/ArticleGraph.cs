using StaticPress.Model;

namespace StaticPress.StructuredData;

/// <summary>The nodes of an article's page.</summary>
internal readonly struct ArticleGraph(PageDescription page, ArticleDescription article, SiteFacts site, SectionTitles titles, Func<string, string> urlOf, Func<string, string?> resolve)
{
    private const int MainSubjects = 3;

    private ArticleHead Head => article.Head;

    private string Id { get; } = page.Url + "#article";

    private string FaqId { get; } = page.Url + "#faq";

    /// <summary>A piece without a picture is shown with the site's, which says of itself that it does not represent it.</summary>
    private IReadOnlyList<ImageFacts> Pictures => article.Image is not { } image ? site.ShareImages : article.Shapes.Count > 0 ? article.Shapes : [image];

    private string PointOfViewId { get; } = page.Url + "#point-of-view";

    public void AddTo(List<JsonLdNode> nodes)
    {
        var piece = Article();
        nodes.Add(piece);
        nodes.Add(PageGraph.WebPage("WebPage", page, site) with
        {
            MainEntity = Id,
            PrimaryImage = article.Image?.Url,
            Published = piece.Published,
            Modified = piece.Modified,
            Faq = FaqId,
            PointOfView = piece.IsComplete ? null : PointOfViewId,
        });
        if (site.Choices.FaqMarkup) nodes.Add(Faq());
        nodes.Add(PageGraph.Breadcrumb(page));
        nodes.Add(new CreativeWorkJsonLd
        {
            Id = PointOfViewId,
            Name = titles.PointOfView,
            Text = BodyText.Of(article.Article.PointOfView),
            Author = site.PublisherId,
            Whole = piece.IsComplete ? Id : page.Url,
            Language = page.Language,
        });
        for (var i = 0; i < Pictures.Count; i++) nodes.Add(ImageObjectJsonLd.Of(Pictures[i]) with { Represents = article.Image is null ? false : i == 0 ? true : null });
    }

    private ArticleJsonLd Article()
    {
        var type = ArticleTypes.Of(Head.Kind, site.Choices.PlainNewsArticle);
        var subjects = Subjects();
        return new ArticleJsonLd(type)
        {
            Id = Id,
            Url = page.Url,
            Headline = article.Article.Headline,
            Description = page.Description,
            Body = site.Choices.ArticleBody ? BodyText.Of(article.Article.Body) : null,
            Section = article.Section?.Title ?? titles.Unfiled,
            Genre = ArticleTypes.GenreOf(Head.Kind),
            Dateline = ArticleTypes.IsNews(type) ? DatelineText.Of(article.Article) : null,
            Published = Head.Published,
            Modified = LastChange(),
            Zone = site.TimeZone,
            Authors = Authors(),
            Publisher = Authorship.Publisher(site) with { Url = null },
            Source = article.Agency is { } agency ? new OrganizationJsonLd("Organization", agency) : null,
            Place = article.Place is { } place ? new PlaceJsonLd(place.Title, urlOf(place.Route)) : null,
            Images = [.. Pictures.Select(picture => picture.Url)],
            Site = site.WebSiteId,
            Language = page.Language,
            Keywords = [.. article.Topics.Select(topic => topic.Title)],
            About = [.. subjects.Take(MainSubjects)],
            Mentions = [.. subjects.Skip(MainSubjects)],
            WordCount = Head.Count.Runs,
            ReadingMinutes = article.ReadingMinutes,
            Speakable = new SpeakableJsonLd(article.Article.Synopsis is null ? ["h1"] : ["h1", ".summary"]),
            Audio = article.Audio is { } audio ? new AudioObjectJsonLd(article.Article.Headline, audio, page.Language) { Id = page.Url + "#audio" } : null,
            Corrections = Corrections(),
            Original = Versions(ofOriginal: true).FirstOrDefault(),
            Translations = Versions(ofOriginal: false),
            Faq = FaqId,
            PointOfView = PointOfViewId,
        };
    }

    private List<CorrectionCommentJsonLd> Corrections()
    {
        var corrections = new List<CorrectionCommentJsonLd>(Head.Corrections.Count);
        foreach (var correction in Head.Corrections)
        {
            var number = (corrections.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            corrections.Add(new CorrectionCommentJsonLd(correction.Text, correction.Date, site.TimeZone) { Id = page.Url + "#correction-" + number });
        }
        return corrections;
    }

    /// <summary>The piece that this one translates, or those that translate it; further translations are found by way of the original.</summary>
    private List<VersionJsonLd> Versions(bool ofOriginal)
    {
        var versions = new List<VersionJsonLd>();
        foreach (var version in article.Versions)
        {
            if (ofOriginal ? version.Id != Head.TranslationOf : version.TranslationOf != Head.Id) continue;
            var url = urlOf(version.Route);
            versions.Add(new VersionJsonLd(ArticleTypes.Of(version.Kind, site.Choices.PlainNewsArticle), version.Headline, url, version.Language) { Id = url + "#article" });
        }
        return versions;
    }

    private List<ThingJsonLd> Subjects()
    {
        var subjects = new List<ThingJsonLd>(article.Topics.Count);
        foreach (var topic in article.Topics) subjects.Add(new ThingJsonLd(topic.Title, urlOf(topic.Route)));
        return subjects;
    }

    private List<JsonLdNode> Authors()
    {
        var authors = new List<JsonLdNode>(article.Authors.Count);
        foreach (var author in article.Authors) authors.Add(Authorship.Of(author, urlOf(author.Route), site));
        if (authors.Count == 0) authors.Add(Authorship.Publisher(site));
        return authors;
    }

    /// <summary>A change dated before the publication is none.</summary>
    private PressDate? LastChange() =>
        Head.Updated is { } updated && Head.Published is { } published && updated.ToInstant(site.TimeZone) >= published.ToInstant(site.TimeZone) ? updated : Head.Published;

    private FaqPageJsonLd Faq()
    {
        var questions = new List<QuestionJsonLd>(article.Article.Faq.Count);
        foreach (var entry in article.Article.Faq)
        {
            var number = (questions.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            questions.Add(new QuestionJsonLd(entry.Question, AnswerMarkup.Of(entry.Answer, resolve)) { Id = page.Url + "#faq-" + number });
        }
        return new FaqPageJsonLd(questions) { Id = FaqId, Name = titles.Faq, Page = page.Url, Language = page.Language };
    }
}
