using AngleSharp.Html.Parser;
using StaticPress.Configuration;
using StaticPress.Model;

namespace StaticPress.Tests.Rendering;

public class QuestionPagesTests
{
    private static Article Article(string headline, params string[] questions) => new()
    {
        Language = "en-GB",
        Direction = TextDirection.LeftToRight,
        Headline = headline,
        Published = new PressDate(new DateOnly(2026, 1, 1)),
        Body = [new ParagraphBlock("The report.", 1)],
        Faq = [.. questions.Select((question, i) => new FaqEntry(question, [new ParagraphBlock("An answer.", i + 3)], i + 2))],
    };

    private static IReadOnlyDictionary<string, string> Render(Func<PublicationSettings, PublicationSettings>? settings = null)
    {
        using var plain = new RenderedSite();
        using var site = new RenderedSite { Settings = settings?.Invoke(plain.Settings) ?? plain.Settings };
        site.Add(Article("Trams return", "When do they run?", "What does a ticket cost?"), "trams", entry => entry with { Topics = ["Transport"] });
        site.Add(Article("A quiet day"), "quiet", entry => entry with { Topics = ["Weather"] });
        return site.Render();
    }

    private static List<string> Links(string html) =>
        [.. new HtmlParser().ParseDocument(html).QuerySelectorAll(".river a").Select(link => link.GetAttribute("href")!)];

    [Fact]
    public void Every_question_is_listed_with_its_article_and_leads_to_its_answer()
    {
        var pages = Render();
        var links = Links(pages["questions/index.html"]);
        Assert.Equal(["/press/2026/01/01/trams-return/", "/press/2026/01/01/trams-return/#faq-1", "/press/2026/01/01/trams-return/#faq-2"], links, StringComparer.Ordinal);
        var article = new HtmlParser().ParseDocument(pages["2026/01/01/trams-return/index.html"]);
        Assert.NotNull(article.GetElementById("faq-2"));
    }

    [Fact]
    public void A_topic_with_questions_has_a_list_of_them_and_names_it()
    {
        var pages = Render();
        Assert.Contains("/press/2026/01/01/trams-return/#faq-1", Links(pages["topics/transport/questions/index.html"]), StringComparer.Ordinal);
        Assert.Contains("href=\"/press/topics/transport/questions/\"", pages["topics/transport/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"/press/topics/transport/questions/\"", pages["questions/index.html"], StringComparison.Ordinal);
        Assert.False(pages.ContainsKey("topics/weather/questions/index.html"));
    }

    [Fact]
    public void A_page_of_questions_marks_none_of_them_up()
    {
        var data = new HtmlParser().ParseDocument(Render()["questions/index.html"]).QuerySelector("script[type='application/ld+json']")!.TextContent;
        Assert.Contains("CollectionPage", data, StringComparison.Ordinal);
        Assert.DoesNotContain("FAQPage", data, StringComparison.Ordinal);
        Assert.DoesNotContain("\"@type\":\"Question\"", data, StringComparison.Ordinal);
    }

    [Fact]
    public void A_publication_can_do_without()
    {
        var pages = Render(settings => settings with { QuestionPages = false });
        Assert.False(pages.ContainsKey("questions/index.html"));
        Assert.DoesNotContain("/press/questions/", pages["index.html"], StringComparison.Ordinal);
    }
}
