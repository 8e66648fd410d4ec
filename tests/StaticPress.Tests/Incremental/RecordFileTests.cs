using System.Text;
using CsCheck;
using StaticPress.Incremental;

namespace StaticPress.Tests.Incremental;

/// <summary>Whatever is added, replaced, kept and let go from one writing to the next is found as it was written last.</summary>
public sealed class RecordFileTests : IDisposable
{
    private const uint Version = 7;
    private const ulong Identity = 9;

    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-test-").FullName;

    private string At => Path.Combine(folder, "records.bin");

    private string Changes => RecordFile.ChangesOf(At);

    [Fact]
    public void One_change_among_many_writes_a_small_file_and_leaves_the_large_one()
    {
        Write([], Enumerable.Range(0, 1000).ToDictionary(i => (ulong)i, i => $"record {i}"));
        var before = File.GetLastWriteTimeUtc(At);
        Write([.. Enumerable.Range(1, 998).Select(i => (ulong)i)], new() { [0] = "another", [5000] = "new" });
        Assert.Equal(before, File.GetLastWriteTimeUtc(At));
        Assert.InRange(new FileInfo(Changes).Length, 1, 200);
        Assert.Equal("another", Find(0));
        Assert.Equal("record 500", Find(500));
        Assert.Equal("new", Find(5000));
        Assert.Null(Find(999));
    }

    [Fact]
    public void Where_nothing_has_changed_nothing_is_written()
    {
        Write([], new() { [1] = "one", [2] = "two" });
        File.Delete(Changes);
        var before = File.GetLastWriteTimeUtc(At);
        Write([1, 2], []);
        Assert.Equal(before, File.GetLastWriteTimeUtc(At));
        Assert.False(File.Exists(Changes));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public void All_that_is_kept_at_once_is_what_there_is_and_not_what_has_gone(int changed)
    {
        Write([], Enumerable.Range(0, 100).ToDictionary(i => (ulong)i, i => $"record {i}"));
        Write([.. Enumerable.Range(1, 99).Select(i => (ulong)i)], []);
        using (var last = RecordFile.Open(At, Version, Identity)!)
        using (var writer = new RecordFileWriter(folder, "test", last))
        {
            writer.KeepAll();
            Assert.False(writer.HasChanges);
            for (var i = 1; i <= changed; i++) writer.Add((ulong)i, Encoding.UTF8.GetBytes($"another {i}"));
            writer.Save(At, Version, Identity, []);
        }
        Assert.Null(Find(0));
        Assert.Equal("another 1", Find(1));
        Assert.Equal("record 99", Find(99));
    }

    [Fact]
    public void A_record_that_is_being_read_stays_while_another_file_is_asked()
    {
        Write([], new() { [1] = "the first file's" });
        var other = Path.Combine(folder, "other.bin");
        using (var writer = new RecordFileWriter(folder, "test"))
        {
            writer.Add(1, "the second file's"u8);
            writer.Save(other, Version, Identity, []);
        }
        using var first = RecordFile.Open(At, Version, Identity)!;
        using var second = RecordFile.Open(other, Version, Identity)!;
        var record = first.Find(1);
        Assert.Equal("the second file's", Encoding.UTF8.GetString(second.Find(1).Span));
        Assert.Equal("the first file's", Encoding.UTF8.GetString(record.Span));
    }

    [Fact]
    public void Many_changes_go_into_the_large_file()
    {
        Write([], Enumerable.Range(0, 100).ToDictionary(i => (ulong)i, i => $"record {i}"));
        Write([.. Enumerable.Range(1, 99).Select(i => (ulong)i)], new() { [0] = "another" });
        Assert.True(File.Exists(Changes));
        Write([.. Enumerable.Range(0, 50).Select(i => (ulong)i)], []);
        Assert.False(File.Exists(Changes));
        Assert.Equal("another", Find(0));
        Assert.Equal("record 49", Find(49));
        Assert.Null(Find(50));
    }

    [Fact]
    public void Changes_to_another_file_or_damaged_ones_are_none()
    {
        Write([], Enumerable.Range(0, 100).ToDictionary(i => (ulong)i, i => $"record {i}"));
        Write([.. Enumerable.Range(1, 99).Select(i => (ulong)i)], new() { [0] = "another" });
        var good = File.ReadAllBytes(Changes);
        for (var i = 0; i < good.Length; i++)
        {
            var bad = (byte[])good.Clone();
            bad[i] ^= 0x41;
            File.WriteAllBytes(Changes, bad);
            Assert.Equal("record 0", Find(0));
        }
        File.Delete(Changes);
        Write([], new() { [3] = "three" });
        File.WriteAllBytes(Changes, good);
        Assert.Null(Find(0));
        Assert.Equal("three", Find(3));
    }

    [Fact]
    public void Any_history_is_remembered()
    {
        var step = Gen.Select(Gen.ULong[0, 60].Array[0, 60], Gen.ULong[0, 90].Array[0, 12], Gen.Int[0, 1000]);
        step.Array[1, 8].Sample(steps =>
        {
            File.Delete(At);
            File.Delete(Changes);
            var expected = new Dictionary<ulong, string>();
            foreach (var (kept, added, salt) in steps)
            {
                var changed = added.Distinct().ToDictionary(key => key, key => $"{key} {salt}");
                // Keeping nearly all is the common case, and the only one that leaves the large file alone.
                var keep = (salt % 2 == 0 ? expected.Keys.Except(kept.Take(2)) : kept.Where(expected.ContainsKey)).Except(changed.Keys).Distinct().ToArray();
                Write(keep, changed);
                expected = keep.ToDictionary(key => key, key => expected[key]);
                foreach (var (key, text) in changed) expected[key] = text;
                for (var key = 0UL; key <= 90; key++) Assert.Equal(expected.GetValueOrDefault(key), Find(key));
            }
        }, iter: 200, threads: 1);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Write(ulong[] kept, Dictionary<ulong, string> added)
    {
        using var last = RecordFile.Open(At, Version, Identity);
        using var writer = new RecordFileWriter(folder, "rest", last);
        foreach (var key in kept) writer.Keep(key);
        foreach (var (key, text) in added) writer.Add(key, Encoding.UTF8.GetBytes(text));
        writer.Save(At, Version, Identity, [1, 2, 3]);
    }

    private string? Find(ulong key)
    {
        using var file = RecordFile.Open(At, Version, Identity);
        return file!.Find(key) is { IsEmpty: false } found ? Encoding.UTF8.GetString(found.Span) : null;
    }
}
