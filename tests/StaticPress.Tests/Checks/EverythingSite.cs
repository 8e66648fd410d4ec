using StaticPress.Checks;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Pipeline;

namespace StaticPress.Tests.Checks;

/// <summary>The publication that uses everything, built once for all tests of checks; each test spoils a copy of its own.</summary>
public sealed class EverythingSite : IDisposable
{
    public static readonly DateTimeOffset Clock = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    private readonly string root = Directory.CreateTempSubdirectory("staticpress-everything-").FullName;

    public EverythingSite()
    {
        CopyFolder(Repository.File("tests/StaticPress.Tests/Publications/everything"), Folder);
        Report = Build.Run(new BuildOptions { PublicationFolder = Folder, Clock = Clock });
    }

    public string Folder => Path.Combine(root, "publication");

    public string Output => Path.Combine(Folder, "output");

    public BuildReport Report { get; }

    /// <summary>What all checks, or one of them, find in the site after it was changed.</summary>
    internal IReadOnlyList<Diagnostic> Inspect(Action<SpoiledSite>? spoil = null, ICheck? only = null, BaseUrl? address = null, DateTimeOffset? clock = null)
    {
        var copy = Path.Combine(root, Path.GetRandomFileName());
        CopyFolder(Output, copy);
        spoil?.Invoke(new SpoiledSite(copy));
        var site = new BuiltSite(copy, "output/", address ?? new BaseUrl("https://marrowbay.example", "/"), clock ?? Clock, new HashSet<string>(StringComparer.Ordinal) { "favicon.png", "images/mark.png" });
        var inspection = only is null ? new Inspection(site) : new Inspection(site, [only]);
        Parallel.ForEach(site.Paths(), inspection.Look);
        Diagnostic[] found = [.. inspection.Conclude().Order()];
        Directory.Delete(copy, recursive: true);
        return found;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

/// <summary>A built site that a test makes worse.</summary>
public sealed class SpoiledSite(string folder)
{
    public void Replace(string path, string text, string replacement)
    {
        var file = Path.Combine(folder, path);
        var before = File.ReadAllText(file);
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(file, before.Replace(text, replacement, StringComparison.Ordinal));
    }

    public void Delete(string path) => File.Delete(Path.Combine(folder, path));

    public void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), content);
    }

    /// <summary>A file of a size, without its bytes on the disk.</summary>
    public void Stretch(string path, double megabytes)
    {
        using var file = new FileStream(Path.Combine(folder, path), FileMode.Create);
        file.SetLength((long)(megabytes * (1 << 20)));
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(folder, path));
}
