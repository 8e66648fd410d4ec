using System.Text;
using StaticPress.Output;

namespace StaticPress.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_first_site_is_published_whole_and_nothing_is_left_beside_it()
    {
        var summary = site.Publish(("index.html", "home"), ("a/index.html", "A"), ("a/b/c.txt", "C"));

        Assert.Equal(new PublishSummary(3, 0, 0, 0), summary);
        Assert.Equal(["a/b/c.txt=C", "a/index.html=A", "index.html=home"], site.Tree());
        Assert.Equal(["output"], site.Beside);
    }

    [Fact]
    public void Until_it_is_published_nothing_of_a_site_can_be_seen()
    {
        site.Publish(("a.html", "old"));
        using (var output = site.Open())
        {
            output.Write("a.html", "new"u8);
            output.Write("b.html", "new"u8);
            Assert.Equal(["a.html=old"], site.Tree());
        }
        Assert.Equal(["a.html=old"], site.Tree());
        Assert.Equal(["output"], site.Beside);
    }

    [Fact]
    public void The_same_bytes_again_leave_file_and_time_untouched()
    {
        site.Publish(("a/index.html", "A"), ("b.txt", ""));
        var then = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        var file = Path.Combine(site.Destination, "a/index.html");
        File.SetLastWriteTimeUtc(file, then);

        Assert.Equal(new PublishSummary(0, 0, 2, 0), site.Publish(("b.txt", ""), ("a/index.html", "A")));
        Assert.Equal(then, File.GetLastWriteTimeUtc(file));
    }

    [Fact]
    public void An_unchanged_site_is_published_without_one_file_operation_in_the_destination()
    {
        (string, string)[] files = [("a/index.html", "A"), ("b.txt", "B")];
        site.Publish(files);
        var operations = new List<string>();
        site.Publish(operations.Add, files);
        Assert.Equal(["mkdir"], operations); // the staging folder, which holds the lock
    }

    [Fact]
    public void Changed_new_and_stale_files_are_told_apart()
    {
        site.Publish(("same", "1"), ("changed", "1"), ("grown", "1"), ("stale/deep/page", "1"));
        var summary = site.Publish(("same", "1"), ("changed", "2"), ("grown", "1234"), ("new/page", "1"));

        Assert.Equal(new PublishSummary(1, 2, 1, 1), summary);
        Assert.Equal(["changed=2", "grown=1234", "new/page=1", "same=1"], site.Tree());
    }

    [Fact]
    public void A_file_is_kept_by_its_stamp_until_someone_touches_it()
    {
        FileStamp stamp;
        using (var output = site.Open())
        {
            stamp = output.Write("a/index.html", "A"u8).Stamp;
            output.Publish(TestContext.Current.CancellationToken);
        }
        using (var output = site.Open())
        {
            Assert.True(output.Keep("a/index.html", stamp));
            Assert.Equal(new PublishSummary(0, 0, 1, 0), output.Publish(TestContext.Current.CancellationToken));
        }
        File.WriteAllText(Path.Combine(site.Destination, "a/index.html"), "B");
        using (var output = site.Open())
        {
            Assert.False(output.Keep("a/index.html", stamp));
            Assert.False(output.Keep("never/written.html", stamp));
            Assert.Equal(FileChange.Changed, output.Write("a/index.html", "A"u8).Change);
            output.Publish(TestContext.Current.CancellationToken);
        }
        Assert.Equal(["a/index.html=A"], site.Tree());
    }

    [Fact]
    public void The_stamp_of_a_staged_file_is_that_of_the_published_one()
    {
        site.Publish(("a", "1"));
        FileStamp stamp;
        using (var output = site.Open())
        {
            stamp = output.Write("a", "22"u8).Stamp;
            output.Publish(TestContext.Current.CancellationToken);
        }
        var file = new FileInfo(Path.Combine(site.Destination, "a"));
        Assert.Equal(new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks), stamp);
    }

    [Fact]
    public void A_file_that_someone_deleted_is_written_again()
    {
        site.Publish(("a/b/c", "1"), ("d", "1"));
        Directory.Delete(Path.Combine(site.Destination, "a"), recursive: true);
        site.Publish(("a/b/c", "1"), ("d", "1"));
        Assert.Equal(["a/b/c=1", "d=1"], site.Tree());
    }

    [Fact]
    public void A_file_becomes_a_folder_and_a_folder_a_file()
    {
        site.Publish(("a", "file"), ("b/c/d", "1"), ("b/e", "1"), ("keep", "1"));
        site.Publish(("a/index.html", "page"), ("a/x/y", "deep"), ("b", "file"), ("keep", "1"));
        Assert.Equal(["a/index.html=page", "a/x/y=deep", "b=file", "keep=1"], site.Tree());
        site.Publish(("a", "file"), ("b/c/d", "1"), ("b/e", "1"), ("keep", "1"));
        Assert.Equal(["a=file", "b/c/d=1", "b/e=1", "keep=1"], site.Tree());
    }

    [Fact]
    public void The_manifest_depends_on_the_set_of_paths_alone()
    {
        using var other = new SiteFolder();
        (string, string)[] files = [("z", "1"), ("a-b/x", "1"), ("a/x", "1"), ("a/b/x", "1"), ("é/x", "1"), ("a.html", "1")];
        site.Publish(files);
        other.Publish(("a/x", "2"), ("gone", "2"), ("m/n", "2"));
        other.Publish([.. files.Reverse()]);

        Assert.Equal("staticpress-manifest 1 6\na/b/x\na/x\na-b/x\na.html\nz\né/x\n", site.Manifest);
        Assert.Equal(site.Manifest, other.Manifest);
    }

    [Fact]
    public void Many_threads_write_one_site()
    {
        var files = Enumerable.Range(0, 5000).Select(i => ($"s{i % 7}/{i % 90}/page-{i}/index.html", $"page {i}")).ToArray();
        for (var round = 0; round < 2; round++)
        {
            using var output = site.Open();
            Parallel.ForEach(files, file => output.Write(file.Item1, Encoding.UTF8.GetBytes(file.Item2 + round)));
            output.Publish(TestContext.Current.CancellationToken);
            Assert.Equal([.. files.Select(file => $"{file.Item1}={file.Item2}{round}").Order(StringComparer.Ordinal)], site.Tree());
        }
    }

    [Fact]
    public void An_interrupted_publication_changes_nothing()
    {
        site.Publish(("a", "1"));
        using (var output = site.Open())
        {
            output.Write("a", "2"u8);
            Assert.Throws<OperationCanceledException>(() => output.Publish(new CancellationToken(canceled: true)));
        }
        Assert.Equal(["a=1"], site.Tree());
        Assert.Equal(["output"], site.Beside);
    }

    [Fact]
    public void Two_builds_do_not_write_to_one_destination_at_once()
    {
        using (site.Open())
        {
            var refusal = Assert.Throws<OutputException>(() => site.Open());
            Assert.Equal("SP5006", refusal.Diagnostic.Code);
        }
        site.Open().Dispose();
    }

    [Fact]
    public void A_site_is_removed_but_not_what_lies_beside_its_files()
    {
        site.Publish(("a/b", "1"), ("c", "1"));
        Assert.Equal(new PublishSummary(0, 0, 0, 2), OutputFolder.Clear(site.Options()));
        Assert.Empty(site.Beside);
        Assert.Equal(new PublishSummary(0, 0, 0, 0), OutputFolder.Clear(site.Options()));

        site.Publish(("a/b", "1"), ("c", "1"));
        site.Put("a/notes.txt", "mine");
        OutputFolder.Clear(site.Options());
        Assert.Equal(["a/notes.txt=mine"], site.Tree());
        Assert.Equal(["output"], site.Beside);
    }

    [Fact]
    public void An_abandoned_site_is_removed_by_the_next_run()
    {
        site.Publish(("a", "1"));
        using (var output = site.Open())
        {
            output.Write("a", "2"u8);
            output.Abandon();
        }
        Assert.Equal([".output.staging", "output"], site.Beside);
        site.Open().Dispose();
        Assert.Equal(["a=1"], site.Tree());
        Assert.Equal(["output"], site.Beside);
    }

    [Fact]
    public void A_site_of_which_a_file_was_refused_cannot_be_published()
    {
        using var output = site.Open();
        output.Write("a", "1"u8);
        Assert.Throws<OutputException>(() => output.Write("../b", "1"u8));
        Assert.Throws<InvalidOperationException>(() => output.Publish(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void An_empty_site_leaves_an_empty_folder()
    {
        site.Publish(("a/b", "1"));
        Assert.Equal(new PublishSummary(0, 0, 0, 1), site.Publish());
        Assert.Equal([], site.Tree());
    }
}
