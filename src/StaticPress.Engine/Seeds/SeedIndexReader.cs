using StaticPress.Configuration;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Incremental;

namespace StaticPress.Seeds;

/// <summary>Reads the seed index and compares it with the seed folder: the publication's list of articles.</summary>
public static class SeedIndexReader
{
    internal static string[] IndexNames { get; } = ["index.yml", "index.json", "index.jsonl"];

    /// <param name="folder">Full path of the seed folder.</param>
    /// <param name="extensions">Of the files that an importer reads, with the dot, in small letters.</param>
    /// <param name="name">The folder's name as diagnostics print it.</param>
    /// <param name="memory">What the last reading left, for those who read again and again.</param>
    /// <exception cref="IOException">The folder or its index is there but cannot be read.</exception>
    public static SeedIndex Read(string folder, UnlistedSeeds unlisted, IReadOnlyList<string> extensions, string name = "seeds", SeedMemory? memory = null) =>
        Read(folder, listed: null, unlisted, extensions, name, memory);

    /// <param name="listed">The folder's listing, if it has been begun; see <see cref="List"/>.</param>
    /// <param name="isKept">Whether the reading is to be known to the next build, if it can be.</param>
    /// <param name="known">What the last build left.</param>
    internal static SeedIndex Read(string folder, Task<SeedListing>? listed, UnlistedSeeds unlisted, IReadOnlyList<string> extensions, string name = "seeds", SeedMemory? memory = null, bool isKept = false, KnownIndex? known = null)
    {
        if (!Directory.Exists(folder))
            return new SeedIndex([], [], [DiagnosticCodes.MissingSeedFolder.At(new SourceLocation(name), $"there is no folder “{name}”", "the articles and their index stand there")]);
        listed ??= memory?.Listing is { } last ? Task.FromResult(last) : List(folder, extensions, name);
        var diagnostics = new List<Diagnostic>();
        var indexes = IndexNames.Where(index => IsFile(Path.Combine(folder, index))).ToList();
        var lines = isKept && indexes is [KnownIndex.IndexName] ? Path.Combine(folder, KnownIndex.IndexName) : null;
        var sum = lines is null ? 0 : Fingerprint.OfFile(lines);
        if (lines is not null && known?.Take(lines, sum, name, listed, unlisted) is { } same) return same;
        var entries = indexes.Count > 0 ? Entries(folder, indexes[0], name, diagnostics, memory).ToList() : [];
        var listing = listed.GetAwaiter().GetResult();
        memory?.Listing = listing;
        diagnostics.AddRange(listing.Diagnostics);
        if (indexes.Count > 1)
            diagnostics.Add(DiagnosticCodes.SeveralIndexes.At(new SourceLocation($"{name}/{indexes[1]}"), $"“{name}” has both {indexes[0]} and {indexes[1]}", "keep one of them"));
        if (listing.Holds("index.yaml"))
            diagnostics.Add(DiagnosticCodes.SeveralIndexes.At(new SourceLocation($"{name}/index.yaml"), "index.yaml is not read as an index", "rename it to index.yml"));
        var assembly = new SeedAssembly(listing, folder, name, diagnostics);
        foreach (var entry in entries) assembly.Add(entry);
        assembly.AddUnlisted(indexes.Count > 0 ? unlisted : UnlistedSeeds.Build);
        assembly.CheckTranslations();
        diagnostics.Sort();
        var index = assembly.Take([.. diagnostics]);
        return lines is not null && KnownIndex.Of(index, lines, sum, listing, unlisted) is { } made ? index with { Known = made, Sum = made.SumWith(listing) } : index;
    }

    /// <summary>Begins to list the folder: asking the file system for so many lengths and times takes twice as long as reading the index.</summary>
    internal static Task<SeedListing> List(string folder, IReadOnlyList<string> extensions, string name = "seeds") => Task.Run(new SeedFolder(folder, name, extensions).List);

    /// <summary>Also a link that leads nowhere: that is a mistake to be told, not a folder without an index.</summary>
    private static bool IsFile(string path) => new FileInfo(path).Attributes is var attributes && (int)attributes != -1 && !attributes.HasFlag(FileAttributes.Directory);

    private static IEnumerable<ReadEntry> Entries(string folder, string index, string name, List<Diagnostic> diagnostics, SeedMemory? memory)
    {
        var path = $"{name}/{index}";
        memory?.Begin(path);
        var reader = new EntryReader(diagnostics, memory);
        using var stream = new FileStream(Path.Combine(folder, index), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var entries = Path.GetExtension(path) switch
        {
            ".jsonl" => JsonLinesReader.Read<ReadEntry?>(stream, path, reader.Read),
            ".json" => new JsonListReader<ReadEntry?>(stream, path, reader.Read, diagnostics).Read(),
            _ => YamlEntries(stream, path, reader, diagnostics, memory),
        };
        foreach (var entry in entries)
        {
            if (entry is { } read) yield return read;
        }
    }

    /// <summary>The entries as they stand in the file.</summary>
    internal static IEnumerable<Node> Nodes(Stream stream, string path, List<Diagnostic> diagnostics) => Path.GetExtension(path) switch
    {
        ".jsonl" => JsonLinesReader.Read(stream, path, JsonNodes.Reader(diagnostics)),
        ".json" => new JsonListReader<Node>(stream, path, JsonNodes.Reader(diagnostics), diagnostics).Read(),
        _ => YamlItems(AllOf(stream), path, diagnostics),
    };

    private static IEnumerable<ReadEntry?> YamlEntries(Stream stream, string path, EntryReader reader, List<Diagnostic> diagnostics, SeedMemory? memory)
    {
        var bytes = AllOf(stream);
        return memory?.TryReadYaml(bytes)?.Select(entry => (ReadEntry?)entry) ?? YamlItems(bytes, path, diagnostics).Select(reader.Read);
    }

    private static byte[] AllOf(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static IEnumerable<Node> YamlItems(byte[] bytes, string path, List<Diagnostic> diagnostics) =>
        Utf8File.Decode(bytes, path, diagnostics) is { } text ? new YamlNodes(new StringReader(text), path, diagnostics).ReadItems() : [];
}
