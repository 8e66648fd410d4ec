using CsCheck;

namespace StaticPress.Tests.Output;

public sealed class PublishingPropertyTests
{
    private static readonly string[] Names = ["a", "b", "c-d", "c", "index.html", "é"];

    // Few names and few contents, so that files stay, change, go, and turn into folders and back.
    private static readonly Gen<(string Path, string Content)> File = Gen.Select(
        Gen.Int[0, Names.Length - 1].Select(i => Names[i]).Array[1, 4].Select(names => string.Join('/', names)),
        Gen.Int[0, 3].Select(i => new string((char)(i + 48), i)));

    private static readonly Gen<(string, string)[]> Files = File.Array[0, 12].Select(Compatible);

    [Fact]
    public void Published_over_any_other_sites_a_site_is_the_same_as_on_its_own() => Files.Array[2, 4].Sample(sites =>
    {
        using SiteFolder used = new(), fresh = new();
        foreach (var site in sites)
        {
            used.Publish(site);
            if (Directory.Exists(Path.Combine(used.Destination, "mine"))) continue;
            used.Put("mine/notes.txt", "mine");
        }
        fresh.Publish(sites[^1]);

        Assert.Equal([.. fresh.Tree().Append("mine/notes.txt=mine").Order(StringComparer.Ordinal)], used.Tree());
        Assert.Equal(fresh.Manifest, used.Manifest);
        Assert.Equal(sites[^1].Length, used.Publish(sites[^1]).Unchanged);
    }, iter: 300);

    private static (string Path, string Content)[] Compatible((string Path, string Content)[] files)
    {
        var kept = new List<(string Path, string Content)>();
        foreach (var file in files)
        {
            if (!kept.Any(other => other.Path == file.Path || Below(other.Path, file.Path) || Below(file.Path, other.Path))) kept.Add(file);
        }
        return [.. kept];
    }

    private static bool Below(string path, string folder) => path.StartsWith(folder + "/", StringComparison.Ordinal);
}
