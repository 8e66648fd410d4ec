using System.Globalization;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Pipeline;

/// <summary>Lists, archives, sitemaps and feeds stay as they are but for their newest end: what a new story changes does not grow with the archive.</summary>
public class NewStoryTests
{
    [Fact]
    public void A_new_story_changes_as_many_files_in_a_large_archive_as_in_a_small_one()
    {
        var small = ChangedByANewStory(36);
        var large = ChangedByANewStory(144);
        Assert.Equal(small, large);
        // Its page and two twins; front page, 404 and questions apart, the lists it stands on with three feeds each; sitemaps; the month and what links to it.
        Assert.InRange(large, 10, 60);
    }

    [Fact]
    public void A_new_story_renders_no_other_article_but_its_neighbour()
    {
        using var publication = Archive(36);
        publication.Build();
        var before = publication.Tree();
        AddStory(publication, 36);
        publication.Build();
        var stories = publication.Tree().Where(file => file.Key.EndsWith("/index.html", StringComparison.Ordinal) && file.Key.Contains("story", StringComparison.Ordinal) && before.GetValueOrDefault(file.Key) != file.Value);
        // The new one, and the one before it in its section, which now links to it.
        Assert.Equal(2, stories.Count());
    }

    private static int ChangedByANewStory(int count)
    {
        using var publication = Archive(count);
        publication.Build();
        AddStory(publication, count);
        var report = publication.Build();
        Assert.Equal((1, 0), (report.Parsed, report.Removed));
        // One may be rendered to find that it is as it was.
        Assert.InRange(report.Rendered - report.Written, 0, 1);
        return report.Written;
    }

    private static TestPublication Archive(int count)
    {
        var publication = new TestPublication().Write("staticpress.yml", TestPublication.Settings + "page_size: 3\nfeed_size: 5\n");
        for (var i = 0; i < count; i++) WriteStory(publication, i, new DateOnly(2025, 1, 1).AddDays(i * 290 / count));
        return WriteIndex(publication, count);
    }

    private static void AddStory(TestPublication publication, int count)
    {
        WriteStory(publication, count, new DateOnly(2025, 11, 30));
        WriteIndex(publication, count + 1);
    }

    private static void WriteStory(TestPublication publication, int i, DateOnly date) =>
        publication.Write($"seeds/{i:000}.txt", TestPublication.Seed($"Story number {i}", date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)));

    private static TestPublication WriteIndex(TestPublication publication, int count) => publication.Write("seeds/index.jsonl", string.Concat(Enumerable.Range(0, count).Select(i =>
        $"{{\"file\":\"{i:000}.txt\",\"section\":\"Section {i % 2}\",\"topics\":[\"Topic {i % 4}\"],\"authors\":[\"Author {i % 3}\"]}}\n")));
}
