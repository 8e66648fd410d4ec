using System.Text.Json;
using StaticPress.Tests.Deployment;

namespace StaticPress.Tests.Program;

public class DoctorTests
{
    [Fact]
    public void A_new_publication_in_its_repository_is_well()
    {
        using var run = new ProgramRun();
        run.Run("new", "publication", "harbour-press");
        using var inside = run.In("harbour-press");
        GitFolder.In(inside.Folder, "init", "--quiet");
        GitFolder.In(inside.Folder, "remote", "add", "origin", "git@github.com:Name/harbour-press.git");
        inside.Run("build");
        Assert.Equal(0, inside.Run("doctor"));
        Assert.DoesNotContain("hint:", inside.Out, StringComparison.Ordinal);
        foreach (var line in (string[])["ok  configuration  “Harbour Press” at https://name.github.io/harbour-press/", "ok  seeds          3 articles, all readable", "ok  ignored        output/ and .staticpress/ are not committed", "ok  address        https://name.github.io/harbour-press/ is where GitHub Pages serves Name/harbour-press", "ok  workflow       .github/workflows deploys to GitHub Pages"])
            Assert.Contains(line + "\n", inside.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_well_is_told_with_what_helps()
    {
        using var git = new GitFolder();
        git.Run.Write("staticpress.yml", ProgramRun.Settings.Replace("courier.example/press", "ana.github.io/pres", StringComparison.Ordinal));
        git.Run.Write(".gitignore", "");
        git.Git("remote", "set-url", "origin", "https://github.com/ana/press.git");
        Assert.Equal(0, git.Run.Run("doctor"));
        Assert.Contains("?   address        GitHub Pages serves ana/press at https://ana.github.io/press/, and `url` says https://ana.github.io/pres/\n", git.Run.Out, StringComparison.Ordinal);
        Assert.Contains("hint: url: https://ana.github.io/press/\n", git.Run.Out, StringComparison.Ordinal);
        Assert.Contains("?   ignored        output/ and .staticpress/ would be committed\n", git.Run.Out, StringComparison.Ordinal);
        Assert.Contains("?   workflow       no workflow deploys to GitHub Pages\n", git.Run.Out, StringComparison.Ordinal);
        Assert.Contains("ok  cache          empty", git.Run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("staticpress.yml", "title: x\n", 2, "no  configuration  staticpress.yml has 3 mistakes")]
    [InlineData("seeds/index.yml", "- file: lost.txt\n", 1, "no  seeds          the seed index has 1 mistakes: “lost.txt” does not exist")]
    public void What_keeps_a_build_from_its_work_is_an_error(string file, string content, int exitCode, string expected)
    {
        using var run = ProgramRun.WithPublication();
        run.Write(file, content);
        Assert.Equal(exitCode, run.Run("doctor"));
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_the_way_to_a_publication_is_told()
    {
        using var run = new ProgramRun();
        Assert.Equal(2, run.Run("doctor", "--json"));
        using var json = JsonDocument.Parse(run.Out);
        var finding = json.RootElement.EnumerateArray().Single(one => one.GetProperty("name").GetString() == "configuration");
        Assert.Equal(("bad", "run the command in a publication, or begin one: staticpress new publication DIR"), (finding.GetProperty("state").GetString(), finding.GetProperty("hint").GetString()));
        Assert.Empty(run.Files("."));
    }
}
