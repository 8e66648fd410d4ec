using StaticPress.Archives;
using StaticPress.Configuration;
using StaticPress.Pipeline;

namespace StaticPress.Tests.Archives;

/// <summary>A publication without articles, and beside it files to bring in.</summary>
internal sealed class ArchiveFolder : IDisposable
{
    public const string Settings = "title: Harbour Times\nurl: https://times.example/\nlanguage: en\ntime_zone: Europe/Oslo\n";

    /// <summary>The smallest picture there is: one transparent dot (GIF 89a).</summary>
    public static readonly byte[] Dot = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x21, 0xF9, 4, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B];

    public ArchiveFolder()
    {
        Folder = Directory.CreateTempSubdirectory("archive-").FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "site"));
        File.WriteAllText(Path.Combine(Folder, "site", "staticpress.yml"), Settings);
    }

    public string Folder { get; }

    public string Seeds => Path.Combine(Folder, "site", "seeds");

    public static string Fixture(string name) => Repository.File("tests/StaticPress.Tests/Archives/Fixtures/" + name);

    public ArchiveFolder Write(string path, string content) => Write(path, System.Text.Encoding.UTF8.GetBytes(content));

    public ArchiveFolder Write(string path, byte[] content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <param name="source">A path in this folder, or the full path of a fixture.</param>
    public ImportReport Import(string source, Func<ImportOptions, ImportOptions>? change = null)
    {
        var options = new ImportOptions
        {
            Sources = [(Path.GetFullPath(source, Folder), source)],
            Into = Seeds,
            Shown = "seeds",
            Reading = new ArchiveOptions { Settings = SettingsReader.ReadFolder(Path.Combine(Folder, "site")).Settings },
        };
        return StaticPress.Archives.Import.Run(change is null ? options : change(options), cancellation: TestContext.Current.CancellationToken);
    }

    /// <summary>The seed that was made of an article, by its headline.</summary>
    public string SeedOf(ImportReport report, string headline) => File.ReadAllText(Path.Combine(Seeds, report.Seeds.Single(seed => seed.Headline == headline).File));

    /// <summary>The lines of an article's entry in <c>index.yml</c>.</summary>
    public string EntryOf(ImportReport report, string headline)
    {
        var file = report.Seeds.Single(seed => seed.Headline == headline).File;
        return File.ReadAllText(Path.Combine(Seeds, "index.yml")).Split("\n\n").Single(entry => entry.Contains(file, StringComparison.Ordinal)).Trim();
    }

    /// <summary>Every file below the seeds with its content.</summary>
    public IReadOnlyDictionary<string, string> Tree() => Directory.EnumerateFiles(Seeds, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Seeds, path), path => Convert.ToHexString(File.ReadAllBytes(path)), StringComparer.Ordinal);

    public BuildReport Build() => StaticPress.Pipeline.Build.Run(
        new BuildOptions { PublicationFolder = Path.Combine(Folder, "site"), Clock = new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero) }, cancellation: TestContext.Current.CancellationToken);

    public CheckReport Check() => Checking.Run(
        new CheckOptions { PublicationFolder = Path.Combine(Folder, "site"), Clock = new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero) }, cancellation: TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
