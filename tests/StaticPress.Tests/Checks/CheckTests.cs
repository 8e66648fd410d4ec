using StaticPress.Checks;
using StaticPress.Configuration;
using StaticPress.Diagnostics;

namespace StaticPress.Tests.Checks;

/// <summary>Every check is shown to fail: the whole site passes all of them, and each way of spoiling it is found by the one check that is for it.</summary>
public sealed class CheckTests(EverythingSite site) : IClassFixture<EverythingSite>
{
    private const string Slipway = "harbour/2026/11/slipway-opens/index.html";
    private const string French = "harbour/2026/11/cale-ouverte/index.html";
    private const string Choir = "village/2026/11/let-the-choir-sing-in-the-lifeboat-house/index.html";

    /// <summary>The check, what it says, and how the site is spoiled.</summary>
    public static TheoryData<string, string, string, Action<SpoiledSite>> Cases { get; } = new()
    {
        { "WellFormedCheck", "SP4101", "the file is not well-formed XML", spoiled => spoiled.Replace("atom.xml", "</feed>", "") },
        { "WellFormedCheck", "SP4101", "the file is not valid JSON", spoiled => spoiled.Replace("feed.json", "\"version\":", "\"version\"") },
        { "WellFormedCheck", "SP4101", "the file is not valid JSON", spoiled => spoiled.Replace("feed.json", "\"version\":", "\"\\ud83d\":") },
        { "LinkCheck", "SP4102", "a link to /about/ leads to nothing: the site has no about/index.html", spoiled => spoiled.Delete("about/index.html") },
        { "LinkCheck", "SP4104", "a link to /about is answered with a redirection", spoiled => spoiled.Replace(Slipway, "href=\"/about/\"", "href=\"/about\"") },
        { "AnchorCheck", "SP4105", "a link to #main leads to a page without an element #main", spoiled => spoiled.Replace(Slipway, "id=\"main\"", "id=\"elsewhere\"") },
        { "AnchorCheck", "SP4105", "a link to /harbour/2026/11/slipway-opens/#faq-2 leads to a page without an element #faq-2", spoiled => spoiled.Replace(Slipway, "id=\"faq-2\"", "id=\"faq-9\"") },
        { "AssetCheck", "SP4106", "the file /media/images/slipway.jpg leads to nothing: the site has no media/images/slipway.jpg", spoiled => spoiled.Delete("media/images/slipway.jpg") },
        { "AssetCheck", "SP4106", "the file ../fonts/lost.woff2 leads to nothing: the site has no fonts/lost.woff2", spoiled => spoiled.Write("css/more.css", "@font-face {\n  src: url('../fonts/lost.woff2') }") },
        { "CanonicalCheck", "SP4201", "the page has no canonical address", spoiled => spoiled.Replace(Slipway, "rel=\"canonical\"", "rel=\"help\"") },
        { "CanonicalCheck", "SP4201", "the canonical address is https://marrowbay.example/contact/, the page's own is https://marrowbay.example/about/", spoiled => spoiled.Replace("about/index.html", "rel=\"canonical\" href=\"https://marrowbay.example/about/\"", "rel=\"canonical\" href=\"https://marrowbay.example/contact/\"") },
        { "LanguageLinkCheck", "SP4203", "the translation https://marrowbay.example/harbour/2026/11/cale-ouverte/ does not name this page in return", spoiled => spoiled.Replace(French, "rel=\"alternate\" hreflang=\"en-GB\"", "rel=\"author\" hreflang=\"en-GB\"") },
        { "LanguageLinkCheck", "SP4203", "the page names its translations and leaves itself out", spoiled => spoiled.Replace(French, "rel=\"alternate\" hreflang=\"fr\"", "rel=\"author\" hreflang=\"fr\"") },
        { "ElementIdCheck", "SP4204", "the id “faq-1” stands on two elements of one page", spoiled => spoiled.Replace(Slipway, "id=\"faq-2\"", "id=\"faq-1\"") },
        { "TitleCheck", "SP4205", "the page has no title", spoiled => spoiled.Replace("about/index.html", "<title>About the Record | Marrow Bay Record</title>", "<title> </title>") },
        { "TitleCheck", "SP4206", "several pages have the title “Contact | Marrow Bay Record”", spoiled => spoiled.Replace("about/index.html", "<title>About the Record |", "<title>Contact |") },
        { "OrphanCheck", "SP4107", "no link leads to this page", spoiled => spoiled.Write("lost/index.html", spoiled.Read("about/index.html")) },
        { "LanguageCheck", "SP4211", "the page does not say its language", spoiled => spoiled.Replace("about/index.html", "<html lang=\"en-GB\"", "<html") },
        { "LanguageCheck", "SP4211", "“english language” is no language tag", spoiled => spoiled.Replace("about/index.html", "<html lang=\"en-GB\"", "<html lang=\"english language\"") },
        { "HeadingCheck", "SP4212", "the page has no <h1>", spoiled => spoiled.Replace("about/index.html", "h1>", "p>") },
        { "HeadingCheck", "SP4212", "the page has a second <h1>", spoiled => spoiled.Replace("about/index.html", "</main>", "<h1>Again</h1></main>") },
        { "HeadingCheck", "SP4212", "an <h4> follows an <h1>", spoiled => spoiled.Replace("about/index.html", "</h1>", "</h1><h4>Deep</h4>") },
        { "HeadingCheck", "SP4212", "an <h2> is empty", spoiled => spoiled.Replace("about/index.html", "</h1>", "</h1><h2> <br></h2>") },
        { "AlternativeTextCheck", "SP4213", "the picture /media/images/x.jpg has no alternative text", spoiled => spoiled.Replace("about/index.html", "</main>", "<img src=\"/media/images/x.jpg\"></main>") },
        { "ControlNameCheck", "SP4214", "a link to /contact/ has no name", spoiled => spoiled.Replace("about/index.html", "</main>", "<a href=\"/contact/\"><img src=\"/x.png\" alt=\"\"></a></main>") },
        { "ControlNameCheck", "SP4214", "a <button> has no name", spoiled => spoiled.Replace("about/index.html", "</main>", "<button><svg aria-hidden=\"true\"><title>Play</title></svg></button></main>") },
        { "ControlNameCheck", "SP4214", "the frame https://maps.example/ has no name", spoiled => spoiled.Replace("about/index.html", "</main>", "<iframe src=\"https://maps.example/\"></iframe></main>") },
        { "FieldLabelCheck", "SP4215", "the field “q” has no label", spoiled => spoiled.Replace("about/index.html", "</main>", "<input name=\"q\" id=\"q9\" placeholder=\"Search\"><label for=\"q8\">Search</label></main>") },
        { "HeadlineCheck", "SP4222", "the headline “SLIPWAY AT MARROW BAY OPENS” is all in capitals", spoiled => spoiled.Replace(Slipway, "\"headline\":\"Slipway at Marrow Bay Opens After Eleven Winters of Argument\"", "\"headline\":\"SLIPWAY AT MARROW BAY OPENS\"") },
        { "HeadlineCheck", "SP4221", $"the headline “{new string('x', 111)}” has 111 characters", spoiled => spoiled.Replace(Slipway, "\"headline\":\"Slipway at Marrow Bay Opens After Eleven Winters of Argument\"", $"\"headline\":\"{new string('x', 111)}\"") },
        { "AnswerCheck", "SP4223", "the question “Will the name change?” has no answer", spoiled => spoiled.Replace(Slipway, "<p>No. It is called the slipway.</p>", "<p> </p>") },
        { "AnswerCheck", "SP4223", "the question “Will the name change?” is told without an answer", spoiled => spoiled.Replace(Slipway, "\"acceptedAnswer\":", "\"suggestedAnswer\":") },
        { "FutureDateCheck", "SP4224", "datePublished 2026-12-22T09:30:00+00:00 has not come yet", spoiled => spoiled.Replace(Slipway, "\"datePublished\":\"2026-11-22", "\"datePublished\":\"2026-12-22") },
        { "SizeCheck", "SP4501", "the file has 100.5 MB, and GitHub takes 100 MB", spoiled => spoiled.Stretch("media/film.mp4", 100.5) },
        { "SizeCheck", "SP4502", "the site has ", spoiled => Enumerable.Range(0, 11).ToList().ForEach(i => spoiled.Stretch($"media/film-{i}.mp4", 99)) },
        { "SizeCheck", "SP4503", "the picture has 1.5 MB", spoiled => spoiled.Stretch("media/images/slipway.jpg", 1.5) },
        { "GraphCheck", "SP4301", "the page has no structured data", spoiled => spoiled.Replace("about/index.html", "application/ld+json", "application/json") },
        { "GraphCheck", "SP4301", "the structured data is not valid JSON", spoiled => spoiled.Replace("about/index.html", "{\"@context\":", "{\"@context\"") },
        { "GraphCheck", "SP4302", "the graph refers to https://marrowbay.example/#nobody, which is not in it", spoiled => spoiled.Replace("about/index.html", "\"isPartOf\":{\"@id\":\"https://marrowbay.example/#website\"}", "\"isPartOf\":{\"@id\":\"https://marrowbay.example/#nobody\"}") },
        { "GraphCheck", "SP4302", "the context is not https://schema.org", spoiled => spoiled.Replace("about/index.html", "\"@context\":\"https://schema.org\"", "\"@context\":\"https://schema.example\"") },
        { "VocabularyCheck", "SP4303", "schema.org has no type AboutSheet", spoiled => spoiled.Replace("about/index.html", "\"@type\":\"AboutPage\"", "\"@type\":\"AboutSheet\"") },
        { "VocabularyCheck", "SP4303", "schema.org has no property headlines", spoiled => spoiled.Replace(Slipway, "\"headline\":", "\"headlines\":") },
        { "VocabularyCheck", "SP4303", "dateline is no property of Article", spoiled => spoiled.Replace(Slipway, "{\"@type\":\"NewsArticle\",\"@id\":\"https://marrowbay.example/harbour/2026/11/slipway-opens/#article\"", "{\"@type\":\"Article\",\"@id\":\"https://marrowbay.example/harbour/2026/11/slipway-opens/#article\"") },
        { "VocabularyCheck", "SP4303", "datePublished is “2026-11-22T09:30:00”, which is no Date or DateTime", spoiled => spoiled.Replace(Slipway, "\"datePublished\":\"2026-11-22T09:30:00\\u002B00:00\"", "\"datePublished\":\"2026-11-22T09:30:00\"") },
        { "VocabularyCheck", "SP4303", "isAccessibleForFree is a text, and takes Boolean", spoiled => spoiled.Replace(Slipway, "\"isAccessibleForFree\":true", "\"isAccessibleForFree\":\"true\"") },
        { "VocabularyCheck", "SP4303", "the property isBasedOnUrl has given way to isBasedOn", spoiled => spoiled.Replace(Slipway, "\"isAccessibleForFree\":true", "\"isBasedOnUrl\":\"https://marrowbay.example/about/\"") },
        { "VisibleCheck", "SP4304", "the headline is told as “Slipway at Marrow Bay Opens After Eleven Winters of Argument”, and the page shows “Another”", spoiled => spoiled.Replace(Slipway, "<h1>Slipway at Marrow Bay Opens After Eleven Winters of Argument</h1>", "<h1>Another</h1>") },
        { "VisibleCheck", "SP4304", "datePublished 2026-11-22T09:30:00+00:00 stands on the page in no <time>", spoiled => spoiled.Replace(Slipway, "<time datetime=\"2026-11-22T09:30:00+00:00\">", "<time datetime=\"2026-11-21T09:30:00+00:00\">") },
        { "VisibleCheck", "SP4304", "the author “Odile Marchmont” is not on the page", spoiled => spoiled.Replace(Choir, "rel=\"author\" href=\"/people/odile-marchmont/\">Odile Marchmont", "href=\"/people/odile-marchmont/\">O. M.") },
        { "VisibleCheck", "SP4304", "the question “Will the name change?” is not on the page", spoiled => spoiled.Replace(Slipway, "<h3>Will the name change?", "<h3>Will the name stay?") },
        { "VisibleCheck", "SP4304", "the answer to “Will the name change?” is not what the page shows", spoiled => spoiled.Replace(Slipway, "<p>No. It is called the slipway.</p>", "<p hidden>No. It is called the slipway.</p>") },
        { "VisibleCheck", "SP4304", "the correction “The first boat was the Kittiwake, not the Cormorant.” is not on the page", spoiled => spoiled.Replace(Slipway, "</time>: The first boat was the Kittiwake, not the Cormorant.", "</time>: The first boat was the Kittiwake.") },
        { "VisibleCheck", "SP4304", "the breadcrumb trail is not one that the page shows", spoiled => spoiled.Replace("about/index.html", "<li><a href=\"/\">Home</a></li>", "<li><a href=\"/\">Start</a></li>") },
        { "OpinionCheck", "SP4305", "the article's description is taken from its point of view", spoiled => spoiled.Replace(Slipway, "\"description\":\"The stone slipway below the net loft is open.", "\"description\":\"The committee should write down how it ended, because the next slipway is already being proposed.\",\"abstract\":\"") },
        { "RssCheck", "SP4401", "the channel has no description", spoiled => spoiled.Replace("rss.xml", "<description>The weekly paper of an invented bay, whose only purpose is to use every setting that a publication can have.</description>", "") },
        { "RssCheck", "SP4401", "the date “Sun, 21 Nov 2026 09:30:00 +0000” is not written as the format wants it", spoiled => spoiled.Replace("rss.xml", "Sun, 22 Nov 2026 09:30:00 +0000", "Sun, 21 Nov 2026 09:30:00 +0000") },
        { "RssCheck", "SP4401", "the feed gives its own address as https://marrowbay.example/news.xml, and stands at https://marrowbay.example/rss.xml", spoiled => spoiled.Replace("rss.xml", "href=\"https://marrowbay.example/rss.xml\"", "href=\"https://marrowbay.example/news.xml\"") },
        { "RssCheck", "SP4402", "an item's address https://marrowbay.example/harbour/2026/11/slipway-opens/ leads to nothing in the site", spoiled => spoiled.Delete(Slipway) },
        { "RssCheck", "SP4401", "the address /media/images/slipway.jpg in an item's content is not absolute", spoiled => spoiled.Replace("rss.xml", "src=\"https://marrowbay.example/media/images/slipway.jpg\"", "src=\"/media/images/slipway.jpg\"") },
        { "AtomCheck", "SP4401", "the entry has no updated", spoiled => spoiled.Replace("atom.xml", "<updated>2026-11-23T08:00:00+00:00</updated>", "") },
        { "AtomCheck", "SP4401", "two items have the identity tag:old.marrowbay.example,2026:slipway", spoiled => spoiled.Replace("atom.xml", "2026:slipway-fr", "2026:slipway") },
        { "JsonFeedCheck", "SP4401", "the version is not https://jsonfeed.org/version/1.1", spoiled => spoiled.Replace("feed.json", "version/1.1", "version/1") },
        { "JsonFeedCheck", "SP4401", "the item “Slipway at Marrow Bay Opens After Eleven Winters of Argument” has no content", spoiled => spoiled.Replace("feed.json", "\"content_html\":", "\"_content_html\":") },
        { "FeedDateCheck", "SP4403", "the date of https://marrowbay.example/harbour/2026/11/slipway-opens/ is 2026-11-22T09:31:00+00:00 in the feed and 2026-11-22T09:30:00+00:00 on the page", spoiled => spoiled.Replace("feed.json", "2026-11-22T09:30:00", "2026-11-22T09:31:00") },
        { "SitemapCheck", "SP4404", "lastmod “yesterday” is no date of W3C", spoiled => spoiled.Replace("sitemap-pages.xml", "<lastmod>2026-11-02</lastmod>", "<lastmod>yesterday</lastmod>") },
        { "SitemapCheck", "SP4405", "no sitemap names this page", spoiled => spoiled.Replace("sitemap-pages.xml", "<loc>https://marrowbay.example/about/</loc>", "<loc>https://marrowbay.example/contact/</loc>") },
        { "SitemapCheck", "SP4404", "the sitemap https://marrowbay.example/sitemap-news.xml is not in the site", spoiled => spoiled.Delete("sitemap-news.xml") },
        { "SitemapCheck", "SP4405", "the sitemap names https://marrowbay.example/about/, which asks not to be listed or is no page", spoiled => spoiled.Replace("about/index.html", "<meta name=\"robots\" content=\"index,", "<meta name=\"robots\" content=\"noindex,") },
        { "NewsSitemapCheck", "SP4404", "an article of the news sitemap has no language", spoiled => spoiled.Replace("sitemap-news.xml", "<news:language>fr</news:language>", "") },
        { "RobotsCheck", "SP4407", "the sitemap https://marrowbay.example/sitemap.xml is not in the site", spoiled => spoiled.Delete("sitemap.xml") },
        { "RobotsCheck", "SP4407", "robots.txt names no sitemap", spoiled => spoiled.Replace("robots.txt", "Sitemap:", "#") },
    };

