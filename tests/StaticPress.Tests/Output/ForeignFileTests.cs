using StaticPress.Output;

namespace StaticPress.Tests.Output;

public sealed class ForeignFileTests : IDisposable
{
    private readonly SiteFolder site = new();

    public void Dispose() => site.Dispose();

    private string Refusal(params (string, string)[] files)
    {
        var before = site.Tree();
        var code = Assert.Throws<OutputException>(() => site.Publish(files)).Diagnostic.Code;
        Assert.Equal(before, site.Tree());
        Assert.False(Directory.Exists(Path.Combine(site.Folder, ".output.staging")));
        return code;
    }

    [Fact]
    public void A_file_that_we_did_not_write_stays_even_in_a_folder_that_goes()
    {
        site.Publish(("a/b/page", "1"), ("c", "1"));
        site.Put("a/b/notes.txt", "mine");
        site.Publish(("c", "2"));
        Assert.Equal(["a/b/notes.txt=mine", "c=2"], site.Tree());
    }

    [Fact]
    public void A_foreign_file_with_other_bytes_is_not_overwritten()
    {
        site.Publish(("c", "1"));
        site.Put("a/index.html", "mine");
        Assert.Equal("SP5003", Refusal(("c", "1"), ("a/index.html", "ours")));
    }

    [Fact]
    public void A_foreign_file_with_our_bytes_becomes_ours()
    {
        site.Publish(("c", "1"));
        site.Put("a", "same");
        Assert.Equal(new PublishSummary(0, 0, 2, 0), site.Publish(("c", "1"), ("a", "same")));
        site.Publish(("c", "1"));
        Assert.Equal(["c=1"], site.Tree());
    }

    [Fact]
    public void A_foreign_file_is_not_turned_into_a_folder()
    {
        site.Publish(("c", "1"));
        site.Put("a", "mine");
        Assert.Equal("SP5003", Refusal(("c", "1"), ("a/b/index.html", "ours")));
    }

    [Fact]
    public void A_folder_of_ours_with_a_foreign_file_in_it_is_not_turned_into_a_file()
    {
        site.Publish(("a/b/page", "1"), ("c", "1"));
        site.Put("a/notes.txt", "mine");
        Assert.Equal("SP5003", Refusal(("c", "1"), ("a", "ours")));
    }

    [Fact]
    public void A_foreign_folder_is_not_turned_into_a_file()
    {
        site.Publish(("c", "1"));
        site.Put("a/notes.txt", "mine");
        Assert.Equal("SP5003", Refusal(("c", "1"), ("a", "ours")));
    }

    [Fact]
    public void A_link_in_the_destination_leads_no_write_elsewhere()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(site.Folder, "elsewhere")).FullName;
        site.Publish(("c", "1"));
        Directory.CreateSymbolicLink(Path.Combine(site.Destination, "a"), elsewhere);
        Assert.Equal("SP5003", Refusal(("c", "1"), ("a/b/index.html", "ours")));
        Assert.Equal("SP5003", Refusal(("c", "1"), ("a", "ours")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));
    }

    [Fact]
    public void A_link_in_the_destination_leads_no_deletion_elsewhere()
    {
        site.Publish(("c", "1"), ("a/b/page", "1"));
        var elsewhere = Path.Combine(site.Folder, "elsewhere");
        Directory.Move(Path.Combine(site.Destination, "a"), elsewhere);
        Directory.CreateSymbolicLink(Path.Combine(site.Destination, "a"), elsewhere);
        site.Publish(("c", "2"));
        Assert.Equal(["b/page=1"], SiteFolder.Tree(elsewhere));
    }

    [Fact]
    public void A_link_in_place_of_a_file_of_ours_is_replaced_and_its_target_left_alone()
    {
        site.Publish(("a", "1"));
        var elsewhere = Path.Combine(site.Folder, "elsewhere");
        File.WriteAllText(elsewhere, "mine");
        File.Delete(Path.Combine(site.Destination, "a"));
        File.CreateSymbolicLink(Path.Combine(site.Destination, "a"), elsewhere);
        site.Publish(("a", "2"));
        Assert.Equal(["a=2"], site.Tree());
        Assert.Equal("mine", File.ReadAllText(elsewhere));
    }

    [Fact]
    public void Two_paths_that_differ_only_by_case_clash_on_every_disk()
    {
        Assert.Equal("SP5002", Refusal(("a/Tag/index.html", "1"), ("a/tag/index.html", "1")));
        Assert.Equal("SP5002", Refusal(("É.html", "1"), ("é.html", "1")));
        Assert.Equal("SP5002", Refusal(("a", "1"), ("a", "1")));
        Assert.Equal("SP5002", Refusal(("a", "1"), ("a/b", "1")));
        Assert.Equal("SP5002", Refusal(("a/b", "1"), ("a", "1")));
    }

    [Fact]
    public void A_path_may_change_its_case_from_one_site_to_the_next()
    {
        site.Publish(("Tags/A", "1"), ("x", "1"));
        site.Publish(("tags/a", "1"), ("x", "1"));
        Assert.Equal(["tags/a=1", "x=1"], site.Tree());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside")]
    [InlineData("a/../../outside")]
    [InlineData("a/./b")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("a\\b")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a/.GIT/config")]
    [InlineData(".staticpress-manifest")]
    [InlineData(".staticpress-STAGING/x")]
    public void A_path_that_leads_out_or_cannot_be_served_is_refused(string path)
    {
        using var output = site.Open();
        Assert.Equal("SP5001", Assert.Throws<OutputException>(() => output.Write(path, "x"u8)).Diagnostic.Code);
        Assert.False(output.Keep(path, default));
    }

    [Fact]
    public void A_path_that_is_not_unicode_is_refused()
    {
        using var output = site.Open();
        Assert.Equal("SP5001", Assert.Throws<OutputException>(() => output.Write("a/\ud800b", "x"u8)).Diagnostic.Code);
        output.Write("a/\ud83d\udcf0", "x"u8);
    }

    [Fact]
    public void A_name_longer_than_any_disk_takes_is_refused()
    {
        using var output = site.Open();
        output.Write(new string('a', 255), "x"u8);
        Assert.Equal("SP5001", Assert.Throws<OutputException>(() => output.Write(new string('é', 128), "x"u8)).Diagnostic.Code);
    }
}
