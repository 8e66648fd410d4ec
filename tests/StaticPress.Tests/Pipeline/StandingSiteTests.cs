using System.Globalization;
using StaticPress.Diagnostics;
using StaticPress.Pipeline;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Pipeline;

/// <summary>A site of which nothing has changed but texts is not assembled again, and comes to what a clean build comes to.</summary>
public sealed class StandingSiteTests : IDisposable
{
    private readonly TestPublication publication = new();

    public StandingSiteTests()
    {
        publication.Write("staticpress.yml", TestPublication.Settings + "date_order: day_first\npage_size: 3\n");
        for (var i = 0; i < 20; i++) publication.Write($"seeds/{i:000}.txt", Story(i));
        WriteIndex(_ => true);
        publication.WritePicture("seeds/seven.gif", [1200, 800]);
        publication.Write("pages/about.md", "---\ntitle: About\n---\n\nWho we are.\n").Write("static/notes.txt", "one");
        publication.Build();
    }

    [Fact]
    public void An_edited_text_renders_what_shows_it_and_nothing_is_assembled()
    {
        Edit(3);
        var report = BuildAsClean();
        Assert.Equal((true, 1), (report.Stands, report.Parsed));
        Assert.InRange(report.Rendered, 3, 18);
        Assert.Equal(report.Rendered, report.Written);
    }

    [Fact]
    public void One_build_after_another_stands()
    {
        for (var i = 0; i < 4; i++)
        {
            Edit(i, $"Edited, for the {i}th.");
            var report = BuildAsClean();
            Assert.Equal((true, 1), (report.Stands, report.Parsed));
        }
        var same = BuildAsClean();
        Assert.Equal((true, 0, 0, 0), (same.Stands, same.Parsed, same.Rendered, same.Written));
    }

    [Fact]
    public void Texts_that_search_finds_by_other_words_are_in_the_search_index()
    {
        publication.Write("seeds/004.txt", Story(4) + "\nFAQ\n\nWhat is new?\n\nThe harbour.\n");
        BuildAsClean();
        publication.Write("seeds/004.txt", Story(4) + "\nFAQ\n\nWhat is quite new?\n\nThe harbour.\n");
        Assert.True(BuildAsClean().Stands);
    }

    [Theory]
    [InlineData("seeds/005.txt", "Another headline altogether")]
    [InlineData("templates/partials/trail.html", "<!-- other -->")]
    [InlineData("staticpress.yml", TestPublication.Settings + "date_order: day_first\npage_size: 4\n")]
    [InlineData("pages/about.md", "---\ntitle: About us\n---\n\nWho we are.\n")]
    [InlineData("static/more.txt", "two")]
    [InlineData("static/notes.txt", "three, and longer")]
    [InlineData("seeds/index.jsonl", """{"file": "003.txt", "section": "sport"}""" + "\n")]
    public void Whatever_else_changes_comes_to_what_a_clean_build_comes_to(string file, string content)
    {
        Edit(3);
        publication.Write(file, file == "seeds/005.txt" ? Story(5, content) : content);
        Assert.False(BuildAsClean().Stands);
        Edit(6);
        Assert.True(BuildAsClean().Stands);
    }

    [Fact]
    public void A_picture_that_is_none_any_more_is_told()
    {
        publication.Write("seeds/seven.gif", "no picture");
        Edit(3);
        Assert.Contains(publication.Build().Diagnostics, one => one.Code == DiagnosticCodes.ImageMissing.Id);
        publication.WritePicture("seeds/seven.gif", [600, 400]);
        BuildAsClean();
    }

    [Fact]
    public void What_is_wrong_with_the_site_is_told_again_by_a_build_that_does_not_assemble_it()
    {
        publication.Write("seeds/005.txt", Story(5, date: "some day"));
        var first = BuildAsClean().Diagnostics;
        Assert.Contains(first, one => one.Code == DiagnosticCodes.Undated.Id);
        Edit(3);
        var again = BuildAsClean();
        Assert.True(again.Stands);
        Assert.Equal(first, again.Diagnostics);
    }

