using StaticPress.Incremental;

namespace StaticPress.Tests.Incremental;

/// <summary>The system's own calls do what .NET's do.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-test-").FullName;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16 * 1024)]
    [InlineData(3_000_001)]
    public void What_is_written_is_read_again(int length)
    {
        var content = new byte[length];
        new Random(length).NextBytes(content);
        var file = Path.Combine(folder, "São 新.bin");
        var ticks = WholeFile.WriteNew(file, content);
        Assert.Equal(content, File.ReadAllBytes(file));
        Assert.Equal(File.GetLastWriteTimeUtc(file).Ticks, ticks);
        Assert.Equal(content, WholeFile.Read(file).ToArray());
    }

    [Fact]
    public void A_file_read_after_a_longer_one_ends_where_it_ends()
    {
        var (long1, short1) = (Path.Combine(folder, "long"), Path.Combine(folder, "short"));
        File.WriteAllText(long1, new string('x', 100_000));
        File.WriteAllText(short1, "abc");
        Assert.Equal(100_000, WholeFile.Read(long1).Length);
        Assert.Equal("abc"u8.ToArray(), WholeFile.Read(short1).ToArray());
    }

    [Fact]
    public void A_new_file_may_be_read_by_whoever_may_read_those_of_the_framework()
    {
        if (OperatingSystem.IsWindows()) return;
        var (ours, theirs) = (Path.Combine(folder, "ours"), Path.Combine(folder, "theirs"));
        WholeFile.WriteNew(ours, "a"u8);
        File.WriteAllText(theirs, "a");
        Assert.Equal(File.GetUnixFileMode(theirs), File.GetUnixFileMode(ours));
    }

    [Fact]
    public void A_file_that_is_there_is_not_written_over()
    {
        var file = Path.Combine(folder, "a");
        File.WriteAllText(file, "before");
        Assert.Throws<IOException>(() => WholeFile.WriteNew(file, "after"u8));
        Assert.Equal("before", File.ReadAllText(file));
    }

    [Fact]
    public void Errors_are_the_frameworks()
    {
        Assert.Throws<FileNotFoundException>(() => WholeFile.Read(Path.Combine(folder, "absent")));
        Assert.Throws<UnauthorizedAccessException>(() => WholeFile.Read(folder));
        Assert.Throws<DirectoryNotFoundException>(() => WholeFile.WriteNew(Path.Combine(folder, "absent", "a"), "a"u8));
        Assert.Throws<ArgumentException>(() => WholeFile.WriteNew(Path.Combine(folder, "a\0b"), "a"u8));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
