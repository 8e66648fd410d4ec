using System.Text;
using StaticPress.Tests.Deployment;

namespace StaticPress.Tests.Program;

/// <summary>The first page of the documentation takes a newcomer from nothing to a published site: every command of it is run, in its order.</summary>
public class GettingStartedTests
{
    [Fact]
    public async Task Every_command_of_the_first_page_works_in_its_order()
    {
        using var run = new ProgramRun();
        GitFolder.In(run.Folder, "init", "--quiet", "--bare", "remote.git");
        var here = run;
        var done = new List<string>();
        foreach (var line in Commands())
        {
            if (line.StartsWith("cd ", StringComparison.Ordinal)) here = here.In(line[3..]);
            else if (line.StartsWith("git ", StringComparison.Ordinal)) RunGit(here, line, Path.Combine(run.Folder, "remote.git"));
            else
            {
                Assert.StartsWith("staticpress ", line, StringComparison.Ordinal);
                var exitCode = here.Run([.. Words(line).Skip(1)]);
                Assert.True(exitCode == 0, $"{line}: {exitCode}\n{here.Error}{here.Out}");
                done.Add(line.Split(' ')[1]);
                // The newcomer writes, as the page says.
                if (here.Out.StartsWith("new   seeds/", StringComparison.Ordinal)) File.AppendAllText(Path.Combine(here.Folder, here.Out.Trim()[6..]), "Oslo, June 1 (Press) The ferry sailed again on Monday.\n");
            }
        }
        foreach (var command in (string[])["new", "build", "explain", "list", "check", "doctor", "publish"]) Assert.Contains(command, done);
        Assert.Contains("Published to gh-pages of origin", here.Out, StringComparison.Ordinal);

        GitFolder.In(run.Folder, "clone", "--quiet", "--branch", "gh-pages", "remote.git", "served");
        using var host = new StaticHost(Path.Combine(run.Folder, "served"), "/harbour-press/");
        var (visited, broken) = await Crawler.Crawl(host.Origin + "/harbour-press/", "https://name.github.io");
        Assert.Empty(broken);
        Assert.True(visited > 40, $"only {visited} addresses were found");
        Assert.Equal(0, GitFolder.In(run.Folder, "-C", "harbour-press", "status", "--porcelain").Length);
    }

    private static IEnumerable<string> Commands()
    {
        var inside = false;
        foreach (var line in File.ReadLines(Repository.File("docs/getting-started.md")))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inside = line == "```sh";
            else if (inside && line.Length > 0) yield return line;
        }
    }

    private static void RunGit(ProgramRun here, string line, string remote)
    {
        var words = Words(line).Skip(1).Select(word => word.StartsWith("https://github.com/", StringComparison.Ordinal) ? remote : word);
        GitFolder.In(here.Folder, ["-c", "user.name=Ana Ruiz", "-c", "user.email=ana@courier.example", .. words]);
        if (words.First() != "init") return;
        GitFolder.In(here.Folder, "config", "user.name", "Ana Ruiz");
        GitFolder.In(here.Folder, "config", "user.email", "ana@courier.example");
    }

    /// <summary>A line as a shell divides it: double quotes hold words together.</summary>
    internal static IReadOnlyList<string> Words(string line)
    {
        var (words, word, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in line + " ")
        {
            if (c == '"') quoted = !quoted;
            else if (c != ' ' || quoted) word.Append(c);
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        return words;
    }
}
