using System.Text.Json;

namespace StaticPress.Tests.Program;

public class ListAndCleanTests
{
    [Fact]
    public void Articles_are_listed_with_date_state_route_and_headline()
    {
        using var run = WithAllStates();
        Assert.Equal(0, run.Run("list"));
        Assert.Equal(
            """
            2026-06-02  future     /2026/06/02/bridge-opens-again/  Bridge Opens Again
            2026-03-03  draft      /2026/03/03/kiosk-opens-again/  Kiosk Opens Again
            2026-03-03  published  /2026/03/03/ferry-sails-again/  Ferry Sails Again
                        undated    /tram-stops/  Tram Stops

            """.ReplaceLineEndings("\n"),
            run.Out);
        Assert.False(Directory.Exists(Path.Combine(run.Folder, ".staticpress")));
    }

    [Theory]
    [InlineData("drafts", "Kiosk Opens Again")]
    [InlineData("future", "Bridge Opens Again")]
    [InlineData("undated", "Tram Stops")]
    public void Some_of_them_can_be_asked_for(string which, string headline)
    {
        using var run = WithAllStates();
        Assert.Equal(0, run.Run("list", which, "--json"));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(headline, Assert.Single(json.RootElement.EnumerateArray()).GetProperty("headline").GetString());
    }

    [Fact]
    public void Clean_removes_what_builds_made_and_nothing_else()
    {
        using var run = ProgramRun.WithPublication();
        run.Run();
        run.Write("output/notes.txt", "mine");
        Assert.Equal(0, run.Run("clean"));
        Assert.Matches(@"^Removed \d+ files\.\n$", run.Out);
        Assert.Equal([Path.Combine(run.Folder, "output/notes.txt")], Directory.EnumerateFiles(Path.Combine(run.Folder, "output"), "*", SearchOption.AllDirectories));
        Assert.False(Directory.Exists(Path.Combine(run.Folder, ".staticpress")));
        Assert.True(run.Has("seeds/ferry.txt"));

        Assert.Equal(0, run.Run("clean"));
        Assert.Equal("Nothing to remove.\n", run.Out);
    }

    [Fact]
    public void Clean_leaves_a_folder_alone_that_it_did_not_make()
    {
        using var run = ProgramRun.WithPublication();
        run.Write("output/notes.txt", "mine");
        Assert.Equal(0, run.Run("clean"));
        Assert.True(run.Has("output/notes.txt"));
    }

    private static ProgramRun WithAllStates()
    {
        var run = ProgramRun.WithPublication();
        run.Write("seeds/later.txt", ProgramRun.Article.Replace("Ferry Sails", "Bridge Opens", StringComparison.Ordinal));
        run.Write("seeds/draft.txt", ProgramRun.Article.Replace("Ferry Sails", "Kiosk Opens", StringComparison.Ordinal));
        run.Write("seeds/tram.txt", "Tram Stops\n\nThe tram stopped at the harbour, and nobody could say why.\n");
        run.Write("seeds/index.yml", "- file: later.txt\n  published: 2026-06-02\n- file: draft.txt\n  status: draft\n");
        return run;
    }
}
