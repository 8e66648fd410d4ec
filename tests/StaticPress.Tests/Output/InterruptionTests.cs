using System.Text;
using StaticPress.Output;

namespace StaticPress.Tests.Output;

/// <summary>Stops a small publication before each of its file operations, one after the other.</summary>
public sealed class InterruptionTests
{
    // Between these two: files that stay, change, come and go; folders that come and go; a file that becomes a folder and the reverse.
    private static readonly (string, string)[] One =
        [("same", "1"), ("change/index.html", "1"), ("gone/deep/page", "1"), ("gone/page", "1"), ("swap", "file"), ("turn/a/b", "1"), ("turn/c", "1")];

    private static readonly (string, string)[] Other =
        [("same", "1"), ("change/index.html", "2"), ("new/deep/page", "2"), ("new/page", "2"), ("swap/index.html", "page"), ("swap/x/y", "2"), ("turn", "file")];

    private const string Foreign = "gone/deep/notes.txt=mine";

    private sealed class Stop : Exception;

    public static TheoryData<string> Cases => ["later site", "first site", "first site in a branch"];

    [Theory, MemberData(nameof(Cases))]
    public void Killed_before_any_operation_the_site_is_the_old_or_the_new_one(string @case) =>
        EachOperation(@case, output => output.Abandon());

    [Theory, MemberData(nameof(Cases))]
    public void Failed_at_any_operation_the_site_is_the_old_or_the_new_one(string @case) =>
        EachOperation(@case, output => output.Dispose());

    [Fact]
    public void Killed_again_while_the_next_run_finishes_the_work_the_site_is_still_the_new_one()
    {
        var finished = 0;
        for (var first = 0; ; first++)
        {
            var second = 0;
            for (bool stopped = true; stopped; second++)
            {
                using var site = Prepare("later site");
                if (!StopAt(first, site, output => output.Abandon())) return;
                if (!File.Exists(Path.Combine(site.Folder, ".output.staging", Journal.FileName))) break;
                finished++;
                stopped = OpenAndStopAt(second, site);
                site.Open().Dispose();
                Assert.Equal(Expected(Other, Foreign), site.Tree());
                Assert.Equal(["output"], site.Beside);
            }
            if (first > 1000) break;
        }
        Assert.True(finished > 100, $"{finished} journals were finished");
    }

    private static void EachOperation(string @case, Action<OutputFolder> end)
    {
        string[] old = [], @new = [];
        int k = 0, olds = 0, news = 0;
        for (; ; k++)
        {
            using var site = Prepare(@case);
            old = site.Tree();
            @new = Expected(Other, [.. old.Where(line => line == Foreign || line.StartsWith(".git", StringComparison.Ordinal))]);
            if (!StopAt(k, site, end)) break;
            site.Open().Dispose();
            var tree = site.Tree();
            if (tree.SequenceEqual(@new, StringComparer.Ordinal)) news++;
            else olds++;
            Assert.Equal(tree.SequenceEqual(@new, StringComparer.Ordinal) ? @new : old, tree);
            Assert.Empty(site.Beside.Except(["output"], StringComparer.Ordinal));
            site.Publish(Other);
            Assert.Equal(@new, site.Tree());
        }
        Assert.True(k > 10 && olds > 0 && (news > 0 || @case == "first site"), $"{k} operations, {olds} old sites, {news} new ones");
    }

    private static SiteFolder Prepare(string @case)
    {
        var site = new SiteFolder();
        if (@case == "first site in a branch") site.Put(".git/HEAD", "branch");
        if (@case != "later site") return site;
        site.Publish(One);
        site.Put("gone/deep/notes.txt", "mine");
        return site;
    }

    /// <summary>Publishes the other site and stops before operation k; false when there are not so many.</summary>
    private static bool StopAt(int k, SiteFolder site, Action<OutputFolder> end)
    {
        OutputFolder? output = null;
        try
        {
            output = site.Open(Countdown(k));
            foreach (var (path, content) in Other) output.Write(path, Encoding.UTF8.GetBytes(content));
            output.Publish(TestContext.Current.CancellationToken);
            output.Dispose();
            return false;
        }
        catch (Stop)
        {
            try
            {
                if (output is not null) end(output);
            }
            catch (Stop)
            {
                output!.Abandon();
            }
            return true;
        }
    }

    private static bool OpenAndStopAt(int k, SiteFolder site)
    {
        try
        {
            site.Open(Countdown(k)).Dispose();
            return false;
        }
        catch (Stop)
        {
            return true;
        }
    }

    private static Action<string> Countdown(int k) => _ =>
    {
        if (Interlocked.Decrement(ref k) < 0) throw new Stop();
    };

    private static string[] Expected((string Path, string Content)[] files, params string[] more) =>
        [.. files.Select(file => $"{file.Path}={file.Content}").Concat(more).Order(StringComparer.Ordinal)];
}
