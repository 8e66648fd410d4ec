using System.Globalization;
using System.Text.Json;
using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Search;

/// <summary>The files that the search page reads: which there are, the articles, and the words of older articles. See <see cref="SearchLayout"/>.</summary>
internal sealed class SearchIndex : IOutputSource
{
    private const string Layout = "layout.json";

    private readonly SegmentWords segments = new();

    private enum File
    {
        Layout,
        Shard,
        Words,
    }

    private sealed record Subject(File File, string Group, int Number);

    public IEnumerable<OutputPlan> Plan(SiteModel site)
    {
        if (site.Settings.Search != SearchMode.MiniSearch) yield break;
        var folder = site.Settings.Routes.Search + "/";
        yield return new OutputPlan(this, folder + Layout, Subject: new Subject(File.Layout, "", 0));
        foreach (var group in SearchLayout.Of(site).Groups)
        {
            for (var shard = 0; shard < group.ShardCount; shard++)
                yield return new OutputPlan(this, Name($"{folder}{group.Name}-{shard}.json"), Subject: new Subject(File.Shard, group.Name, shard));
            for (var segment = 0; segment < group.SegmentCount; segment++)
            {
                for (var part = 0; part < SearchLayout.Parts; part++)
                    yield return new OutputPlan(this, Name($"{folder}{group.Name}-{segment}-words-{part}.json"), part, new Subject(File.Words, group.Name, segment));
            }
        }
    }

    public void Render(OutputPlan plan, OutputContext context)
    {
        var subject = (Subject)plan.Subject!;
        if (subject.File == File.Layout)
        {
            SearchJson.Write(context, json => WriteLayout(json, context.Site.SearchLayout()));
            return;
        }
        var group = context.Site.SearchGroup(subject.Group)!;
        if (subject.File == File.Shard) SearchJson.Write(context, json => WriteShard(json, context.Site.SearchShard(group, subject.Number), context));
        else SearchJson.Write(context, json => json.WriteString("words"u8, segments.Of(group, subject.Number, context)[plan.Number]));
    }

    private static void WriteLayout(Utf8JsonWriter json, SearchLayout layout)
    {
        json.WriteNumber("inShard"u8, SearchLayout.InShard);
        json.WriteNumber("inSegment"u8, SearchLayout.InSegment);
        json.WriteNumber("parts"u8, SearchLayout.Parts);
        json.WriteStartArray("groups"u8);
        foreach (var group in layout.Groups)
        {
            json.WriteStartArray();
            json.WriteStringValue(group.Name);
            json.WriteNumberValue(group.Articles.Count);
            json.WriteNumberValue(group.RecentShards);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    /// <summary>One list for each article: route, language, date, the date in words, label, headline, summary, takeaways, questions, topics.</summary>
    private static void WriteShard(Utf8JsonWriter json, IReadOnlyList<ArticleHead> heads, OutputContext context)
    {
        json.WriteStartArray("articles"u8);
        foreach (var head in heads)
        {
            var article = context.TextOf(head);
            var language = context.LanguageOf(head.Language);
            json.WriteStartArray();
            json.WriteStringValue(Routing.OutputPaths.Encode(head.Route));
            json.WriteStringValue(head.Language);
            json.WriteStringValue(head.Published?.Date.ToString("yyyy'-'MM'-'dd", CultureInfo.InvariantCulture) ?? "");
            json.WriteStringValue(head.Published is { } published ? language.Date(published.Date) : "");
            json.WriteStringValue(KindLabel.Of(head.Kind, language) ?? "");
            json.WriteStringValue(Text.ValidText.Of(article.Headline));
            json.WriteStringValue(Text.ValidText.Of(SearchText.SummaryOf(head, article)));
            SearchJson.Texts(json, article.Takeaways);
            SearchJson.Texts(json, article.Faq.Select(entry => entry.Question));
            SearchJson.Texts(json, head.Topics);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static string Name(FormattableString name) => FormattableString.Invariant(name);
}
