using AngleSharp.Html.Parser;

namespace StaticPress.Tests.Deployment;

/// <summary>Follows every address of a served site from its front page on.</summary>
internal static class Crawler
{
    /// <param name="start">The front page, as it is served.</param>
    /// <param name="published">The origin that the site was built for: addresses below it are looked for where it is served.</param>
    public static async Task<(int Visited, IReadOnlyList<string> Broken)> Crawl(string start, string published)
    {
        using var client = new HttpClient();
        var origin = new Uri(start).GetLeftPart(UriPartial.Authority);
        var (seen, broken, waiting) = (new HashSet<string>(StringComparer.Ordinal) { start }, new List<string>(), new Queue<string>([start]));
        while (waiting.TryDequeue(out var address))
        {
            using var answer = await client.GetAsync(new Uri(address));
            if (!answer.IsSuccessStatusCode) broken.Add($"{address}: {(int)answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
            foreach (var element in page.QuerySelectorAll("[href],[src]"))
            {
                var written = (element.GetAttribute("href") ?? element.GetAttribute("src"))!.Replace(published, origin, StringComparison.Ordinal);
                if (Uri.TryCreate(new Uri(address), written, out var target) && target.GetLeftPart(UriPartial.Authority) == origin && seen.Add(target.GetLeftPart(UriPartial.Query)))
                    waiting.Enqueue(target.GetLeftPart(UriPartial.Query));
            }
        }
        return (seen.Count, broken);
    }
}
