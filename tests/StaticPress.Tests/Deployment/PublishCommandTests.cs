using System.Text.Json;
using StaticPress.Deployment;

namespace StaticPress.Tests.Deployment;

public class PublishCommandTests
{
    [Fact]
    public async Task A_published_site_can_be_checked_out_served_and_crawled_without_a_broken_link()
    {
        using var git = new GitFolder();
        git.Run.Run("build");
        Assert.Equal(0, git.Run.Run("publish"));
        Assert.Matches(@"^Published to gh-pages of origin: \d+ pages added, 0 changed, 0 removed; \d+ other files \([0-9a-f]{10}\)\n$", git.Run.Out);

        GitFolder.In(git.Folder("."), "clone", "--quiet", "--branch", "gh-pages", git.Remote, "served");
        Assert.Equal(SiteOf(git.Run.Folder + "/output"), SiteOf(git.Folder("served")));
        using var host = new StaticHost(git.Folder("served"), "/press/");
        var (visited, broken) = await Crawler.Crawl(host.Origin + "/press/", "https://courier.example");
        Assert.Empty(broken);
        Assert.True(visited > 15, $"only {visited} addresses were found");
    }

    [Fact]
    public void The_work_tree_the_index_and_the_branches_stay_as_they_are()
    {
        using var git = new GitFolder();
        git.Run.Run("build");
        git.Run.Write("notes.txt", "unfinished\n");
        git.Git("add", "notes.txt");
        git.Run.Write("notes.txt", "changed again\n");
        var before = git.State();
        Assert.Equal(0, git.Run.Run("publish"));
        Assert.Equal(before.Where(NoTracking), git.State().Where(NoTracking));
        Assert.Equal("* main", git.Git("branch"));
    }

    [Fact]
    public void An_unchanged_site_makes_no_commit_and_a_changed_one_makes_one_on_top()
    {
        using var git = new GitFolder();
        git.Run.Run("build");
        git.Run.Run("publish");
        var first = GitFolder.In(git.Remote, "rev-parse", "gh-pages");
        Assert.Equal(0, git.Run.Run("publish"));
        Assert.Equal("Nothing to publish: gh-pages of origin has this site already.\n", git.Run.Out);
        Assert.Equal(first, GitFolder.In(git.Remote, "rev-parse", "gh-pages"));

        git.Run.Write("seeds/Ferry.txt", Program.ProgramRun.Article.Replace("pleased", "delighted", StringComparison.Ordinal));
        git.Run.Run("build");
        Assert.Equal(0, git.Run.Run("publish", "--message", "Be delighted", "--author", "Odd Ness <odd@courier.example>", "--clock", "2026-06-02T08:00:00+02:00"));
        Assert.Equal("Be delighted|Odd Ness|odd@courier.example|Odd Ness|2026-06-02T08:00:00+02:00", GitFolder.In(git.Remote, "log", "-1", "--format=%s|%an|%ae|%cn|%aI", "gh-pages"));
        Assert.Equal(first, GitFolder.In(git.Remote, "rev-parse", "gh-pages^"));
    }

    [Fact]
    public void The_same_site_published_at_the_same_moment_is_the_same_commit()
    {
        using GitFolder one = new(), other = new();
        foreach (var git in (GitFolder[])[one, other])
        {
            git.Run.Run("build");
            git.Run.Run("publish");
        }
        Assert.Equal(GitFolder.In(one.Remote, "rev-parse", "gh-pages"), GitFolder.In(other.Remote, "rev-parse", "gh-pages"));
    }

    [Fact]
    public void A_dry_run_names_pages_and_shows_the_text_that_changes_and_writes_nothing()
    {
        using var git = new GitFolder();
        git.Run.Run("build");
        git.Run.Run("publish");
        git.Run.Write("seeds/Ferry.txt", Program.ProgramRun.Article.Replace("pleased", "delighted", StringComparison.Ordinal));
        git.Run.Write("seeds/Kiosk.txt", Program.ProgramRun.Article.Replace("Ferry", "Kiosk", StringComparison.Ordinal));
        File.Delete(git.Run.Folder + "/seeds/Tram.txt");
        git.Run.Run("build");
        var (before, objects) = (git.State(), git.Git("count-objects", "-v"));
        Assert.Equal(0, git.Run.Run("publish", "--dry-run"));
        Assert.Contains("added    /2026/03/03/kiosk-sails-again/\n", git.Run.Out, StringComparison.Ordinal);
        Assert.Contains("removed  /2026/03/03/tram-sails-again/\n", git.Run.Out, StringComparison.Ordinal);
        Assert.Contains("changed  /2026/03/03/ferry-sails-again/\n    - The captain was pleased.\n    + The captain was delighted.\n", git.Run.Out, StringComparison.Ordinal);
        Assert.Contains("Would publish to gh-pages of origin: 1 page added, ", git.Run.Out, StringComparison.Ordinal);
        Assert.Equal(before, git.State());
        Assert.Equal(objects, git.Git("count-objects", "-v"));

        Assert.Equal(0, git.Run.Run("publish", "--dry-run", "--json"));
        using var json = JsonDocument.Parse(git.Run.Out);
        Assert.Equal(["2026/03/03/kiosk-sails-again/index.html"], Paths("added").Where(path => path.EndsWith(".html", StringComparison.Ordinal)));
        Assert.Equal(["- The captain was pleased.", "+ The captain was delighted."], json.RootElement.GetProperty("texts").GetProperty("2026/03/03/ferry-sails-again/index.html").EnumerateArray().Select(line => line.GetString()!));

        IEnumerable<string> Paths(string kind) => json.RootElement.GetProperty(kind).EnumerateArray().Select(path => path.GetString()!);
    }

