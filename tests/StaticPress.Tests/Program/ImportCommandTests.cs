using System.Text.Json;

namespace StaticPress.Tests.Program;

public sealed class ImportCommandTests
{
    private const string Feed = "<rss version=\"2.0\"><channel><item><title>Brought in</title><guid>1</guid><pubDate>Sat, 7 Mar 2026 09:15:00 GMT</pubDate><description>Text.</description></item></channel></rss>";

    [Fact]
    public void Articles_are_brought_in_and_a_second_run_changes_nothing()
    {
        using var run = With("old/feed.rss");
        Assert.Equal(0, run.Run("import", "old/feed.rss", "--into", "seeds/"));
        Assert.Matches(@"(?m)^  000_[0-9a-f]{16}\.md  Brought in$", run.Out);
        Assert.Matches(@"(?m)^Brought in 1 article from 1 feed to seeds/ \(", run.Out);
        Assert.Empty(run.Error);
        Assert.Equal(0, run.Run("import", "old/feed.rss"));
        Assert.Matches(@"^Nothing changed: 1 article from 1 feed \(", run.Out);
        Assert.Equal(0, run.Run("build"));
        Assert.True(run.Has("output/2026/03/07/brought-in/index.html"));
    }

    [Fact]
    public void Programs_get_one_object()
    {
        using var run = With("feed.rss");
        Assert.Equal(0, run.Run("import", "feed.rss", "--dry-run", "--json"));
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;
        Assert.True(root.GetProperty("done").GetBoolean() && root.GetProperty("dry_run").GetBoolean());
        Assert.Equal((1, "added", "Brought in"), (root.GetProperty("added").GetInt32(), root.GetProperty("seeds")[0].GetProperty("outcome").GetString(), root.GetProperty("seeds")[0].GetProperty("headline").GetString()));
        Assert.False(run.Has("seeds/index.yml"));
    }

    [Fact]
    public void A_damaged_archive_is_content_with_errors()
    {
        using var run = With("feed.rss", Feed.Replace("</channel>", "<oops>", StringComparison.Ordinal));
        Assert.Equal(1, run.Run("import", "feed.rss"));
        Assert.Contains("feed.rss(1,", run.Error, StringComparison.Ordinal);
        Assert.Contains("error SP1501", run.Error, StringComparison.Ordinal);
        Assert.True(run.Has("seeds/index.yml"));
    }

    [Theory]
    [InlineData("there is no file or folder “missing.xml”", "import", "missing.xml")]
    [InlineData("“ferry.txt” is a file", "import", "feed.rss", "--into", "ferry.txt")]
    [InlineData("there is no folder", "import", "feed.rss", "--into", "a/b/seeds")]
    [InlineData("--media: there is no folder", "import", "feed.rss", "--media", "nowhere")]
    [InlineData("did you mean “--dry-run”?", "import", "feed.rss", "--dryrun")]
    [InlineData("'source' missing", "import")]
    public void Wrong_usage_is_told_and_nothing_is_written(string told, params string[] arguments)
    {
        using var run = With("feed.rss");
        run.Write("ferry.txt", "A file");
        Assert.Equal(2, run.Run(arguments));
        Assert.Contains(told, run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.False(run.Has("seeds/index.yml"));
    }

    [Fact]
    public void A_file_that_nothing_reads_is_an_error()
    {
        using var run = With("notes.pdf", "%PDF-1.7");
        Assert.Equal(1, run.Run("import", "notes.pdf"));
        Assert.Contains("error SP1508", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_shows_examples()
    {
        using var run = new ProgramRun();
        Assert.Equal(0, run.Run("import", "--help"));
        Assert.Contains("staticpress import wordpress.xml --media", run.Out, StringComparison.Ordinal);
    }

    private static ProgramRun With(string path, string content = Feed)
    {
        var run = new ProgramRun();
        run.Write("staticpress.yml", ProgramRun.Settings);
        run.Write(path, content);
        return run;
    }
}
