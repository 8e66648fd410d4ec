using System.Runtime.InteropServices;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Seeds;

/// <summary>
/// What reading an index of lines came to, for the next build: as long as neither the index nor a name in the folder has changed, it comes to the same,
/// and an entry is read only where somebody asks for it. Of an index that has anything wrong with it nothing is kept.
/// </summary>
internal sealed class KnownIndex
{
    public const string IndexName = "index.jsonl";

    private const uint Version = 0x53504902;

    private readonly ulong indexSum, listingSum;
    private readonly Row[] rows;
    private readonly Lock gate = new();
    private readonly EntryReader reader = new([]);

    private KnownIndex(ulong indexSum, ulong listingSum, Row[] rows) => (this.indexSum, this.listingSum, this.rows) = (indexSum, listingSum, rows);

    /// <summary>Remembers a reading that found nothing wrong; null where that cannot be.</summary>
    /// <param name="indexSum">Of the index before it was read.</param>
    public static KnownIndex? Of(SeedIndex read, string index, ulong indexSum, SeedListing listing, UnlistedSeeds unlisted)
    {
        if (!read.Diagnostics.IsEmpty) return null;
        try
        {
            return Scan(read, index, indexSum, listing, unlisted);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static KnownIndex? Scan(SeedIndex read, string index, ulong indexSum, SeedListing listing, UnlistedSeeds unlisted)
    {
        var found = new Row[read.Entries.Length];
        using var stream = new FileStream(index, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        var lines = new ByteWindow(stream);
        var (line, guess) = (0, 0);
        for (var i = 0; i < found.Length; i++)
        {
            var entry = read.Entries[i];
            var seed = listing.Find(entry.File, guess);
            guess = seed + 1;
            if (entry.Location.Line == 0)
            {
                found[i] = new Row(0, read.Fingerprints[i], 0, seed, 0);
                continue;
            }
            Range range = default;
            for (; line < entry.Location.Line; line++)
            {
                if (lines.NextLine() is not { } next) return null;
                range = next;
            }
            found[i] = new Row(lines.PositionOf(range), read.Fingerprints[i], range.End.Value - range.Start.Value, seed, line);
        }
        // Somebody may have written it meanwhile.
        return Fingerprint.OfFile(index) == indexSum ? new KnownIndex(indexSum, SumOf(listing, unlisted), found) : null;
    }

    /// <summary>Of the index and the whole folder but for what the seeds say; null where that is not known.</summary>
    public ulong? SumWith(SeedListing listing) => listing.SumOfOthers is { } others ? Fingerprint.Of(Fingerprint.Of(indexSum, listingSum), others) : null;

    /// <summary>What was saved; null if nothing was, or by another program, or it is damaged.</summary>
    public static KnownIndex? Load(string file, ulong identity) =>
        ArrayFile.Load<Row>(file, Version, identity, out var basis) is { } rows ? new KnownIndex(basis.First, basis.Second, rows) : null;

    /// <exception cref="IOException">The disk is full, or the file may not be written.</exception>
    public void Save(string file, ulong identity) => ArrayFile.Save<Row>(file, Version, identity, (indexSum, listingSum), rows);

    /// <summary>The index without its entries, if it comes to the same; null if it has to be read.</summary>
    /// <param name="now">The sum of the index as it is.</param>
    /// <param name="listed">Waited for only where the index is the same.</param>
    /// <param name="name">The folder's name as diagnostics print it.</param>
    public SeedIndex? Take(string index, ulong now, string name, Task<SeedListing> listed, UnlistedSeeds unlisted)
    {
        if (now != indexSum) return null;
        var listing = listed.GetAwaiter().GetResult();
        if (!listing.Diagnostics.IsEmpty || listingSum != SumOf(listing, unlisted)) return null;
        var (files, fingerprints) = (new SeedFile[rows.Length], new ulong[rows.Length]);
        for (var i = 0; i < rows.Length; i++) (files[i], fingerprints[i]) = (listing.Seeds[rows[i].Seed], rows[i].Fingerprint);
        return new SeedIndex(ImmutableCollectionsMarshal.AsImmutableArray(new SeedEntry[rows.Length]), ImmutableCollectionsMarshal.AsImmutableArray(files), [])
        {
            Fingerprints = ImmutableCollectionsMarshal.AsImmutableArray(fingerprints),
            Sum = SumWith(listing),
            Later = i => Entry(index, name, rows[i], files[i].File),
        };
    }

    /// <summary>Any thread may ask.</summary>
    private SeedEntry Entry(string index, string name, Row row, string file)
    {
        if (row.Line == 0) return new SeedEntry(file, ArticleHead.IdOf(file), new SourceLocation($"{name}/{file}"));
        var path = $"{name}/{IndexName}";
        var bytes = new byte[row.Length];
        using var handle = File.OpenHandle(index);
        var length = RandomAccess.Read(handle, bytes, row.Offset);
        lock (gate)
        {
            if (JsonLinesReader.ReadLine<ReadEntry?>(bytes.AsSpan(0, length), row.Line, path, reader.Read) is { } read && read.Fingerprint == row.Fingerprint) return read.Entry;
        }
        throw new IOException($"{path} changed while the site was built");
    }

    /// <summary>Of all names in the folder, and of what is done with those that the index lacks.</summary>
    private static ulong SumOf(SeedListing listing, UnlistedSeeds unlisted)
    {
        var sum = new Fingerprint().Add((long)unlisted).Add((long)listing.Seeds.Length);
        foreach (var seed in listing.Seeds) sum.Add(seed.File);
        foreach (var other in listing.Others) sum.Add(other);
        return sum.Take();
    }

    /// <summary>An entry's line in the index, and its file in the folder's listing; line 0 for a file that the index does not list.</summary>
    private readonly record struct Row(long Offset, ulong Fingerprint, int Length, int Seed, int Line);
}
