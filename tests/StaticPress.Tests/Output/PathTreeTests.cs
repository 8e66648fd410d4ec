using StaticPress.Output;

namespace StaticPress.Tests.Output;

public sealed class PathTreeTests
{
    private readonly PathTree tree = new();

    [Fact]
    public void A_path_of_the_old_site_is_found_by_another_case()
    {
        var old = AddOld("Tags/Été/Index.html");
        Assert.Equal(old, tree.FindOldIgnoringCase("tags/ÉTÉ/index.HTML"));
        Assert.Equal(old, tree.FindOldIgnoringCase("Tags/Été/Index.html"));
        Assert.Equal(PathTree.Unknown, tree.FindOldIgnoringCase("tags/été"));
        Assert.Equal(PathTree.Unknown, tree.FindOldIgnoringCase("tags/été/index"));
        tree.Claim("other/index.html");
        Assert.Equal(PathTree.Unknown, tree.FindOldIgnoringCase("other/index.html"));
    }

    // As on macOS and Windows, where removing the old name would remove the new file.
    [Fact]
    public void On_a_disk_that_ignores_case_a_file_that_is_new_by_another_case_is_not_removed()
    {
        using var site = new SiteFolder();
        site.Publish(("Tags/A", "1"), ("stale", "1"));
        int[] old = [AddOld("Tags/A"), AddOld("stale")];
        tree.Claim("tags/a");

        int Removed(bool ignoresCase) => new SiteChanges(site.Destination, tree, old, new(site.Destination, tree), ignoresCase).Removed;
        Assert.Equal(1, Removed(ignoresCase: true));
        Assert.Equal(2, Removed(ignoresCase: false));
    }

    [Fact]
    public void Paths_come_back_as_they_were_given()
    {
        string[] paths = ["a", "b/c", "b/d/e", "ж/é/日本.html", new string('x', 255)];
        Assert.Equal(paths, paths.Select(path => tree.Path(tree.Claim(path))));
        Assert.Equal(tree.Claim("new"), tree.Find("new"));
        Assert.Equal(PathTree.Unknown, tree.Find("b/none"));
        Assert.Equal(PathTree.Unknown, tree.Find(new string('x', 2000)));
    }

    private int AddOld(string path)
    {
        var names = path.Split('/');
        var node = PathTree.Root;
        foreach (var name in names)
            node = tree.AddOld(node, System.Text.Encoding.UTF8.GetBytes(name), name == names[^1] ? PathMarks.OldFile : PathMarks.OldFolder);
        return node;
    }
}