    [Fact]
    public void What_is_wrong_with_a_source_that_is_not_read_again_is_told_again()
    {
        publication.Write("seeds/008.txt", Story(8) + "\nFAQ\n\nA question without an answer?\n");
        var first = BuildAsClean().Diagnostics;
        Assert.NotEmpty(first);
        Edit(3);
        Assert.Equal(first, BuildAsClean().Diagnostics);
        publication.Write("seeds/008.txt", Story(8));
        Assert.NotEqual(first, BuildAsClean().Diagnostics);
    }

    [Fact]
    public void What_was_deleted_before_stays_deleted()
    {
        publication.Delete("seeds/011.txt");
        WriteIndex(number => number != 11);
        BuildAsClean();
        Edit(3);
        Assert.True(BuildAsClean().Stands);
        for (var i = 12; i < 18; i++) Edit(i);
        Assert.True(BuildAsClean().Stands);
        Assert.Equal((true, 0), BuildAsClean() is var same ? (same.Stands, same.Rendered) : default);
    }

    [Fact]
    public void The_end_of_a_long_synopsis_is_found_by_search()
    {
        publication.Write("seeds/004.txt", Long("The last of it is about herring."));
        BuildAsClean();
        publication.Write("seeds/004.txt", Long("The last of it is about mackerel."));
        Assert.True(BuildAsClean().Stands);

        static string Long(string end) => Story(4).Replace("In short: Story number 4.", string.Concat(Enumerable.Repeat("The harbour town has waited for this for years. ", 10)) + end, StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_that_changed_once_is_not_read_again_for_ever()
    {
        publication.Write("seeds/005.txt", Story(5, "Another headline"));
        foreach (var source in Directory.EnumerateFiles(Path.Combine(publication.Folder, "seeds"))) File.SetLastWriteTimeUtc(source, DateTime.UtcNow.AddHours(-1));
        Assert.False(BuildAsClean().Stands);
        var site = File.GetLastWriteTimeUtc(Path.Combine(publication.Folder, ".staticpress", "site.bin.texts"));
        Assert.True(BuildAsClean().Stands);
        Assert.Equal(site, File.GetLastWriteTimeUtc(Path.Combine(publication.Folder, ".staticpress", "site.bin.texts")));
    }

    [Fact]
    public void Pictures_with_hidden_names_are_published_as_they_are_now()
    {
        publication.WritePicture("seeds/.assets/a.gif", [100, 50]);
        publication.Write("seeds/020.md", "---\ntitle: With a picture\ndate: 2025-06-30\n---\n\nThe council met.\n\n![A](.assets/a.gif)\n\nAnd it went home.\n");
        BuildAsClean();
        Assert.True(publication.Exists("media/.assets/a.gif"));
        publication.WritePicture("seeds/.assets/a.gif", [300, 150]);
        BuildAsClean();
    }

    [Fact]
    public void A_file_among_the_templates_that_cannot_be_read_is_no_matter_where_no_page_asks_for_it()
    {
        Directory.CreateDirectory(Path.Combine(publication.Folder, "templates"));
        File.CreateSymbolicLink(Path.Combine(publication.Folder, "templates", ".#layout.html"), "nobody@nowhere");
        Edit(3);
        Assert.True(publication.Build().Published);
    }

    [Fact]
    public void Drafts_and_stories_of_the_future_come_when_they_do()
    {
        publication.Write("seeds/009.txt", Story(9, date: "25/12/2026"));
        var (before, after) = (new DateTimeOffset(2026, 12, 24, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 12, 26, 0, 0, 0, TimeSpan.Zero));
        foreach (var isFuture in (bool[])[false, true])
        {
            publication.Build(options => options with { Clock = before, Drafts = true, Future = isFuture });
            Assert.False(publication.Build(options => options with { Clock = after, Drafts = true, Future = isFuture }).Stands);
        }
    }

    [Fact]
    public void A_story_is_published_when_its_time_has_come()
    {
        publication.Write("seeds/009.txt", Story(9, date: "25/12/2026"));
        Assert.Equal(1, BuildAsClean().HeldBack);
        Edit(3);
        var held = BuildAsClean();
        Assert.Equal((1, new DateOnly(2026, 12, 25)), (held.HeldBack, DateOnly.FromDateTime(held.NextChange!.At.AddHours(2).UtcDateTime)));
        Assert.Equal(0, BuildAsClean(new DateTimeOffset(2026, 12, 26, 0, 0, 0, TimeSpan.Zero)).HeldBack);
        Assert.Equal(1, BuildAsClean().HeldBack);
    }

    [Fact]
    public void Files_of_the_site_that_somebody_deleted_or_changed_come_back()
    {
        File.Delete(Path.Combine(publication.Output, "2025/06/01/story-number-0/index.html"));
        File.AppendAllText(Path.Combine(publication.Output, "rss.xml"), "by hand");
        Directory.Delete(Path.Combine(publication.Output, "city"), recursive: true);
        Assert.True(BuildAsClean().Stands);
    }

    [Theory]
    [InlineData("heads.bin")]
    [InlineData("trace.bin")]
    [InlineData("index.bin")]
    [InlineData("related.bin")]
    [InlineData("site.bin")]
    [InlineData("site.bin.texts")]
    public void A_cache_that_is_gone_or_another_builds_is_none(string cache)
    {
        var file = Path.Combine(publication.Folder, ".staticpress", cache);
        var old = File.ReadAllBytes(file);
        Edit(3);
        publication.Write("seeds/005.txt", Story(5, "Quite another headline"));
        BuildAsClean();
        // As after a build that was killed between one cache and the next.
        File.WriteAllBytes(file, old);
        File.Delete(file + ".changes");
        Edit(4);
        BuildAsClean();
        File.Delete(file);
        Edit(5);
        BuildAsClean();
    }

    [Fact]
    public void A_build_that_is_killed_after_it_remembered_the_sources_is_caught_up()
    {
        publication.Write("seeds/005.txt", Story(5, "Quite another headline"));
        using var source = new CancellationTokenSource();
        var options = new BuildOptions { PublicationFolder = publication.Folder, Clock = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero) };
        try
        {
            Build.Run(options, new CancelAtRendering(source), source.Token);
        }
        catch (OperationCanceledException)
        {
            // As it is meant to be.
        }
        Edit(3);
        BuildAsClean();
    }

    public void Dispose() => publication.Dispose();

    private void WriteIndex(Func<int, bool> isListed) =>
        publication.Write("seeds/index.jsonl", string.Concat(Enumerable.Range(0, 20).Where(isListed).Select(i => $$"""{"file": "{{i:000}}.txt", "section": "city", "topics": ["Topic {{i % 3}}"]{{(i == 7 ? """, "image": {"file": "seven.gif", "alt": "Seven"}""" : "")}}}""" + "\n")));

    private void Edit(int story, string body = "The council met again and changed its mind.") => publication.Write($"seeds/{story:000}.txt", Story(story, body: body));

    private static string Story(int number, string? headline = null, string body = "The council met on Monday.", string? date = null) =>
        TestPublication.Seed(headline ?? string.Create(CultureInfo.InvariantCulture, $"Story number {number}"), date ?? string.Create(CultureInfo.InvariantCulture, $"{number + 1:00}/06/2025"), body: body);

    /// <summary>What is built has to be what a build without caches builds elsewhere.</summary>
    private BuildReport BuildAsClean(DateTimeOffset? clock = null)
    {
        var at = clock ?? new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
        var report = publication.Build(options => options with { Clock = at });
        using var clean = new TestPublication();
        foreach (var file in Directory.EnumerateFiles(publication.Folder, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(publication.Output, StringComparison.Ordinal) && !file.Contains(".staticpress", StringComparison.Ordinal)))
        {
            var copy = Path.Combine(clean.Folder, Path.GetRelativePath(publication.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        var expected = clean.Build(options => options with { Clock = at });
        Assert.Equal(expected.Diagnostics, report.Diagnostics);
        Assert.Equal((expected.Articles, expected.HeldBack, expected.NextChange, expected.Published), (report.Articles, report.HeldBack, report.NextChange, report.Published));
        Assert.Equal(clean.Tree(), publication.Tree());
        return report;
    }

    private sealed class CancelAtRendering(CancellationTokenSource source) : IBuildProgress
    {
        public void Report(string stage, int done, int total)
        {
            if (stage == "Rendering") source.Cancel();
        }
    }
}
