using System.Globalization;
using System.Text.Json;
using StaticPress.Search;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Search;

/// <summary>The files of the search index: what is in them, and which of them an edit changes.</summary>
public sealed class SearchIndexTests : IDisposable
{
    private const int Articles = 760;
    private static readonly DateOnly First = new(2024, 6, 1);

    private readonly TestPublication publication = new();

    public SearchIndexTests()
    {
        publication.Write("staticpress.yml", TestPublication.Settings + "twins:\n  markdown: false\n  json: false\n");
        for (var i = 0; i < Articles; i++) Write(i, $"Report {i} from {Word(i)}");
    }

    [Fact]
    public void A_new_story_changes_two_files_of_the_index_and_once_in_fifty_eleven_more()
    {
        Build();
        var changes = new List<int>();
        for (var i = 0; i < 52; i++)
        {
            var before = Index();
            Write(Articles + i, $"A new story, number {i}");
            Build();
            changes.Add(Index().Count(file => before.GetValueOrDefault(file.Key) != file.Value));
        }
        Assert.All(changes, changed => Assert.InRange(changed, 2, 2 + 11));
        Assert.InRange(changes.Count(changed => changed > 2), 1, 2);
    }

    [Fact]
    public void A_correction_of_an_old_article_changes_its_file_and_one_list_of_words()
    {
        Build();
        var before = Index();
        Write(3, "Report 3 from Quillhaven");
        Build();
        var changed = Index().Where(file => before[file.Key] != file.Value).Select(file => file.Key).ToList();
        Assert.Contains("2024-0.json", changed);
        Assert.All(changed.Where(name => name != "2024-0.json"), name => Assert.StartsWith("2024-0-words-", name, StringComparison.Ordinal));
        Assert.InRange(changed.Count, 2, 12);
    }

    [Fact]
    public void Whatever_was_edited_the_index_is_that_of_a_clean_build()
    {
        Build();
        Write(3, "Report 3 from Quillhaven");
        Write(Articles + 1, "The newest of all");
        Write(Articles + 2, "An old one found late", First.AddDays(40));
        publication.Delete("seeds/0100.txt");
        Build();
        var incremental = Index();
        publication.Build(options => options with { NoCache = true });
        Assert.Equal(incremental, Index());
    }

    [Fact]
    public void Every_word_of_every_article_that_is_not_fetched_at_first_is_listed_with_its_file()
    {
        Build();
        using var layout = JsonDocument.Parse(publication.Read("search/layout.json"));
        var listed = 0;
        foreach (var group in layout.RootElement.GetProperty("groups").EnumerateArray())
        {
            var (name, count, recent) = (group[0].GetString()!, group[1].GetInt32(), group[2].GetInt32());
            var shards = (count + 49) / 50;
            Assert.True(publication.Exists($"search/{name}-{shards - 1}.json"));
            Assert.False(publication.Exists($"search/{name}-{shards}.json"));
            for (var shard = 0; shard < shards - recent; shard++)
            {
                foreach (var word in WordsOf($"search/{name}-{shard}.json"))
                {
                    Assert.Contains(word, Listed(name, shard / 10, SearchWords.PartOf(word), shard % 10));
                    listed++;
                }
            }
        }
        Assert.True(listed > 1000);
    }

    [Fact]
    public void Without_search_there_is_neither_page_nor_index()
    {
        publication.Write("staticpress.yml", TestPublication.Settings + "search: none\n");
        Build();
        Assert.False(Directory.Exists(Path.Combine(publication.Output, "search")));
        Assert.DoesNotContain("/search/", publication.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_search_page_is_for_readers_and_not_for_search_engines()
    {
        Build();
        Assert.Contains("noindex", publication.Read("search/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("/search/", publication.Read("sitemap-pages.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Opinion_is_not_found_with_the_report_and_hostile_text_stays_text()
    {
        publication.Write("seeds/0001.txt", "A <script>alert(\"1\")</script> \u2028 headline\n\nSynopsis\n\nShort.\n\nVellhaven, June 30 (TestWire) The report itself.\n\nPoint of View\n\nZanyopinion is what we think.\nTestWire\n02/06/2024\n");
        Build();
        var shard = publication.Read("search/2024-0.json");
        Assert.DoesNotContain("Zanyopinion", shard, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(shard);
        Assert.Contains(json.RootElement.GetProperty("articles").EnumerateArray(), one => one[5].GetString()!.StartsWith("A <script>", StringComparison.Ordinal));
    }

    public void Dispose() => publication.Dispose();

    private void Build()
    {
        var report = publication.Build();
        Assert.True(report.Published, string.Join('\n', report.Diagnostics));
    }

    private void Write(int number, string headline, DateOnly? date = null) =>
        publication.Write(string.Create(CultureInfo.InvariantCulture, $"seeds/{number:0000}.txt"), TestPublication.Seed(headline, (date ?? First.AddDays(number)).ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)));

    private static string Word(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "abcdefghij"[digit - '0']));

    private SortedDictionary<string, string> Index() => TestPublication.TreeOf(Path.Combine(publication.Output, "search"));

    private HashSet<string> WordsOf(string path)
    {
        using var json = JsonDocument.Parse(publication.Read(path));
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in json.RootElement.GetProperty("articles").EnumerateArray())
        {
            foreach (var text in new[] { article[5], article[6] }.Concat(article[7].EnumerateArray()).Concat(article[8].EnumerateArray()).Concat(article[9].EnumerateArray()))
                SearchWords.AddTo(words, text.GetString()!);
        }
        return words;
    }

    private HashSet<string> Listed(string group, int segment, int part, int bit)
    {
        using var json = JsonDocument.Parse(publication.Read($"search/{group}-{segment}-words-{part}.json"));
        var list = json.RootElement.GetProperty("words").GetString()!.Split(' ');
        return [.. Enumerable.Range(0, list.Length / 2).Where(i => (int.Parse(list[2 * i + 1], NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> bit & 1) == 1).Select(i => list[2 * i])];
    }
}
