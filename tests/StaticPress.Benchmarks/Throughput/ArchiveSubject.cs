using StaticPress.Archives;

namespace StaticPress.Benchmarks.Throughput;

/// <summary>Reading an archive into articles, without writing them.</summary>
internal sealed class ArchiveSubject(string name, string extension, byte[] archive) : IThroughputSubject, IDisposable
{
    private readonly string path = Path.Combine(Directory.CreateTempSubdirectory("throughput-").FullName, "archive" + extension);

    public string Name => name;

    public IReadOnlyList<byte[]> Documents { get; } = [archive];

    public void Read(byte[] document)
    {
        if (!File.Exists(path)) File.WriteAllBytes(path, document);
        var file = new ArchiveFile(path, path, Path.GetFileName(path));
        AllArchives.For(file)!.Read(file, new ArchiveSink(new ArchiveOptions(), _ => { }, CancellationToken.None));
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
}
