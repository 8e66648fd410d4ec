using StaticPress.Incremental;

namespace StaticPress.Tests.Incremental;

/// <summary>The system's own call says the same as <see cref="FileInfo"/>.</summary>
public sealed class FolderStampsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-test-").FullName;

    [Fact]
    public void A_file_has_its_length_and_the_time_it_was_changed_to_the_tick()
    {
        var file = new FileInfo(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "a")).FullName, "São 新.txt"));
        File.WriteAllText(file.FullName, "eight by");
        File.SetLastWriteTimeUtc(file.FullName, new DateTime(2026, 5, 3, 9, 30, 1, DateTimeKind.Utc).AddTicks(1234567));
        using var stamps = new FolderStamps(folder);
        Assert.Equal(new EntryStamp(8, file.LastWriteTimeUtc.Ticks, IsLink: false), stamps.Of("a/São 新.txt"));
        File.SetLastWriteTimeUtc(file.FullName, new DateTime(1969, 5, 3, 9, 30, 1, DateTimeKind.Utc).AddTicks(7));
        file.Refresh();
        Assert.Equal(file.LastWriteTimeUtc.Ticks, stamps.Of("a/São 新.txt")!.Value.ModifiedTicks);
    }

    [Fact]
    public void A_link_is_told_as_one_and_a_folder_or_nothing_is_not_told()
    {
        File.WriteAllText(Path.Combine(folder, "a.txt"), "eight by");
        File.CreateSymbolicLink(Path.Combine(folder, "link"), "a.txt");
        File.CreateSymbolicLink(Path.Combine(folder, "nowhere"), "b.txt");
        Directory.CreateDirectory(Path.Combine(folder, "below"));
        using var stamps = new FolderStamps(folder);
        Assert.True(stamps.Of("link")!.Value.IsLink);
        Assert.True(stamps.Of("nowhere")!.Value.IsLink);
        Assert.Null(stamps.Of("below"));
        Assert.Null(stamps.Of("b.txt"));
        Assert.Null(stamps.Of(new string('x', 5000)));
    }

    [Fact]
    public void Of_a_folder_that_is_not_there_nothing_is_told()
    {
        using var stamps = new FolderStamps(Path.Combine(folder, "absent"));
        Assert.Null(stamps.Of("a.txt"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
