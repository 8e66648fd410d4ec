using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Site;
using StaticPress.StructuredData;
using StaticPress.Text;

namespace StaticPress.Feeds;

/// <summary>Gathers what a feed tells, the same for every format.</summary>
internal static class FeedReader
{
    /// <param name="term">Null for the whole site.</param>
    public static FeedChannel Read(Term? term, string selfUrl, OutputContext context)
    {
        var settings = SettingsOf(context);
        var language = context.LanguageOf(context.Language);
        var size = context.Site.Setting(nameof(PublicationSettings.FeedSize), s => s.FeedSize);
        var ordinals = term is null ? context.Site.NewestOrdinals(size) : context.Site.NewestOrdinals(term, size);
        var title = term is null ? settings.Title : $"{settings.Title} – {TermView.TitleOf(term, language)}";
        return new FeedChannel
        {
            Id = TagUri.Of(settings, "feed/" + term?.Route),
            Title = ValidText.Of(title),
            Description = ValidText.Of(term?.Description ?? (term is null ? settings.Description ?? settings.Tagline ?? title : title)),
            HomeUrl = context.UrlOf(term?.Route ?? ""),
            SelfUrl = selfUrl,
            Language = settings.Language,
            Publisher = ValidText.Of(settings.Publisher.Name),
            SiteUrl = context.UrlOf(""),
            Hub = settings.Feeds.Hub,
            Logo = context.PublisherLogo(settings.Publisher),
            Items = [.. ordinals.Select(ordinal => ItemOf(context.Describe(ordinal), settings, context)).OfType<FeedItem>()],
        };
    }

    /// <summary>The settings, with a note of each that feeds depend on.</summary>
    private static PublicationSettings SettingsOf(OutputContext context)
    {
        _ = (context.Language, context.TimeZone, context.UrlOf(""));
        foreach (var name in (ReadOnlySpan<string>)[nameof(PublicationSettings.Title), nameof(PublicationSettings.Description), nameof(PublicationSettings.Tagline), nameof(PublicationSettings.Publisher)])
        {
            context.Site.Setting(name, s => s.Title);
        }
        return context.Site.Setting(nameof(PublicationSettings.Feeds), s => s);
    }

    /// <summary>An article without a date cannot stand among others by date.</summary>
    private static FeedItem? ItemOf(ArticleDescription article, PublicationSettings settings, OutputContext context)
    {
        var head = article.Head;
        if (head.Published is not { } published) return null;
        var instant = published.ToInstant(settings.TimeZone);
        var updated = head.Updated?.ToInstant(settings.TimeZone) ?? instant;
        return new FeedItem
        {
            Id = TagUri.Of(settings, head.Id),
            Url = context.UrlOf(head.Route),
            Title = ValidText.Of(head.Headline),
            Summary = head.Summary is { } summary ? ValidText.Of(summary) : null,
            Content = ValidText.Of(FeedContent.Of(article, context, context.LanguageOf(head.Language))),
            Published = instant,
            Updated = updated < instant ? instant : updated,
            Language = head.Language,
            Authors = AuthorsOf(article, settings, context),
            Categories = Categories(article),
            Image = article.Image,
            Audio = article.Audio,
        };
    }

    private static List<(string Name, string Url)> AuthorsOf(ArticleDescription article, PublicationSettings settings, OutputContext context)
    {
        var authors = new List<(string Name, string Url)>(article.Authors.Count);
        foreach (var author in article.Authors) authors.Add((ValidText.Of(author.Title), context.UrlOf(author.Route)));
        if (authors.Count == 0) authors.Add((ValidText.Of(settings.Publisher.Name), context.UrlOf("")));
        return authors;
    }

    private static EquatableArray<string> Categories(ArticleDescription article)
    {
        var categories = ImmutableArray.CreateBuilder<string>();
        if (article.Section is { } section) categories.Add(section.Title);
        foreach (var topic in article.Topics) categories.Add(topic.Title);
        return categories.ToImmutable();
    }
}
