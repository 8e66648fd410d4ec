using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Site;

namespace StaticPress.Benchmarks.Peers;

/// <summary>Compares a tool's output with the corpus: every article with all its words, every list with its articles, the feed, the sitemap.</summary>
internal static partial class PeerOutput
{
    private const int Newest = 20;

    /// <summary>What is wrong, a line each; empty if the output holds the site.</summary>
    /// <param name="model">An output whose structured data is to be equal; null for none.</param>
    public static List<string> Verify(PeerTool tool, string folder, int count, string? model)
    {
        var output = Path.Combine(folder, tool.Output);
        var articles = Enumerable.Range(0, count).Select(PublicationGenerator.Of).ToList();
        var found = new List<string>();
        foreach (var article in articles) Article(output, model, article, found);
        foreach (var group in articles.GroupBy(article => article.Section)) List(output, $"section/{group.Key}", group, found);
        foreach (var group in articles.GroupBy(article => article.Place)) List(output, $"places/{SiteModel.SlugOf(group.Key)}", group, found);
        var topics = articles.SelectMany(article => article.Topics.Select(topic => (Topic: topic, Article: article)));
        foreach (var group in topics.GroupBy(pair => pair.Topic)) List(output, "tags/" + group.Key.ToLowerInvariant().Replace(' ', '-'), group.Select(pair => pair.Article), found);
        Feed(output, articles, found);
        var sitemap = string.Concat(Directory.EnumerateFiles(output, "sitemap*.xml").Select(File.ReadAllText));
        var listed = StoryAddress().Matches(sitemap).Select(match => match.Groups["slug"].Value).ToHashSet();
        if (listed.Count != count) found.Add($"the sitemap lists {listed.Count.ToString(CultureInfo.InvariantCulture)} articles");
        return found;
    }

    private static void Article(string output, string? model, GeneratedArticle article, List<string> found)
    {
        var file = Path.Combine(output, "articles", PeerCorpus.SlugOf(article.Number), "index.html");
        if (!File.Exists(file))
        {
            found.Add($"{file} is missing");
            return;
        }
        var page = File.ReadAllText(file);
        var words = Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(page[page.IndexOf("<main", StringComparison.Ordinal)..], " ")), " ");
        string[] parts = [article.Headline, article.Synopsis, .. article.Takeaways, .. article.Paragraphs, article.PointOfView, .. article.Topics, .. article.Questions.SelectMany(entry => new[] { entry.Question, entry.Answer })];
        found.AddRange(parts.Where(part => !words.Contains(part, StringComparison.Ordinal)).Select(part => $"{file} lacks “{part}”"));
        if (PeerGraph.Of(page) is not { } graph) found.Add($"{file} lacks structured data");
        else if (model is not null && graph != PeerGraph.Of(File.ReadAllText(Path.Combine(model, Path.GetRelativePath(output, file))))) found.Add($"{file} has other structured data than StaticPress writes");
    }

    private static void List(string output, string route, IEnumerable<GeneratedArticle> articles, List<string> found)
    {
        var folder = Path.Combine(output, route);
        if (!Directory.Exists(folder))
        {
            found.Add($"{route} is missing");
            return;
        }
        var listed = new HashSet<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "index.html", SearchOption.AllDirectories))
        {
            foreach (Match match in StoryAddress().Matches(File.ReadAllText(file))) listed.Add(match.Groups["slug"].Value);
        }
        if (!listed.SetEquals(articles.Select(article => PeerCorpus.SlugOf(article.Number)))) found.Add($"{route} does not list its articles");
    }

    private static void Feed(string output, List<GeneratedArticle> articles, List<string> found)
    {
        var items = StoryAddress().Matches(File.ReadAllText(Path.Combine(output, "rss.xml"), Encoding.UTF8)).Select(match => int.Parse(match.Groups["slug"].ValueSpan[6..], CultureInfo.InvariantCulture)).ToHashSet();
        var oldest = articles.OrderByDescending(article => article.Date).Take(Newest).Last().Date;
        if (items.Count != Math.Min(Newest, articles.Count) || items.Any(item => articles[item].Date < oldest)) found.Add("rss.xml does not hold the newest");
    }

    [GeneratedRegex("/articles/(?<slug>story-[0-9]{7})/", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex StoryAddress();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Spaces();
}
