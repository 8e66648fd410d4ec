namespace StaticPress.Model;

/// <summary>What the site needs to know of an article's text without holding the text: the part of reading that is kept between builds.</summary>
public sealed record ArticleFacts
{
    internal CompactText CompactHeadline { get; init; }

    internal CompactText CompactSummary { get; init; }

    public required string Language { get; init; }

    /// <summary>Made anew for whoever asks.</summary>
    public required string Headline
    {
        get => CompactHeadline.ToString()!;
        init => CompactHeadline = new CompactText(value);
    }

    /// <summary>The synopsis, or where there is none the beginning of the report; see <see cref="ArticleSummary"/>. Made anew for whoever asks.</summary>
    public string? Summary
    {
        get => CompactSummary.ToString();
        init => CompactSummary = new CompactText(value);
    }

    public EquatableArray<string> Byline { get; init; }

    public string? Place { get; init; }

    public string? Publisher { get; init; }

    public PressDate? Published { get; init; }

    public PressDate? Updated { get; init; }

    /// <summary>Of the report alone.</summary>
    public TextCount Count { get; init; }

    public int QuestionCount { get; init; }

    /// <summary>The paths of the pictures in the text.</summary>
    public EquatableArray<string> Pictures { get; init; }

    /// <summary>What the source says beside its text.</summary>
    public StatedFacts Stated { get; init; } = StatedFacts.None;

    public static ArticleFacts Of(Article article) => new()
    {
        Language = article.Language,
        Headline = article.Headline,
        Summary = ArticleSummary.Of(article),
        Byline = article.Byline,
        Place = article.Dateline?.Place,
        Publisher = article.Publisher,
        Published = article.Published,
        Updated = article.Updated,
        Count = BodyText.Count(article.Body),
        QuestionCount = article.Faq.Count,
        Pictures = BlockPictures.Paths(BlockPictures.Of(article)),
        Stated = article.Stated,
    };
}
