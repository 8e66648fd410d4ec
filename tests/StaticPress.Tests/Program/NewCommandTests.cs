using System.Text.Json;

namespace StaticPress.Tests.Program;

public class NewCommandTests
{
    [Fact]
    public void A_new_publication_builds_and_passes_every_check_without_a_warning()
    {
        using var run = new ProgramRun();
        Assert.Equal(0, run.Run("new", "publication", "harbour-press"));
        Assert.EndsWith("Next: cd harbour-press, then staticpress build\n", run.Out, StringComparison.Ordinal);
        using var inside = run.In("harbour-press");
        Assert.Equal(0, inside.Run("build", "--strict"));
        Assert.DoesNotContain("warning", inside.Error, StringComparison.Ordinal);
        Assert.StartsWith("Published 3 articles", inside.Out, StringComparison.Ordinal);
        Assert.Equal(0, inside.Run("check", "--strict"));
        Assert.Contains("nothing wrong", inside.Out, StringComparison.Ordinal);
        Assert.Contains("Harbour Press", inside.Read("output/index.html"), StringComparison.Ordinal);
        Assert.Contains("/harbour-press/", inside.Read("output/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Café & “Söhne”: \"news\"", "fr", "Europe/Paris")]
    [InlineData("حروف", "ar", "Asia/Riyadh")]
    [InlineData("#1 *Paper* [x](y)", "en", "America/Halifax")]
    public void A_title_in_any_letters_is_the_publications_title(string title, string language, string zone)
    {
        using var run = new ProgramRun();
        Assert.Equal(0, run.Run("new", "publication", "p", "--title", title, "--language", language, "--time-zone", zone, "--url", "https://press.example"));
        using var inside = run.In("p");
        Assert.Equal(0, inside.Run("build", "--strict"));
        Assert.DoesNotContain("warning", inside.Error, StringComparison.Ordinal);
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(inside.Read("output/index.html"));
        Assert.StartsWith(title, page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--url", "harbour.example", "SP1007")]
    [InlineData("--time-zone", "Mars/Olympus", "SP1008")]
    [InlineData("--language", "english!", "SP1009")]
    public void A_publication_that_would_not_build_is_not_begun(string flag, string value, string code)
    {
        using var run = new ProgramRun();
        Assert.Equal(2, run.Run("new", "publication", "p", flag, value));
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(run.Folder, "p")));
    }

    [Fact]
    public void Nothing_is_overwritten_and_what_a_checkout_has_is_kept()
    {
        using var run = new ProgramRun();
        run.Write("p/.gitignore", "mine\n");
        run.Write("p/README.md", "mine\n");
        Assert.Equal(0, run.Run("new", "publication", "p"));
        Assert.Contains("kept  p/.gitignore", run.Out, StringComparison.Ordinal);
        Assert.Equal("mine\n", run.Read("p/.gitignore"));

        var before = run.Files("p");
        Assert.Equal(2, run.Run("new", "publication", "p"));
        Assert.StartsWith("staticpress.yml: error SP6101", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, run.Files("p"));
    }

    [Fact]
    public void The_workflow_builds_checks_and_deploys_below_the_address_that_GitHub_gives()
    {
        using var run = new ProgramRun();
        run.Run("new", "publication", "p", "--json");
        using var json = JsonDocument.Parse(run.Out);
        Assert.Contains(".github/workflows/pages.yml", json.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetString()!));
        var workflow = run.Read("p/.github/workflows/pages.yml");
        foreach (var part in (string[])["actions/upload-pages-artifact@", "include-hidden-files: true", "actions/deploy-pages@", "schedule:", "path: .staticpress", "id-token: write", "pages: write", "steps.pages.outputs.base_url", "staticpress check", "uses: staticpress/staticpress@v0."])
            Assert.Contains(part, workflow, StringComparison.Ordinal);
        Assert.DoesNotContain('«', workflow);
    }

