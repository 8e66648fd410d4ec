using StaticPress.Output;

namespace StaticPress.Tests.Output;

public sealed class DestinationTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    private string Refusal(string destination)
    {
        var options = new OutputFolderOptions { Destination = destination, PublicationFolder = site.Folder };
        return Assert.Throws<OutputException>(() => OutputFolder.Open(options)).Diagnostic.Code;
    }

    [Fact]
    public void Folders_in_which_a_site_could_do_harm_are_refused()
    {
        Assert.Equal("SP5005", Refusal("/"));
        Assert.Equal("SP5005", Refusal(site.Folder));
        Assert.Equal("SP5005", Refusal(Path.GetDirectoryName(site.Folder)!));
        Assert.Equal("SP5005", Refusal(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)));
        foreach (var source in new[] { "seeds", "templates/x", "pages", "static", ".git", ".staticpress/x" })
            Assert.Equal("SP5005", Refusal(Path.Combine(site.Folder, source)));
        Assert.Empty(site.Beside);
    }

    [Fact]
    public void A_link_does_not_hide_such_a_folder()
    {
        Directory.CreateDirectory(Path.Combine(site.Folder, "seeds"));
        Directory.CreateSymbolicLink(site.Destination, Path.Combine(site.Folder, "seeds"));
        Assert.Equal("SP5005", Refusal(site.Destination));
    }

    [Fact]
    public void A_destination_that_is_a_link_is_published_where_the_link_leads()
    {
        var elsewhere = Path.Combine(site.Folder, "www");
        Directory.CreateDirectory(elsewhere);
        Directory.CreateSymbolicLink(site.Destination, elsewhere);
        site.Publish(("a", "1"));
        Assert.Equal(["a=1"], SiteFolder.Tree(elsewhere));
        Assert.Equal(["output", "www"], site.Beside);
    }

    [Fact]
    public void A_folder_with_content_of_someone_else_is_refused()
    {
        site.Put("thesis.txt", "ten years of work");
        Assert.Equal("SP5004", Refusal(site.Destination));
        Assert.Equal(["thesis.txt=ten years of work"], site.Tree());
        Assert.Equal(["output"], site.Beside);
    }

    [Fact]
    public void A_file_in_place_of_the_destination_is_refused()
    {
        File.WriteAllText(site.Destination, "x");
        Assert.Equal("SP5005", Refusal(site.Destination));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(site.Destination);
        site.Publish(("a", "1"));
        Assert.Equal(["a=1"], site.Tree());
    }

    [Fact]
    public void A_fresh_branch_for_a_host_is_taken_and_what_lies_in_it_stays()
    {
        site.Put(".git/HEAD", "ref: refs/heads/gh-pages");
        site.Put("CNAME", "example.org");
        site.Publish(("CNAME", "example.org"), ("a/index.html", "1"));
        Assert.Equal([".git/HEAD=ref: refs/heads/gh-pages", "CNAME=example.org", "a/index.html=1"], site.Tree());
        site.Publish(("CNAME", "example.org"), ("b/index.html", "1"));
        Assert.Equal([".git/HEAD=ref: refs/heads/gh-pages", "CNAME=example.org", "b/index.html=1"], site.Tree());
    }

    [Fact]
    public void What_a_host_put_there_is_not_overwritten_by_a_first_site()
    {
        site.Put("CNAME", "example.org");
        var refusal = Assert.Throws<OutputException>(() => site.Publish(("CNAME", "example.com"), ("a", "1")));
        Assert.Equal("SP5003", refusal.Diagnostic.Code);
        refusal = Assert.Throws<OutputException>(() => site.Publish(("CNAME/index.html", "example.com"), ("a", "1")));
        Assert.Equal("SP5003", refusal.Diagnostic.Code);
        Assert.Equal(["CNAME=example.org"], site.Tree());
    }

    [Theory]
    [InlineData("")]
    [InlineData("staticpress-manifest 1 2\na\n")]
    [InlineData("staticpress-manifest 1 1\na")]
    [InlineData("staticpress-manifest 2 1\na\n")]
    [InlineData("staticpress-manifest 1 1\n../../etc/passwd\n")]
    [InlineData("staticpress-manifest 1 1\n/etc/passwd\n")]
    [InlineData("staticpress-manifest 1 1\n.git/config\n")]
    [InlineData("staticpress-manifest 1 2\na\na\n")]
    [InlineData("staticpress-manifest 1 2\nb\na\n")]
    public void A_damaged_manifest_is_never_acted_upon(string manifest)
    {
        site.Put(OutputManifest.FileName, manifest);
        site.Put("a", "1");
        Assert.Equal("SP5007", Refusal(site.Destination));
        Assert.Equal(["a=1"], site.Tree());
    }

    [Fact]
    public void A_site_that_was_moved_is_still_ours()
    {
        site.Publish(("a/b", "1"), ("c", "1"));
        using var other = new SiteFolder();
        Directory.Move(site.Destination, other.Destination);
        Assert.Equal(new PublishSummary(0, 0, 1, 1), other.Publish(("c", "1")));
        Assert.Equal(["c=1"], other.Tree());
    }
}
