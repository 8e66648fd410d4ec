using StaticPress.Pipeline;

namespace StaticPress.Tests.Sites;

/// <summary>A publication in a temporary folder, built by the real pipeline.</summary>
public sealed class TestPublication : IDisposable
{
    private static readonly string Memory = "/dev/shm";

    public TestPublication()
    {
        var parent = Directory.Exists(Memory) ? Memory : Path.GetTempPath();
        Folder = Directory.CreateDirectory(Path.Combine(parent, "staticpress-test-" + Path.GetRandomFileName())).FullName;
    }

    public const string Settings = "title: Test Paper\nurl: https://test.example\nlanguage: en\ntime_zone: Europe/Berlin\n";

    public string Folder { get; }

    public string Output => Path.Combine(Folder, "output");

    public TestPublication Write(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    /// <summary>The head of a GIF file, which is all that is read of one (GIF 89a, section 18).</summary>
    /// <param name="size">Width and height in pixels.</param>
    public void WritePicture(string path, ushort[] size)
    {
        Write(path, "");
        File.WriteAllBytes(Path.Combine(Folder, path), [.. "GIF89a"u8, (byte)size[0], (byte)(size[0] >> 8), (byte)size[1], (byte)(size[1] >> 8), 0, 0, 0, 0x3b]);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    public BuildReport Build(Func<BuildOptions, BuildOptions>? change = null)
    {
        var options = new BuildOptions { PublicationFolder = Folder, Clock = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero) };
        return StaticPress.Pipeline.Build.Run(change is null ? options : change(options), cancellation: TestContext.Current.CancellationToken);
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    public bool Exists(string path) => File.Exists(Path.Combine(Output, path));

    /// <summary>Every file of the output with its bytes, by path.</summary>
    public SortedDictionary<string, string> Tree() => TreeOf(Output);

    public static SortedDictionary<string, string> TreeOf(string folder)
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            tree[Path.GetRelativePath(folder, file)] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
        }
        return tree;
    }

    /// <summary>A seed in the native format.</summary>
    public static string Seed(string headline, string date = "30/06/2025", string place = "Vellhaven", string body = "The council met on Monday and agreed on the plan after a long debate about its cost.") =>
        $"{headline}\n\nSynopsis\n\nIn short: {headline}.\n\n{place}, June 30 (TestWire) {body}\n\nA second paragraph follows the first one and closes the report.\n\nTestWire\n{date}\n";

    public void Dispose()
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
