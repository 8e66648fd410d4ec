using System.Text.Json;
using StaticPress.Diagnostics;
using StaticPress.Model;

namespace StaticPress.Checks;

/// <summary>What machines are told is what readers see (product law 6): headline, description, dates, authors, corrections, trail, questions and answers.</summary>
internal sealed class VisibleCheck : ICheck
{
    public void Look(BuiltFile file, Findings findings)
    {
        if (file is not BuiltPage page || page.Graph.Root is null) return;
        var look = new PageLook(page, problem => findings.Add(DiagnosticCodes.NotVisible, page.At(page.Graph.Scripts[0]), problem));
        if (page.Graph.Article is { } article) look.AtArticle(article);
        foreach (var faq in page.Graph.Of("FAQPage")) look.AtQuestions(faq);
        foreach (var trail in page.Graph.Of("BreadcrumbList")) look.AtTrail(trail);
    }

    /// <summary>One page, told and seen.</summary>
    private readonly struct PageLook(BuiltPage page, Action<string> tell)
    {
        private readonly string seen = VisibleText.Of(page.Document.Body);

        public void AtArticle(JsonElement article)
        {
            var headline = page.Document.QuerySelector("h1")?.TextContent ?? "";
            if (BuiltGraph.TextOf(article, "headline") is { } told && !VisibleText.AreAlike(told, headline)) tell($"the headline is told as “{told}”, and the page shows “{headline.Trim()}”");
            if (BuiltGraph.TextOf(article, "description") is { } description && !VisibleText.AreAlike(description, page.Meta("description") ?? "")) tell("the description in the structured data and that in the page's head differ");
            AtDate(article, "datePublished", null);
            AtDate(article, "dateModified", BuiltGraph.TextOf(article, "datePublished"));
            foreach (var author in BuiltGraph.ValuesOf(article, "author")) AtText(BuiltGraph.TextOf(page.Graph.Follow(author), "name"), "the author");
            foreach (var correction in BuiltGraph.ValuesOf(article, "correction")) AtText(BuiltGraph.TextOf(page.Graph.Follow(correction), "text"), "the correction");
        }

        public void AtQuestions(JsonElement faq)
        {
            foreach (var value in BuiltGraph.ValuesOf(faq, "mainEntity"))
            {
                var question = page.Graph.Follow(value);
                AtText(BuiltGraph.TextOf(question, "name"), "the question");
                foreach (var answer in BuiltGraph.ValuesOf(question, "acceptedAnswer"))
                {
                    if (BuiltGraph.TextOf(answer, "text") is { } text && !seen.Contains(VisibleText.OfMarkup(text), StringComparison.Ordinal)) tell($"the answer to “{BuiltGraph.TextOf(question, "name")}” is not what the page shows");
                }
            }
        }

        public void AtTrail(JsonElement list)
        {
            List<string> told = [.. BuiltGraph.ValuesOf(list, "itemListElement").Select(step => VisibleText.Squeeze(BuiltGraph.TextOf(step, "name") ?? ""))];
            var trails = page.Document.QuerySelectorAll("nav ol, nav ul").Select(trail => trail.Children.Select(step => VisibleText.Of(step)));
            // The page itself may be left out of its trail where its headline stands below.
            var names = page.Graph.Article is { } article ? [BuiltGraph.TextOf(article, "headline")] : page.Graph.Of("WebPage").Select(node => BuiltGraph.TextOf(node, "name"));
            var above = names.Any(name => name is not null && told.Count > 0 && told[^1] == VisibleText.Squeeze(name)) ? told[..^1] : told;
            if (!trails.Any(trail => trail.SequenceEqual(told, StringComparer.Ordinal) || trail.SequenceEqual(above, StringComparer.Ordinal))) tell("the breadcrumb trail is not one that the page shows");
        }

        private void AtText(string? text, string what)
        {
            if (text is not null && !seen.Contains(VisibleText.Squeeze(text), StringComparison.Ordinal)) tell($"{what} “{text}” is not on the page");
        }

        private void AtDate(JsonElement article, string property, string? unless)
        {
            if (BuiltGraph.TextOf(article, property) is not { } told || told == unless || !IsoDate.TryParse(told, out var date)) return;
            var instant = date.ToInstant(TimeZoneInfo.Utc);
            var shown = page.Document.QuerySelectorAll("time[datetime]").Select(time => IsoDate.TryParse(time.GetAttribute("datetime"), out var one) ? one : default);
            if (!shown.Any(one => one.HasTime == date.HasTime && one != default && one.ToInstant(TimeZoneInfo.Utc) == instant)) tell($"{property} {told} stands on the page in no <time>");
        }
    }
}
