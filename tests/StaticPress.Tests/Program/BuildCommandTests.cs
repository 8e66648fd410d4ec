using System.Text.Json;

namespace StaticPress.Tests.Program;

public class BuildCommandTests
{
    [Fact]
    public void Without_a_command_the_publication_is_built()
    {
        using var run = ProgramRun.WithPublication();
        Assert.Equal(0, run.Run());
        Assert.Matches(@"^Published 1 article to output/: \d+ files written, 0 unchanged, 0 removed \(\d+ m?s\)\n$", run.Out);
        Assert.Matches("^staticpress.yml\\(2,6\\): info SP4001: [^\n]+\n(.*\n)*  hint: [^\n]+\n$", run.Error);
        Assert.True(run.Has("output/2026/03/03/ferry-sails-again/index.html"));

        Assert.Equal(0, run.Run("build"));
        Assert.Matches(@"^Published 1 article to output/: 0 files written, \d+ unchanged, 0 removed", run.Out);
    }

    [Fact]
    public void Drafts_and_future_articles_wait_until_they_are_asked_for()
    {
        using var run = ProgramRun.WithPublication();
        run.Write("seeds/later.txt", ProgramRun.Article.Replace("Ferry Sails", "Bridge Opens", StringComparison.Ordinal));
        run.Write("seeds/draft.txt", ProgramRun.Article.Replace("Ferry Sails", "Kiosk Opens", StringComparison.Ordinal));
        run.Write("seeds/index.yml", "- file: later.txt\n  published: 2026-06-02\n- file: draft.txt\n  status: draft\n");
        run.Run();
        Assert.Contains("2 articles held back", run.Out, StringComparison.Ordinal);
        run.Run("--drafts", "--future");
        Assert.StartsWith("Published 3 articles", run.Out, StringComparison.Ordinal);
        run.Run("--clock", "2026-06-02T10:00:00+02:00");
        Assert.StartsWith("Published 2 articles", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_printed_with_their_line_and_nothing_is_published()
    {
        using var run = ProgramRun.WithPublication();
        run.Write("seeds/index.yml", "- file: ferry.txt\n  kind: opinon\n");
        Assert.Equal(1, run.Run());
        Assert.Equal("", run.Out);
        Assert.StartsWith(
            """
            seeds/index.yml(2,9): error SP1012: “opinon” is not one of the values that may stand here
              2 |   kind: opinon
                |         ^
              hint: did you mean “opinion”?
            Nothing was published: 1 error
            """.ReplaceLineEndings("\n"),
            run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(run.Folder, "output")));
    }

    [Fact]
    public void A_mistake_in_the_configuration_is_wrong_usage()
    {
        using var run = ProgramRun.WithPublication();
        run.Write("staticpress.yml", ProgramRun.Settings + "tagline: [a]\n");
        Assert.Equal(2, run.Run());
        Assert.StartsWith("staticpress.yml(5,10): error SP1005: a text is expected here, not a list\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_configuration_is_no_publication()
    {
        using var run = new ProgramRun();
        Assert.Equal(2, run.Run());
        Assert.StartsWith("staticpress.yml: error SP1001: there is no staticpress.yml in this folder\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strict_builds_take_warnings_for_errors_and_settings_may_turn_them_off()
    {
        using var run = ProgramRun.WithPublication();
        run.Write("seeds/undated.txt", "Bridge Opens\n\nThe bridge opened to applause from both banks.\n");
        Assert.Equal(0, run.Run());
        Assert.Contains("1 warning", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.Run("--strict"));
        Assert.Contains("Nothing was published: 1 warning, and --strict takes them for errors", run.Error, StringComparison.Ordinal);
        run.Write("staticpress.yml", ProgramRun.Settings + "severities: {SP2003: off}\n");
        Assert.Equal(0, run.Run("--strict"));
        run.Write("staticpress.yml", ProgramRun.Settings + "severities: {SP2003: error}\n");
        Assert.Equal(1, run.Run());
    }

    [Fact]
    public void Json_tells_programs_the_same()
    {
        using var run = ProgramRun.WithPublication();
        run.Write("seeds/undated.txt", "Bridge Opens\n\nThe bridge opened to applause from both banks.\n");
        Assert.Equal(0, run.Run("--json"));
        Assert.Equal("", run.Error);
        using var json = JsonDocument.Parse(run.Out);
        Assert.True(json.RootElement.GetProperty("published").GetBoolean());
        Assert.Equal(2, json.RootElement.GetProperty("articles").GetInt32());
        Assert.Equal("SP2003", json.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Another_address_and_destination_can_be_given()
    {
        using var run = ProgramRun.WithPublication();
        Assert.Equal(0, run.Run("--base-url", "https://preview.example", "--destination", "site/here"));
        Assert.Contains(" to site/here/: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("https://preview.example/2026/03/03/ferry-sails-again/", File.ReadAllText(Path.Combine(run.Folder, "site/here/2026/03/03/ferry-sails-again/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_destination_with_other_files_is_refused_as_wrong_usage()
    {
        using var run = ProgramRun.WithPublication();
        run.Write("photos/cat.jpg", "");
        Assert.Equal(2, run.Run("--destination", "photos"));
        Assert.Contains("error SP5004", run.Error, StringComparison.Ordinal);
        Assert.True(run.Has("photos/cat.jpg"));
    }

    [Fact]
    public void An_interrupted_build_answers_130_and_publishes_nothing()
    {
        using var run = new ProgramRun { Cancellation = new CancellationToken(canceled: true) };
        run.Write("staticpress.yml", ProgramRun.Settings);
        run.Write("seeds/ferry.txt", ProgramRun.Article);
        Assert.Equal(130, run.Run());
        Assert.False(run.Has("output/index.html"));
    }

    [Fact]
    public void A_machine_that_does_not_let_us_read_is_told_by_the_path()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes");
        using var run = ProgramRun.WithPublication();
        Directory.CreateDirectory(Path.Combine(run.Folder, "output.txt"));
        // A folder where a file is expected fails for root as well, which permissions do not.
        File.Delete(Path.Combine(run.Folder, "staticpress.yml"));
        File.CreateSymbolicLink(Path.Combine(run.Folder, "staticpress.yml"), "/proc/self/mem");
        Assert.Equal(3, run.Run());
        Assert.StartsWith("error SP9003: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
