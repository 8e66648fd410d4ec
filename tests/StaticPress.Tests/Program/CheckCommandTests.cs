using System.Text.Json;

namespace StaticPress.Tests.Program;

public sealed class CheckCommandTests
{
    private const string Page = "output/2026/03/03/ferry-sails-again/index.html";

    [Fact]
    public void A_good_site_is_checked_and_says_so()
    {
        using var run = Built();
        Assert.Equal(0, run.Run("check"));
        Assert.Matches(@"^Checked \d+ files: nothing wrong \(", run.Out);
        // A slow machine is told what is being done, and nobody of a mistake.
        Assert.Contains(run.Error, new[] { "", "Checking …\n" });
    }

    [Fact]
    public void An_article_without_date_and_section_is_no_mistake_of_the_site()
    {
        using var run = ProgramRun.WithPublication();
        run.Write("seeds/note.txt", "A Note Without a Date\n\nThe ferry company has moved its ticket office to the east pier.\n");
        Assert.Equal(0, run.Run("build"));
        Assert.Equal(0, run.Run("check"));
    }

    [Fact]
    public void A_mistake_is_printed_with_its_place_and_the_exit_code_says_that_checks_failed()
    {
        using var run = Spoiled();
        Assert.Equal(4, run.Run("check"));
        Assert.Contains(Page, run.Error, StringComparison.Ordinal);
        Assert.Contains("error SP4304: the headline is told as “Ferry Sails Again”, and the page shows “Ferry Sinks”", run.Error, StringComparison.Ordinal);
        Assert.Contains("Checks failed: 1 error, 0 warnings in ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_one_object()
    {
        using var run = Spoiled();
        Assert.Equal(4, run.Run("check", "--json"));
        using var json = JsonDocument.Parse(run.Out);
        Assert.False(json.RootElement.GetProperty("passed").GetBoolean());
        var found = Assert.Single(json.RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(("SP4304", "error", Page), (found.GetProperty("code").GetString(), found.GetProperty("severity").GetString(), found.GetProperty("path").GetString()));
        Assert.True(found.GetProperty("line").GetInt32() > 0);
    }

    [Fact]
    public void Code_scanning_gets_a_file_in_its_own_format()
    {
        using var run = Spoiled();
        Assert.Equal(4, run.Run("check", "--sarif", "findings.sarif"));
        using var sarif = JsonDocument.Parse(File.ReadAllText(Path.Combine(run.Folder, "findings.sarif")));
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var only = Assert.Single(sarif.RootElement.GetProperty("runs").EnumerateArray());
        var driver = only.GetProperty("tool").GetProperty("driver");
        var rule = Assert.Single(driver.GetProperty("rules").EnumerateArray());
        var result = Assert.Single(only.GetProperty("results").EnumerateArray());
        Assert.Equal("StaticPress", driver.GetProperty("name").GetString());
        Assert.Equal("SP4304", rule.GetProperty("id").GetString());
        Assert.Equal((0, "SP4304", "error"), (result.GetProperty("ruleIndex").GetInt32(), result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal(Page, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() > 0);
        Assert.Equal(32, result.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString()!.Length);
    }

    [Fact]
    public void A_good_site_gives_code_scanning_an_empty_list_so_that_old_findings_close()
    {
        using var run = Built();
        Assert.Equal(0, run.Run("check", "--sarif", "findings.sarif"));
        using var sarif = JsonDocument.Parse(File.ReadAllText(Path.Combine(run.Folder, "findings.sarif")));
        Assert.Empty(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Fact]
    public void Warnings_fail_the_check_only_when_asked()
    {
        using var run = Built("seeds/again.txt", ProgramRun.Article.Replace("03/03/2026", "04/03/2026", StringComparison.Ordinal));
        Assert.Equal(0, run.Run("check"));
        Assert.Contains("warning SP4206", run.Error, StringComparison.Ordinal);
        Assert.Equal(4, run.Run("check", "--strict"));
    }

    [Fact]
    public void A_site_that_was_built_for_another_address_is_not_measured_by_this_one()
    {
        using var run = ProgramRun.WithPublication();
        Assert.Equal(0, run.Run("build", "--base-url", "https://name.github.io/repo"));
        Assert.Equal(4, run.Run("check"));
        Assert.Contains("error SP4202", run.Error, StringComparison.Ordinal);
        Assert.Contains("--base-url https://name.github.io/repo/", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, run.Run("check", "--base-url", "https://name.github.io/repo/"));
    }

    [Fact]
    public void Without_a_built_site_there_is_nothing_to_check()
    {
        using var run = ProgramRun.WithPublication();
        Assert.Equal(4, run.Run("check"));
        Assert.Contains("run `staticpress build` first", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_publication_the_folder_is_wrong()
    {
        using var run = new ProgramRun();
        Assert.Equal(2, run.Run("check"));
    }

    private static ProgramRun Built(string? path = null, string content = "")
    {
        var run = ProgramRun.WithPublication();
        if (path is not null) run.Write(path, content);
        Assert.Equal(0, run.Run("build"));
        return run;
    }

    private static ProgramRun Spoiled()
    {
        var run = Built();
        run.Write(Page, File.ReadAllText(Path.Combine(run.Folder, Page)).Replace("<h1>Ferry Sails Again</h1>", "<h1>Ferry Sinks</h1>", StringComparison.Ordinal));
        return run;
    }
}