    [Fact]
    public void A_new_article_has_the_next_number_and_an_entry_at_the_end_of_the_index()
    {
        using var run = ProgramRun.WithPublication();
        run.Write("seeds/007_bridge.txt", ProgramRun.Article.Replace("Ferry", "Bridge", StringComparison.Ordinal));
        run.Write("seeds/index.yml", "# Ours.\n- file: ferry.txt     # first\n\n- file: 007_bridge.txt\n");
        Assert.Equal(0, run.Run("new", "article", "Tram Stops", "--section", "City: News", "--author", "Ana Ruiz", "--author", "null", "--draft"));
        Assert.Matches(@"^new   seeds/008_[0-9a-f]{16}\.txt\n$", run.Out);
        var file = run.Out.Trim()[12..];
        Assert.Equal("Tram Stops\n\nSynopsis\n\n\nKey Takeaways\n\n\n", run.Read("seeds/" + file));
        Assert.Equal(
            $"# Ours.\n- file: ferry.txt     # first\n\n- file: 007_bridge.txt\n\n- file: {file}\n  section: \"City: News\"\n  authors: [Ana Ruiz, \"null\"]\n  published: 2026-06-01T14:00:00+02:00\n  status: draft\n",
            run.Read("seeds/index.yml"));
        run.Run("list", "drafts", "--json");
        using var json = JsonDocument.Parse(run.Out);
        var one = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(("Tram Stops", "city-news"), (one.GetProperty("headline").GetString(), one.GetProperty("section").GetString()));
    }

    [Theory]
    [InlineData("index.json", "[\n  {\"file\": \"ferry.txt\"}\n]\n")]
    [InlineData("index.json", "[]")]
    [InlineData("index.jsonl", "{\"file\": \"ferry.txt\"}")]
    [InlineData("index.yml", "  - file: ferry.txt")]
    [InlineData("index.yml", "# nothing yet\n")]
    public void Every_form_of_index_is_extended_and_keeps_what_it_has(string index, string content)
    {
        using var run = ProgramRun.WithPublication();
        run.Write("seeds/" + index, content);
        Assert.Equal(0, run.Run("new", "article", "Say “\"yes\"” — and: no", "--format", "markdown"));
        Assert.StartsWith(content.TrimEnd().TrimEnd(']').TrimEnd(), run.Read("seeds/" + index), StringComparison.Ordinal);
        Assert.Equal(0, run.Run("list", "--json"));
        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(["Ferry Sails Again", "Say “\"yes\"” — and: no"], json.RootElement.EnumerateArray().Select(one => one.GetProperty("headline").GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(0, run.Run("new", "article", "Another"));
        Assert.Equal(0, run.Run("list"));
        Assert.Equal(3, run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Without_an_index_one_is_made_that_leaves_no_seed_out()
    {
        using var run = ProgramRun.WithPublication();
        run.Write("staticpress.yml", ProgramRun.Settings + "unlisted: error\n");
        run.Write("seeds/old/tram.txt", "Tram Stops\n\nThe tram stopped at the harbour.\n");
        Assert.Equal(0, run.Run("new", "article", "Bridge Opens"));
        Assert.StartsWith("- file: ferry.txt\n- file: old/tram.txt\n- file: 000_", run.Read("seeds/index.yml"), StringComparison.Ordinal);
        Assert.Equal(0, run.Run("list"));
        Assert.Equal("", run.Error);
    }

    [Theory]
    [InlineData("index.yml", "[{file: ferry.txt}]\n")]
    [InlineData("index.yml", "- file: ferry.txt\n...\n")]
    [InlineData("index.json", "{\"file\": \"ferry.txt\"}")]
    [InlineData("index.yml", "- file: \"ferry.txt\n")]
    public void An_index_that_cannot_be_extended_is_left_alone_with_the_entry_to_add_by_hand(string index, string content)
    {
        using var run = ProgramRun.WithPublication();
        run.Write("seeds/" + index, content);
        var before = run.Files("seeds");
        Assert.Equal(1, run.Run("new", "article", "Bridge Opens"));
        Assert.Contains("error SP1112", run.Error, StringComparison.Ordinal);
        Assert.Contains("- file: 000_", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, run.Files("seeds"));
    }

    [Theory]
    [InlineData("Synopsis", "SP6102")]
    [InlineData("", "SP6102")]
    [InlineData("One\nTwo", "SP6102")]
    [InlineData("--sectoin", "there is no flag “--sectoin” of “new article”\n  hint: did you mean “--section”?")]
    public void What_is_no_headline_begins_nothing(string headline, string expected)
    {
        using var run = ProgramRun.WithPublication();
        var before = run.Files("seeds");
        Assert.Equal(2, run.Run("new", "article", headline));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, run.Files("seeds"));
    }

    [Theory]
    [InlineData("fr", "Points clés")]
    [InlineData("hi", null)]
    [InlineData("nn", null)]
    public void The_labels_are_in_the_articles_language(string language, string? label)
    {
        using var run = ProgramRun.WithPublication();
        Assert.Equal(0, run.Run("new", "article", "Ferja går att", "--language", language));
        var text = run.Read(run.Out.Trim()[6..]);
        Assert.StartsWith("Ferja går att\n\n", text, StringComparison.Ordinal);
        if (label is not null) Assert.Contains(label, text, StringComparison.Ordinal);
    }
}
