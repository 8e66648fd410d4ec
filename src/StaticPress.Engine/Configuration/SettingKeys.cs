using System.Collections.Immutable;
using StaticPress.Model;

namespace StaticPress.Configuration;

/// <summary>Every key of <c>staticpress.yml</c>, in the order of <c>docs/configuration.md</c>.</summary>
internal static class SettingKeys
{
    public static readonly SettingKey<string> Title = new("title", ValueKinds.Text, "The publication's name, as readers see it.", Required: true);
    public static readonly SettingKey<BaseUrl> Url = new("url", ValueKinds.Url, "Where the site will be served; its path becomes the base path of every link.", Required: true);
    public static readonly SettingKey<string> Language = new("language", ValueKinds.Language, "The language of the publication, and of articles that do not say or show another.", Required: true);
    public static readonly SettingKey<TimeZoneInfo> TimeZone = new("time_zone", ValueKinds.TimeZone, "The zone of dates and times without an offset.", Required: true);
    public static readonly SettingKey<string> Description = new("description", ValueKinds.Text, "One or two sentences about the publication, for search engines and feeds.");
    public static readonly SettingKey<string> Tagline = new("tagline", ValueKinds.Text, "A line under the title on the front page.");
    public static readonly SettingKey<string> PublisherName = new("publisher.name", ValueKinds.Text, "The organisation behind the publication.", Default: "the title");
    public static readonly SettingKey<string> PublisherType = new("publisher.type", ValueKinds.OneOf(("NewsMediaOrganization", "NewsMediaOrganization"), ("Organization", "Organization"), ("Corporation", "Corporation"), ("NGO", "NGO"), ("GovernmentOrganization", "GovernmentOrganization"), ("EducationalOrganization", "EducationalOrganization")), "Its schema.org type.", Default: "NewsMediaOrganization");
    public static readonly SettingKey<string> PublisherLegalName = new("publisher.legal_name", ValueKinds.Text, "Its registered name.");
    public static readonly SettingKey<string> PublisherDescription = new("publisher.description", ValueKinds.Text, "A sentence about it.");
    public static readonly SettingKey<string> PublisherEmail = new("publisher.email", ValueKinds.Text, "How readers reach the newsroom.");
    public static readonly SettingKey<string> PublisherTelephone = new("publisher.telephone", ValueKinds.Text, "With the country's code.");
    public static readonly SettingKey<string> PublisherAddress = new("publisher.address", ValueKinds.Text, "The postal address.");
    public static readonly SettingKey<int> PublisherFoundingYear = new("publisher.founding_year", ValueKinds.Number(1400, 2999), "The year it was founded.");
    public static readonly SettingKey<string> PublisherLogo = new("publisher.logo", ValueKinds.Path, "A square picture of at least 112 × 112 pixels, as a path below `static/`.");
    public static readonly SettingKey<EquatableArray<string>> PublisherSameAs = new("publisher.same_as", ValueKinds.Texts, "Addresses of its profiles elsewhere.");
    public static readonly SettingKey<EquatableArray<PolicySetting>> PublisherPolicies = new("publisher.policies", GroupKinds.Policies, "Where its editorial policies are published.");
    public static readonly SettingKey<EquatableArray<SectionSettings>> Sections = new("sections", GroupKinds.Sections, "The sections in the order of the navigation; others that articles name follow by name.");
    public static readonly SettingKey<Permalink> Permalink = new("permalink", ValueKinds.Permalink, "The addresses of articles: text with `:year`, `:month`, `:day`, `:slug`, `:section`, `:id`.", Default: "/:year/:month/:day/:slug/");
    public static readonly SettingKey<string> SectionRoute = new("routes.sections", ValueKinds.Segment, "What stands before a section's name in its address; may be empty.", Default: "empty");
    public static readonly SettingKey<string> TopicRoute = new("routes.topics", ValueKinds.Segment, "The same for topics.", Default: "topics");
    public static readonly SettingKey<string> AuthorRoute = new("routes.authors", ValueKinds.Segment, "The same for authors.", Default: "authors");
    public static readonly SettingKey<string> PlaceRoute = new("routes.places", ValueKinds.Segment, "The same for places.", Default: "places");
    public static readonly SettingKey<string> ArchiveRoute = new("routes.archive", ValueKinds.Segment, "The same for the archive by date.", Default: "archive");
    public static readonly SettingKey<string> QuestionRoute = new("routes.questions", ValueKinds.Segment, "The same for the list of all questions; also stands behind a topic's address for those of the topic.", Default: "questions");
    public static readonly SettingKey<string> SearchRoute = new("routes.search", ValueKinds.Segment, "The address of the search page and the folder of its index.", Default: "search");
    public static readonly SettingKey<int> PageSize = new("page_size", ValueKinds.Number(1, 1000), "Articles on one list page.", Default: "20");
    public static readonly SettingKey<bool> QuestionPages = new("question_pages", ValueKinds.Flag, "Whether there are pages that list every question that articles answer, all and by topic.", Default: "true");
    public static readonly SettingKey<int> Related = new("related", ValueKinds.Number(0, 6), "Related stories under an article: older ones with the same topics and rare words.", Default: "3");
    public static readonly SettingKey<EquatableArray<PinSettings>> Pins = new("fronts.home.pins", FrontKinds.Pins, "Stories that stand on the front page until a date, by their ids.");
    public static readonly SettingKey<int> FrontStories = new("fronts.home.stories", ValueKinds.Number(1, 60), "How many stories stand above the sections' bands; what is not pinned is the newest.", Default: "12");
    public static readonly SettingKey<EquatableArray<string>> FrontBands = new("fronts.home.bands", ValueKinds.Texts, "The sections that have a band on the front page, in their order; `[]` for none.", Default: "all");
    public static readonly SettingKey<int> FrontBandSize = new("fronts.home.band_size", ValueKinds.Number(1, 20), "How many stories a band has at most.", Default: "5");
    public static readonly SettingKey<int> FrontQuestions = new("fronts.home.questions", ValueKinds.Number(0, 12), "How many questions of the stories above the bands are shown; 0 for none.", Default: "4");
    public static readonly SettingKey<string> LightColor = new("theme_color.light", FontKinds.Color, "What browsers paint around the page by day; the `--paper` of your style sheet.", Default: "\"#fffdf8\"");
    public static readonly SettingKey<string> DarkColor = new("theme_color.dark", FontKinds.Color, "The same by night.", Default: "\"#161512\"");
    public static readonly SettingKey<EquatableArray<FontSettings>> Fonts = new("fonts", FontKinds.Fonts, "Font files below `static/`, and what they are used for: `text`, `display`, `nameplate`, `sans`.", Default: "the reader's system fonts");
    public static readonly SettingKey<EquatableArray<TextSetting>> Texts = new("texts", TextKinds.Texts, "Interface texts in other words, and those of your own templates.");
    public static readonly SettingKey<int> FeedSize = new("feed_size", ValueKinds.Number(1, 1000), "Articles in a feed.", Default: "20");
    public static readonly SettingKey<bool> AtomFeeds = new("feeds.atom", ValueKinds.Flag, "Whether there are Atom feeds beside RSS.", Default: "true");
    public static readonly SettingKey<bool> JsonFeeds = new("feeds.json", ValueKinds.Flag, "Whether there are JSON feeds beside RSS.", Default: "true");
    public static readonly SettingKey<FeedGroups> FeedLists = new("feeds.lists", GroupKinds.FeedLists, "The lists that have feeds of their own beside the site's.", Default: "[sections, topics, authors]");
    public static readonly SettingKey<string> FeedAuthority = new("feeds.authority", ValueKinds.Domain, "The domain in the identities of feed items; a publication that moves keeps its old one here, so that readers do not get every story twice.", Default: "the host of `url`");
    public static readonly SettingKey<string> FeedHub = new("feeds.hub", ValueKinds.WebAddress, "A WebSub hub that is told of new stories.");
    public static readonly SettingKey<bool> MarkdownTwins = new("twins.markdown", ValueKinds.Flag, "Whether each article stands beside its page as Markdown, `index.md`.", Default: "true");
    public static readonly SettingKey<bool> JsonTwins = new("twins.json", ValueKinds.Flag, "Whether each article stands beside its page as ninjs, `article.json`.", Default: "true");
    public static readonly SettingKey<ListenMode> Listen = new("listen", ValueKinds.OneOf(("auto", ListenMode.Auto), ("always", ListenMode.Always), ("never", ListenMode.Never)), "Which articles can be listened to: with `auto` those whose source asks for a player and those with a recording.", Default: "auto");
    public static readonly SettingKey<bool> ListenQuestions = new("listen_questions", ValueKinds.Flag, "Whether an article's questions and answers are read aloud too.", Default: "false");
    public static readonly SettingKey<SearchMode> Search = new("search", ValueKinds.OneOf(("minisearch", SearchMode.MiniSearch), ("pagefind", SearchMode.Pagefind), ("none", SearchMode.None)), "What searches the site: an index in small files, or the installed program Pagefind for very large archives.", Default: "minisearch");
    public static readonly SettingKey<AiPolicy> AiPolicy = new("ai.policy", ValueKinds.OneOf(("allow", Configuration.AiPolicy.Allow), ("search-only", Configuration.AiPolicy.SearchOnly), ("deny", Configuration.AiPolicy.Deny)), "What AI companies' crawlers may do; `search-only` and `deny` also reserve text and data mining.", Default: "nothing is said");
    public static readonly SettingKey<string> TdmPolicy = new("ai.mining_policy", ValueKinds.Text, "Where the terms for text and data mining are: a site path or an address.");
    public static readonly SettingKey<bool> Llms = new("ai.llms_txt", ValueKinds.Flag, "Whether there is an `llms.txt`, a short guide to the site for language models.", Default: "true");
    public static readonly SettingKey<EquatableArray<TrustLine>> Trust = new("trust", MachineKinds.Trust, "The lines of `trust.txt`: `member`, `belongto`, `control`, `controlledby`, `vendor`, `customer`, `social`, `disclosure`, `contact`.");
    public static readonly SettingKey<EquatableArray<string>> SecurityContacts = new("security.contact", MachineKinds.Contacts, "Whom to tell of a weakness, for `security.txt`: `mailto:`, `https:` or `tel:` addresses.");
    public static readonly SettingKey<PressDate> SecurityExpires = new("security.expires", MachineKinds.Date, "Until when `security.txt` may be trusted; less than a year ahead. Needed with `security.contact`.");
    public static readonly SettingKey<string> SecurityPolicy = new("security.policy", ValueKinds.Text, "Where the policy for reports is: a site path or an address.");
    public static readonly SettingKey<string> SecurityLanguages = new("security.languages", ValueKinds.Text, "Languages for reports: `en, fr`.");
    public static readonly SettingKey<DateOrder> DateOrder = new("date_order", ValueKinds.OneOf(("by_language", Model.DateOrder.ByLanguage), ("day_first", Model.DateOrder.DayFirst), ("month_first", Model.DateOrder.MonthFirst)), "How dates such as 11/12/2026 are read when nothing in the text decides.", Default: "by_language");
    public static readonly SettingKey<EquatableArray<ExtraLabel>> Labels = new("labels", GroupKinds.Labels, "Further words that introduce the parts of an article.");
    public static readonly SettingKey<UnlistedSeeds> Unlisted = new("unlisted", ValueKinds.OneOf(("build", UnlistedSeeds.Build), ("skip", UnlistedSeeds.Skip), ("error", UnlistedSeeds.Error)), "What happens to a file in `seeds/` that the index does not list.", Default: "build");
    public static readonly SettingKey<string> CustomDomain = new("custom_domain", ValueKinds.Domain, "A domain of one's own on GitHub Pages; written to `CNAME`.");
    public static readonly SettingKey<bool> FaqMarkup = new("structured_data.faq_markup", ValueKinds.Flag, "Whether questions and answers are marked up as FAQPage.", Default: "true");
    public static readonly SettingKey<bool> ArticleBody = new("structured_data.article_body", ValueKinds.Flag, "Whether an article's structured data carries its full text.", Default: "true");
    public static readonly SettingKey<bool> PlainNewsArticle = new("structured_data.article_type", ValueKinds.OneOf(("exact", false), ("newsarticle", true)), "Whether opinion, analysis, reviews … have their own schema.org type or all are NewsArticle.", Default: "exact");
    public static readonly SettingKey<EquatableArray<SeverityOverride>> Severities = new("severities", GroupKinds.Severities, "Warnings this publication takes more or less seriously; see diagnostics.md.");

    public static ImmutableArray<SettingKey> All { get; } =
    [
        Title, Url, Language, TimeZone, Description, Tagline,
        PublisherName, PublisherType, PublisherLegalName, PublisherDescription, PublisherEmail, PublisherTelephone, PublisherAddress, PublisherFoundingYear,
        PublisherLogo, PublisherSameAs, PublisherPolicies,
        Sections, Permalink, SectionRoute, TopicRoute, AuthorRoute, PlaceRoute, ArchiveRoute, QuestionRoute, SearchRoute, PageSize, QuestionPages, Related,
        Pins, FrontStories, FrontBands, FrontBandSize, FrontQuestions, LightColor, DarkColor, Fonts, Texts, FeedSize,
        AtomFeeds, JsonFeeds, FeedLists, FeedAuthority, FeedHub, MarkdownTwins, JsonTwins, Listen, ListenQuestions, Search, AiPolicy, TdmPolicy, Llms, Trust,
        SecurityContacts, SecurityExpires, SecurityPolicy, SecurityLanguages,
        DateOrder, Labels, Unlisted, CustomDomain, FaqMarkup, ArticleBody, PlainNewsArticle, Severities,
    ];
}
