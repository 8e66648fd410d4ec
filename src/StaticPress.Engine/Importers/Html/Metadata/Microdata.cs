using AngleSharp.Dom;
using StaticPress.Model;

namespace StaticPress.Importers.Html.Metadata;

/// <summary>Facts that stand in the page's own elements: microdata, <c>rel=author</c>, and <c>time</c> that says that it is the publication's.</summary>
internal static class Microdata
{
    private const int MostAuthors = 10;

    public static PressDate? Date(IDocument document, string property)
    {
        foreach (var element in document.QuerySelectorAll($"[itemprop~={property}]"))
        {
            if (IsNotComment(element) && PageDates.Read(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("title") ?? element.TextContent) is { } date) return date;
        }

        if (property != "datePublished") return null;
        foreach (var element in document.QuerySelectorAll("time[pubdate], time.published, time.entry-date, abbr.published, time[class*=publish]"))
        {
            if (PageDates.Read(element.GetAttribute("datetime") ?? element.GetAttribute("title")) is { } date) return date;
        }

        return null;
    }

    public static IEnumerable<string> Authors(IDocument document)
    {
        var found = document.QuerySelectorAll("[itemprop~=author], [rel~=author]").Where(IsNotComment).Where(element => element.LocalName is not ("link" or "meta")).ToList();
        // The property stands around the person, whose name is a property of its own.
        return found.Select(element => element.QuerySelector("[itemprop~=name]") ?? element).Select(element => element.GetAttribute("content") ?? element.TextContent).Select(JsonLdValues.Plain).SelectMany(PageNames.Of).Where(name => name.Split(' ').Length <= 6).Take(MostAuthors);
    }

    public static IEnumerable<(string Question, string Answer)> Questions(IDocument document)
    {
        foreach (var question in document.QuerySelectorAll("[itemtype$='schema.org/Question']"))
        {
            if (question.QuerySelector("[itemprop~=name]") is not { } name || question.QuerySelector("[itemprop~=acceptedAnswer] [itemprop~=text], [itemprop~=acceptedAnswer][itemprop~=text]") is not { } answer) continue;
            if (question.Closest("[itemtype$='schema.org/FAQPage']") is not null) yield return (JsonLdValues.Plain(name.TextContent), JsonLdValues.Plain(answer.TextContent));
        }
    }

    private static bool IsNotComment(IElement element) => element.Closest("[itemprop~=comment], [itemtype$=Comment], [id=comments], .comments, .comment") is null;
}
