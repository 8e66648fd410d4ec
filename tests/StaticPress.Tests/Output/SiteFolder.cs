using System.Text;
using StaticPress.Output;

namespace StaticPress.Tests.Output;

/// <summary>A real publication folder with a destination, in memory where the machine has such a disk.</summary>
internal sealed class SiteFolder : IDisposable
{
    public SiteFolder()
    {
        var parent = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        Folder = Directory.CreateTempSubdirectory("staticpress-").FullName;
        if (parent != Path.GetTempPath())
        {
            Directory.Delete(Folder);
            Folder = Path.Combine(parent, Path.GetFileName(Folder));
            Directory.CreateDirectory(Folder);
        }
    }

    public string Folder { get; }

    public string Destination => Path.Combine(Folder, "output");

    public OutputFolder Open(Action<string>? before = null) => OutputFolder.Open(Options(before));

    public OutputFolderOptions Options(Action<string>? before = null) =>
        new() { Destination = Destination, PublicationFolder = Folder, BeforeOperation = before };

    public PublishSummary Publish(params (string Path, string Content)[] files) => Publish(null, files);

    public PublishSummary Publish(Action<string>? before, params (string Path, string Content)[] files)
    {
        using var output = Open(before);
        foreach (var (path, content) in files) output.Write(path, Encoding.UTF8.GetBytes(content));
        return output.Publish(TestContext.Current.CancellationToken);
    }

    public void Put(string path, string content)
    {
        var file = Path.Combine(Destination, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
    }

    public void Clear()
    {
        if (Directory.Exists(Destination)) Directory.Delete(Destination, recursive: true);
    }

    /// <summary>Every file and every empty folder of the destination, without the manifest: "path=content", "path/".</summary>
    public string[] Tree() => Tree(Destination);

    public static string[] Tree(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Where(entry => Path.GetFileName(entry) != OutputManifest.FileName)
            .Where(entry => File.Exists(entry) || !Directory.EnumerateFileSystemEntries(entry).Any())
            .Select(entry => Path.GetRelativePath(folder, entry).Replace('\\', '/') + (File.Exists(entry) ? "=" + File.ReadAllText(entry) : "/"))
            .Order(StringComparer.Ordinal)];

    public string Manifest => File.ReadAllText(Path.Combine(Destination, OutputManifest.FileName));

    public string[] Beside => [.. Directory.EnumerateFileSystemEntries(Folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
