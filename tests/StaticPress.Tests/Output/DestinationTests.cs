using StaticPress.Output;

namespace StaticPress.Tests.Output;

public sealed class DestinationTests : IDisposable
{
    private readonly SiteFolder _site = new();

    public void Dispose() => _site.Dispose();

    private string Refusal(string destination)
    {
        var options = new OutputFolderOptions { Destination = destination, PublicationFolder = _site.Folder };
        return Assert.Throws<OutputException>(() => OutputFolder.Open(options)).Diagnostic.Code;
    }

    [Fact]
    public void Folders_in_which_a_site_could_do_harm_are_refused()
    {
        Assert.Equal("SP5005", Refusal("/"));
        Assert.Equal("SP5005", Refusal(_site.Folder));
        Assert.Equal("SP5005", Refusal(Path.GetDirectoryName(_site.Folder)!));
        Assert.Equal("SP5005", Refusal(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)));
        foreach (var source in new[] { "seeds", "templates/x", "pages", "static", ".git", ".staticpress/x" })
            Assert.Equal("SP5005", Refusal(Path.Combine(_site.Folder, source)));
        Assert.Empty(_site.Beside);
    }

    [Fact]
    public void A_link_does_not_hide_such_a_folder()
    {
        Directory.CreateDirectory(Path.Combine(_site.Folder, "seeds"));
        Directory.CreateSymbolicLink(_site.Destination, Path.Combine(_site.Folder, "seeds"));
        Assert.Equal("SP5005", Refusal(_site.Destination));
    }

    [Fact]
    public void A_destination_that_is_a_link_is_published_where_the_link_leads()
    {
        var elsewhere = Path.Combine(_site.Folder, "www");
        Directory.CreateDirectory(elsewhere);
        Directory.CreateSymbolicLink(_site.Destination, elsewhere);
        _site.Publish(("a", "1"));
        Assert.Equal(["a=1"], SiteFolder.Tree(elsewhere));
        Assert.Equal(["output", "www"], _site.Beside);
    }

    [Fact]
    public void A_folder_with_content_of_someone_else_is_refused()
    {
        _site.Put("thesis.txt", "ten years of work");
        Assert.Equal("SP5004", Refusal(_site.Destination));
        Assert.Equal(["thesis.txt=ten years of work"], _site.Tree());
        Assert.Equal(["output"], _site.Beside);
    }

    [Fact]
    public void A_file_in_place_of_the_destination_is_refused()
    {
        File.WriteAllText(_site.Destination, "x");
        Assert.Equal("SP5005", Refusal(_site.Destination));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(_site.Destination);
        _site.Publish(("a", "1"));
        Assert.Equal(["a=1"], _site.Tree());
    }

    [Fact]
    public void A_fresh_branch_for_a_host_is_taken_and_what_lies_in_it_stays()
    {
        _site.Put(".git/HEAD", "ref: refs/heads/gh-pages");
        _site.Put("CNAME", "example.org");
        _site.Publish(("CNAME", "example.org"), ("a/index.html", "1"));
        Assert.Equal([".git/HEAD=ref: refs/heads/gh-pages", "CNAME=example.org", "a/index.html=1"], _site.Tree());
        _site.Publish(("CNAME", "example.org"), ("b/index.html", "1"));
        Assert.Equal([".git/HEAD=ref: refs/heads/gh-pages", "CNAME=example.org", "b/index.html=1"], _site.Tree());
    }

    [Fact]
    public void What_a_host_put_there_is_not_overwritten_by_a_first_site()
    {
        _site.Put("CNAME", "example.org");
        var refusal = Assert.Throws<OutputException>(() => _site.Publish(("CNAME", "example.com"), ("a", "1")));
        Assert.Equal("SP5003", refusal.Diagnostic.Code);
        refusal = Assert.Throws<OutputException>(() => _site.Publish(("CNAME/index.html", "example.com"), ("a", "1")));
        Assert.Equal("SP5003", refusal.Diagnostic.Code);
        Assert.Equal(["CNAME=example.org"], _site.Tree());
    }

    [Theory]
    [InlineData("")]
    [InlineData("staticpress-manifest 1 2\na\n")]
    [InlineData("staticpress-manifest 1 1\na")]
    [InlineData("staticpress-manifest 2 1\na\n")]
    [InlineData("staticpress-manifest 1 1\n../../etc/passwd\n")]
    [InlineData("staticpress-manifest 1 1\n/etc/passwd\n")]
    [InlineData("staticpress-manifest 1 1\n.git/config\n")]
    public void A_damaged_manifest_is_never_acted_upon(string manifest)
    {
        _site.Put(OutputManifest.FileName, manifest);
        _site.Put("a", "1");
        Assert.Equal("SP5007", Refusal(_site.Destination));
        Assert.Equal(["a=1"], _site.Tree());
    }

    [Fact]
    public void A_site_that_was_moved_is_still_ours()
    {
        _site.Publish(("a/b", "1"), ("c", "1"));
        using var other = new SiteFolder();
        Directory.Move(_site.Destination, other.Destination);
        Assert.Equal(new PublishSummary(0, 0, 1, 1), other.Publish(("c", "1")));
        Assert.Equal(["c=1"], other.Tree());
    }
}
