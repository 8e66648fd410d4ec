using StaticPress.Output;

namespace StaticPress.Tests.Output;

public sealed class FullDiskTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void On_a_full_disk_the_old_site_stays_whole_and_nothing_is_left_behind()
    {
        using var disk = new SmallDisk(site.Folder);
        site.Publish(("a", "1"), ("b/c", "1"));
        var problem = Assert.Throws<IOException>(() => site.Publish(Large(40)));
        Assert.Contains("space", problem.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["a=1", "b/c=1"], site.Tree());
        Assert.Equal(["output"], site.Beside);

        site.Publish(Large(10));
        Assert.Equal(10, site.Tree().Length);
    }

    [Fact]
    public void A_first_site_that_does_not_fit_leaves_nothing()
    {
        using var disk = new SmallDisk(site.Folder);
        Assert.Throws<IOException>(() => site.Publish(Large(40)));
        Assert.Empty(site.Beside);
    }

    [Fact]
    public void A_destination_that_is_a_disk_of_its_own_is_prepared_inside()
    {
        Directory.CreateDirectory(site.Destination);
        using var disk = new SmallDisk(site.Destination);
        using (var output = site.Open())
        {
            output.Write("a/index.html", "1"u8);
            Assert.True(Directory.Exists(Path.Combine(site.Destination, StagingPlace.NameInside)));
            output.Publish(TestContext.Current.CancellationToken);
        }
        Assert.Equal(["a/index.html=1"], site.Tree());
        Assert.Equal(new PublishSummary(1, 1, 0, 0), site.Publish(("a/index.html", "2"), ("b/index.html", "2")));
        Assert.Equal(new PublishSummary(0, 0, 1, 1), site.Publish(("a/index.html", "2")));
        Assert.Equal(["a/index.html=2"], site.Tree());
        Assert.Equal(["output"], site.Beside);
    }

    private static (string, string)[] Large(int files) =>
        [.. Enumerable.Range(0, files).Select(i => ($"page-{i}/index.html", new string((char)('a' + (i % 26)), 50_000)))];
}