    [Fact]
    public void The_whole_site_passes_every_check()
    {
        Assert.True(site.Report.Published, string.Join('\n', site.Report.Diagnostics));
        Assert.Empty(site.Inspect());
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Cases))]
    public void A_spoiled_site_fails_the_check_that_is_for_it(string check, string code, string message, Action<SpoiledSite> spoil)
    {
        var one = AllChecks.Create().Single(candidate => candidate.GetType().Name == check);
        var found = site.Inspect(spoil, one);
        Assert.Contains(found, diagnostic => diagnostic.Code == code && (diagnostic.Message == message || (message.EndsWith(' ') && diagnostic.Message.StartsWith(message, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_check_is_shown_to_fail() =>
        Assert.Empty(AllChecks.Create().Select(check => check.GetType().Name).Except(Cases.Select(row => row.Data.Item1)));

    [Fact]
    public void A_mistake_has_its_place()
    {
        var found = Assert.Single(site.Inspect(spoiled => spoiled.Replace(Slipway, "href=\"/about/\"", "href=\"/abuot/\""), new LinkCheck()));
        var line = File.ReadLines(Path.Combine(site.Output, Slipway)).TakeWhile(text => !text.Contains("href=\"/about/\"", StringComparison.Ordinal)).Count() + 1;
        Assert.Equal(("output/" + Slipway, line), (found.Location.Path, found.Location.Line));
        Assert.True(found.Location.Column > 0);
    }

    [Fact]
    public void A_mistake_on_every_page_is_told_once()
    {
        var found = Assert.Single(site.Inspect(spoiled => spoiled.Delete("about/index.html"), new LinkCheck()), one => one.Message.StartsWith("a link to /about/ ", StringComparison.Ordinal));
        Assert.Matches(@"^also in output/\S+, output/\S+, output/\S+, and \d+ more$", found.Note!);
    }

    [Fact]
    public void Below_a_path_links_that_leave_it_out_are_told_apart_from_those_that_lead_to_nothing()
    {
        var found = site.Inspect(only: new LinkCheck(), address: new BaseUrl("https://marrowbay.example", "/press/"));
        Assert.Contains(found, one => one.Code == DiagnosticCodes.OutsideBasePath.Id && one.Message == "a link to /about/ leaves out /press/, below which the site is served");
    }

    [Fact]
    public void News_that_have_grown_old_ask_for_another_build()
    {
        var found = site.Inspect(only: new NewsSitemapCheck(), clock: EverythingSite.Clock.AddDays(3));
        Assert.Equal((DiagnosticCodes.NewsStale.Id, Severity.Warning), Assert.Single(found.Select(one => (one.Code, one.Severity))));
    }

    [Fact]
    public void A_page_of_the_publication_s_own_owes_no_structured_data_but_whole_links()
    {
        var found = site.Inspect(spoiled => spoiled.Write("favicon.png", "")); // copied files are known by name
        Assert.Empty(found);
        Assert.Contains(site.Inspect(spoiled => spoiled.Write("old.html", "<!DOCTYPE html><title>Old</title><a href=\"/nowhere/\">x</a>")), one => one.Code == DiagnosticCodes.BrokenLink.Id);
    }
}
