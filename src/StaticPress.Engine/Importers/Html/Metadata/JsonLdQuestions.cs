namespace StaticPress.Importers.Html.Metadata;

/// <summary>The questions of a page's FAQPage (https://schema.org/FAQPage) with their accepted answers.</summary>
internal static class JsonLdQuestions
{
    public static IEnumerable<(string Question, string Answer)> Of(JsonLdGraph graph)
    {
        foreach (var page in graph.Objects.Where(element => JsonLdValues.Is(element, "FAQPage")))
        {
            foreach (var question in JsonLdValues.Items(JsonLdValues.Get(page, "mainEntity")).Select(graph.Resolve).Where(element => JsonLdValues.Is(element, "Question")))
            {
                var answer = JsonLdValues.Items(JsonLdValues.Get(question, "acceptedAnswer") ?? JsonLdValues.Get(question, "suggestedAnswer")).Select(element => JsonLdValues.Text(element, "text")).FirstOrDefault(text => text is not null);
                if (JsonLdValues.Text(question, "name", "text") is { } text && answer is not null) yield return (text, answer);
            }
        }
    }
}