    [Fact]
    public void More_than_a_fifth_of_the_pages_goes_only_when_that_is_meant()
    {
        using var git = new GitFolder();
        for (var i = 0; i < 30; i++) git.Run.Write($"seeds/{i}.txt", Program.ProgramRun.Article.Replace("Ferry", $"Boat {i}", StringComparison.Ordinal));
        git.Run.Run("build");
        git.Run.Run("publish");
        var tip = GitFolder.In(git.Remote, "rev-parse", "gh-pages");
        for (var i = 0; i < 30; i++) File.Delete($"{git.Run.Folder}/seeds/{i}.txt");
        git.Run.Run("build");
        Assert.Equal(4, git.Run.Run("publish"));
        Assert.Matches(@"error SP6005: 30 of the \d+ pages that are published would be removed", git.Run.Error);
        Assert.Equal(tip, GitFolder.In(git.Remote, "rev-parse", "gh-pages"));
        Assert.Equal(0, git.Run.Run("publish", "--allow-mass-removal"));
    }

    [Fact]
    public void A_push_that_fails_changes_nothing_here_or_there()
    {
        using var git = new GitFolder();
        git.Run.Run("build");
        var hook = Path.Combine(git.Remote, "hooks/pre-receive");
        File.WriteAllText(hook, "#!/bin/sh\necho 'the branch is protected' >&2\nexit 1\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var before = git.State();
        Assert.Equal(3, git.Run.Run("publish"));
        Assert.Contains("error SP6004", git.Run.Error, StringComparison.Ordinal);
        Assert.Contains("the branch is protected", git.Run.Error, StringComparison.Ordinal);
        Assert.Equal(before, git.State());
        Assert.Equal("", GitFolder.In(git.Remote, "branch"));
    }

    [Fact]
    public void What_somebody_else_published_meanwhile_is_not_overwritten()
    {
        using var git = new GitFolder();
        git.Run.Run("build");
        git.Run.Run("publish");
        var branch = SiteBranch.Open(new BranchOptions { Repository = git.Run.Folder, Site = git.Run.Folder + "/output", Date = DateTimeOffset.UnixEpoch }, TestContext.Current.CancellationToken);
        git.Run.Write("output/extra.txt", "x");
        var plan = branch.Plan(StaticPress.Checks.BuiltSite.PathsBelow(git.Run.Folder + "/output"));
        GitFolder.In(git.Folder("."), "clone", "--quiet", "--branch", "gh-pages", git.Remote, "theirs");
        File.WriteAllText(git.Folder("theirs/theirs.txt"), "theirs");
        GitFolder.In(git.Folder("theirs"), "add", "-A");
        GitFolder.In(git.Folder("theirs"), "-c", "user.name=x", "-c", "user.email=x@y.example", "commit", "--quiet", "-m", "Theirs");
        GitFolder.In(git.Folder("theirs"), "push", "--quiet");
        Assert.Equal("SP6004", Assert.Throws<DeploymentException>(() => branch.Push(plan)).Diagnostic.Code);
        Assert.Equal("Theirs", GitFolder.In(git.Remote, "log", "-1", "--format=%s", "gh-pages"));
    }

    [Fact]
    public void A_domain_that_was_set_on_the_branch_stays_and_Jekyll_stays_off()
    {
        using var git = new GitFolder();
        git.Run.Run("build");
        git.Run.Run("publish");
        GitFolder.In(git.Folder("."), "clone", "--quiet", "--branch", "gh-pages", git.Remote, "settings");
        File.WriteAllText(git.Folder("settings/CNAME"), "courier.example\n");
        GitFolder.In(git.Folder("settings"), "add", "-A");
        GitFolder.In(git.Folder("settings"), "-c", "user.name=x", "-c", "user.email=x@y.example", "commit", "--quiet", "-m", "Create CNAME");
        GitFolder.In(git.Folder("settings"), "push", "--quiet");
        git.Run.Write("output/more.txt", "x");
        File.Delete(git.Run.Folder + "/output/.nojekyll");
        Assert.Equal(0, git.Run.Run("publish"));
        Assert.Equal("courier.example", GitFolder.In(git.Remote, "show", "gh-pages:CNAME"));
        Assert.Equal("", GitFolder.In(git.Remote, "show", "gh-pages:.nojekyll"));
        Assert.Equal("x", GitFolder.In(git.Remote, "show", "gh-pages:more.txt"));
    }

    [Theory]
    [InlineData("--drafts", "is a draft, and the built site has its page")]
    [InlineData("--future", "is dated 2027-01-01, after now, and the built site has its page")]
    public void What_readers_must_not_see_yet_is_never_published(string flag, string message)
    {
        using var git = new GitFolder();
        git.Run.Write("seeds/index.yml", "- file: Ferry.txt\n  published: 2027-01-01\n- file: Tram.txt\n  status: draft\n");
        git.Run.Run("build", flag);
        Assert.Equal(4, git.Run.Run("publish"));
        Assert.Contains("error SP6006", git.Run.Error, StringComparison.Ordinal);
        Assert.Contains(message, git.Run.Error, StringComparison.Ordinal);
        Assert.Equal("", GitFolder.In(git.Remote, "branch"));
        git.Run.Run("build");
        Assert.Equal(0, git.Run.Run("publish"));
    }

    [Theory]
    [InlineData(2, "error SP6003: “main” is the branch that this repository works on", "--branch", "main")]
    [InlineData(2, "error SP6002: this repository has no remote “orign”\n  hint: did you mean “origin”?", "--remote", "orign")]
    [InlineData(2, "error SP6002: “a..b” cannot be a branch's name", "--branch", "a..b")]
    [InlineData(3, "error SP6004: “/nowhere/at/all.git” cannot be reached", "--remote", "/nowhere/at/all.git")]
    public void A_place_that_is_none_is_told(int exitCode, string expected, params string[] flags)
    {
        using var git = new GitFolder();
        git.Run.Run("build");
        Assert.Equal(exitCode, git.Run.Run(["publish", .. flags]));
        Assert.Contains(expected, git.Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_with_the_sources_is_not_replaced()
    {
        using var git = new GitFolder();
        git.Git("push", "--quiet", "origin", "main:pages");
        git.Run.Run("build");
        Assert.Equal(2, git.Run.Run("publish", "--branch", "pages"));
        Assert.Contains("error SP6003", git.Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_mistakes_is_not_published()
    {
        using var git = new GitFolder();
        git.Run.Run("build");
        var front = git.Run.Folder + "/output/index.html";
        File.WriteAllText(front, File.ReadAllText(front).Replace("</main>", "<a href=\"/press/nowhere/\">x</a></main>", StringComparison.Ordinal));
        Assert.Equal(4, git.Run.Run("publish"));
        Assert.Contains("error SP4102", git.Run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was published: the checks failed\n", git.Run.Error, StringComparison.Ordinal);
        Assert.Equal("", GitFolder.In(git.Remote, "branch"));
    }

    [Fact]
    public void Bytes_arrive_as_they_are_whatever_git_is_told_of_line_ends()
    {
        using var git = new GitFolder();
        git.Git("config", "core.autocrlf", "true");
        git.Run.Write("static/dos.txt", "one\r\ntwo\r\n");
        git.Run.Write("static/.gitattributes", "* text eol=lf\n");
        git.Run.Run("build");
        Assert.Equal(0, git.Run.Run("publish"));
        var id = GitFolder.In(git.Remote, "rev-parse", "gh-pages:dos.txt");
        Assert.Equal("10", GitFolder.In(git.Remote, "cat-file", "-s", id));
    }

    [Fact]
    public void Outside_a_repository_the_way_there_is_told()
    {
        using var run = Program.ProgramRun.WithPublication();
        run.Run("build");
        Assert.Equal(2, run.Run("publish"));
        Assert.Contains("error SP6002: the publication is in no git repository\n  hint: begin one with `git init`", run.Error, StringComparison.Ordinal);
    }

    // A push that succeeds tells the repository what the remote has now: refs/remotes/origin/gh-pages.
    private static bool NoTracking(string file) => !file.Contains("/.git/refs/remotes", StringComparison.Ordinal) && !file.Contains("/.git/logs/refs/remotes", StringComparison.Ordinal);

    private static IEnumerable<string> SiteOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file)).Where(path => !path.StartsWith(".git/", StringComparison.Ordinal) && !path.StartsWith(".staticpress", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal).Select(path => path + ": " + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, path)))));
}
