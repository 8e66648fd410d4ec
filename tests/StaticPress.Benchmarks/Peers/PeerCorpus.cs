using System.Globalization;
using System.Text;
using StaticPress.Site;

namespace StaticPress.Benchmarks.Peers;

/// <summary>The same articles in each tool's form: text and an index for us, Markdown with front matter for the others.</summary>
internal static class PeerCorpus
{
    public static string SlugOf(int number) => string.Create(CultureInfo.InvariantCulture, $"story-{number:0000000}");

    public static void Write(PeerTool tool, string folder, int count)
    {
        Copy(Path.Combine(RepositoryFolder.Find(), "tests/StaticPress.Benchmarks/Peers/themes", tool.Name), folder);
        if (tool.HasModules) Directory.CreateSymbolicLink(Path.Combine(folder, "node_modules"), tool.FindModules());
        Directory.CreateDirectory(Path.Combine(folder, tool.Articles));
        for (var i = 0; i < count; i++)
        {
            var article = PublicationGenerator.Of(i);
            File.WriteAllText(tool.ArticleFile(folder, i), tool.IsOurs ? article.ToText() : ToMarkdown(article));
        }
        if (!tool.IsOurs) return;
        using var index = new StreamWriter(Path.Combine(folder, tool.Articles, "index.jsonl"));
        for (var i = 0; i < count; i++)
        {
            var article = PublicationGenerator.Of(i);
            index.Write($"{{\"file\":\"{PublicationGenerator.FileName(i)}\",\"slug\":\"{SlugOf(i)}\",\"section\":\"{article.Section}\",\"topics\":[{string.Join(',', article.Topics.Select(Quoted))}]}}\n");
        }
    }

    /// <summary>One sentence more at the head of the report; the headline, and so every list, stays as it is.</summary>
    public static void Edit(PeerTool tool, string folder, int number, string sentence)
    {
        var file = tool.ArticleFile(folder, number);
        var first = PublicationGenerator.Of(number).Paragraphs[0];
        File.WriteAllText(file, File.ReadAllText(file).Replace(first, sentence + " " + first, StringComparison.Ordinal));
    }

    private static string ToMarkdown(GeneratedArticle article)
    {
        var text = new StringBuilder(7000).Append("---\n");
        text.Append("title: ").Append(Quoted(article.Headline)).Append("\ndate: ").Append(article.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        text.Append("\ndescription: ").Append(Quoted(article.Synopsis)).Append("\nagency: ").Append(Quoted(article.Agency));
        text.Append("\nplace: ").Append(Quoted(article.Place)).Append("\nplaces: [").Append(SiteModel.SlugOf(article.Place)).Append("]\ndateline: ").Append(Quoted(article.PlaceAndDay));
        text.Append("\nsection: ").Append(article.Section).Append("\ncategories: [").Append(article.Section).Append("]\ntags:\n");
        foreach (var topic in article.Topics) text.Append("  - ").Append(Quoted(topic)).Append('\n');
        text.Append("takeaways:\n");
        foreach (var takeaway in article.Takeaways) text.Append("  - ").Append(Quoted(takeaway)).Append('\n');
        text.Append("view: ").Append(Quoted(article.PointOfView)).Append("\nquestions:\n");
        foreach (var (question, answer) in article.Questions) text.Append("  - question: ").Append(Quoted(question)).Append("\n    answer: ").Append(Quoted(answer)).Append('\n');
        text.Append("---\n\n").Append(article.Dateline);
        foreach (var paragraph in article.Paragraphs) text.Append(paragraph).Append("\n\n");
        return text.ToString();
    }

    /// <summary>Neither quotation marks nor backslashes stand in generated texts.</summary>
    private static string Quoted(string text) => '"' + text + '"';

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
