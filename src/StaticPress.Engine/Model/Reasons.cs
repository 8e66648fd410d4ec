namespace StaticPress.Model;

/// <summary>Why a line is furniture, as the ledger says it.</summary>
internal static class Reasons
{
    public const string RepeatedHeadline = "repeated-headline";
    public const string Related = "related";
    public const string ReadMore = "read-more";
    public const string Comments = "comments";
    public const string Contact = "contact";
    public const string Notes = "notes";
    public const string About = "about";
    public const string Legal = "legal";
    public const string Share = "share-line";
    public const string Advertisement = "advertisement";
    public const string Subscribe = "subscribe";
    public const string Navigation = "navigation";
    public const string Caption = "caption";
    public const string Topics = "topics";
    public const string ReleaseLine = "release-line";
    public const string Embargo = "embargo";
    public const string EndMark = "end-mark";
    public const string AfterEndMark = "after-end-mark";
    public const string Continued = "continued";
    public const string Kicker = "kicker";
    public const string FaqIntroduction = "faq-introduction";
    public const string ReadingTime = "reading-time";
    public const string Credits = "credits";
    public const string Rule = "rule";
    public const string Slug = "slug";
    public const string Sender = "sender";
    public const string Age = "age";
    public const string PageScrap = "page-scrap";
    public const string MailHeader = "mail-header";

    /// <summary>A notice about cookies, or another box that asks before it lets read.</summary>
    public const string Cookie = "cookie-notice";

    /// <summary>In the page, but hidden by its style.</summary>
    public const string NotShown = "not-shown";

    /// <summary>Words that stand over a picture as parts of it: labels of charts and maps.</summary>
    public const string Graphic = "graphic";

    /// <summary>The picture that stands over the article, with its caption: it is shown as such.</summary>
    public const string LeadPicture = "lead-picture";

    /// <summary>Fields and buttons.</summary>
    public const string Form = "form";

    /// <summary>Facts of the article in the head of its file.</summary>
    public const string FrontMatter = "front-matter";

    /// <summary>Tags and comments without words for readers.</summary>
    public const string Markup = "markup";

    /// <summary>An address or an abbreviation that other lines refer to.</summary>
    public const string Definition = "definition";

    /// <summary>A tag of another program's templates.</summary>
    public const string Template = "template";

    /// <summary>Whether the words are none that a page would show, so that they end nothing where they stand.</summary>
    public static bool IsInvisible(string? reason) => reason is FrontMatter or Markup or Definition or Template;
}
