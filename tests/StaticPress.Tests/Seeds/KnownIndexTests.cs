using StaticPress.Configuration;
using StaticPress.Seeds;

namespace StaticPress.Tests.Seeds;

/// <summary>An index that is as it was comes to what it came to, without being read.</summary>
public sealed class KnownIndexTests : IDisposable
{
    private const ulong Program = 7;

    private static readonly string[] Extensions = [".txt"];

    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-test-").FullName;

    public KnownIndexTests()
    {
        foreach (var name in (string[])["a.txt", "b.txt", "unlisted.txt", "picture.jpg"]) File.WriteAllText(Seed(name), name);
        Write("\uFEFF{\"file\":\"b.txt\",\"topics\":[\"Ferries\",\"Łódź\"]}\r\n\n  {\"file\":\"a.txt\",\"id\":\"first\",\"image\":{\"file\":\"picture.jpg\"},\"aliases\":[\"/old/\"]}");
    }

    private string Cache => Path.Combine(folder, "index.bin");

    private string Seeds => Directory.CreateDirectory(Path.Combine(folder, "seeds")).FullName;

    [Fact]
    public void It_has_the_same_files_and_fingerprints_and_reads_each_entry_when_it_is_asked_for()
    {
        var read = Remembered();
        var known = Read();
        Assert.Null(known.Known);
        Assert.Equal(read.Files, known.Files);
        Assert.Equal(read.Fingerprints, known.Fingerprints);
        Assert.Empty(known.Diagnostics);
        Assert.Equal(3, known.Entries.Length);
        for (var i = known.Entries.Length - 1; i >= 0; i--) Assert.Equal(read.Entries[i], known.Take(i).Entry);
    }

    [Fact]
    public void An_index_that_is_as_it_was_is_not_read()
    {
        Remembered();
        Assert.All(Read().Entries, Assert.Null);
    }

    public static TheoryData<string, Action<KnownIndexTests>> Changes => new()
    {
        { "a line", test => test.Write("{\"file\":\"b.txt\"}\n{\"file\":\"a.txt\"}\n") },
        { "a new file", test => File.WriteAllText(test.Seed("c.txt"), "c") },
        { "a file less", test => File.Delete(test.Seed("unlisted.txt")) },
        { "a picture less", test => File.Delete(test.Seed("picture.jpg")) },
        { "another index", test => File.WriteAllText(test.Seed("index.json"), "[]") },
        { "another program", test => File.WriteAllBytes(test.Cache, [.. File.ReadAllBytes(test.Cache).Select((value, at) => at == 8 ? (byte)(value + 1) : value)]) },
        { "a damaged cache", test => File.WriteAllBytes(test.Cache, [.. File.ReadAllBytes(test.Cache).Select((value, at) => at == 60 ? (byte)(value + 1) : value)]) },
        { "half a cache", test => File.WriteAllBytes(test.Cache, File.ReadAllBytes(test.Cache)[..50]) },
        { "no cache", test => File.Delete(test.Cache) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void After_any_change_it_is_read(string what, Action<KnownIndexTests> change)
    {
        Remembered();
        change(this);
        Assert.True(Read().Entries.All(entry => entry is not null), what);
    }

    [Fact]
    public void What_is_done_with_unlisted_files_is_part_of_it()
    {
        Remembered();
        Assert.Equal(2, Read(UnlistedSeeds.Skip).Entries.Length);
    }

    [Fact]
    public void Of_an_index_with_a_mistake_nothing_is_kept()
    {
        Write("{\"file\":\"b.txt\"}\n{\"file\":\"absent.txt\"}\n");
        Assert.Null(Read().Known);
        Assert.Single(Read().Diagnostics);
    }

    [Fact]
    public void An_entry_that_has_changed_since_the_build_began_ends_it()
    {
        Remembered();
        var known = Read();
        var text = File.ReadAllText(Seed("index.jsonl"));
        Write("\uFEFF" + text.Replace("Ferries", "Bridges", StringComparison.Ordinal));
        Assert.Equal("seeds/index.jsonl changed while the site was built", Assert.Throws<IOException>(() => known.Take(0)).Message);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Seed(string name) => Path.Combine(Seeds, name);

    private void Write(string index) => File.WriteAllText(Seed("index.jsonl"), index, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Reads the index and keeps what that came to.</summary>
    private SeedIndex Remembered()
    {
        var read = Read();
        Assert.Empty(read.Diagnostics);
        read.Known!.Save(Cache, Program);
        return read;
    }

    private SeedIndex Read(UnlistedSeeds unlisted = UnlistedSeeds.Build) =>
        SeedIndexReader.Read(Seeds, listed: null, unlisted, Extensions, isKept: true, known: KnownIndex.Load(Cache, Program));
}
