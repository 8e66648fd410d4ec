using System.Text;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Output;
using StaticPress.Seeds;
using StaticPress.Site;

namespace StaticPress.Pipeline;

/// <summary>What the last build learned from each source, so that an unchanged source is not parsed again.</summary>
internal sealed class HeadCache : IDisposable
{
    public const uint Version = 0x5350480B;

    /// <summary>A file changed this shortly before it was read may have changed again within one tick of the file system's clock: it is hashed.</summary>
    private static readonly TimeSpan RacyWindow = TimeSpan.FromSeconds(2);

    /// <summary>Files with longer names have their heads built again.</summary>
    private const int LongestName = 512;

    [ThreadStatic]
    private static BytesReader? reader;

    private RecordFile? records;
    private readonly Dictionary<string, CachedHead> heads;
    private readonly long trustedBefore;

    private HeadCache(RecordFile? records, Dictionary<string, CachedHead> heads, long readAt) =>
        (this.records, this.heads, trustedBefore) = (records, heads, readAt - RacyWindow.Ticks);

    public static HeadCache Empty { get; } = new(null, [], 0);

    public static FileStamp StampOf(SeedFile file) => new(file.Length, file.ModifiedTicks);

    /// <summary>What was read a moment ago, for reading again in the same process.</summary>
    /// <param name="readAt">When the reading began.</param>
    public static HeadCache Of(IEnumerable<CachedHead> heads, DateTimeOffset readAt) =>
        new(null, heads.ToDictionary(head => head.File, StringComparer.Ordinal), readAt.UtcTicks);

    /// <summary>What stands in a file, of which memory holds the places alone.</summary>
    public static HeadCache Load(string file, ulong identity) =>
        RecordFile.Open(file, Version, identity) is { } found ? new HeadCache(found, [], new BytesReader(found.Tail).ReadInt64()) : Empty;

    /// <summary>The heads as they lie in the file, for the next build; null if what is known comes from this process.</summary>
    public RecordFile? Records => records;

    /// <summary>Of all that it says.</summary>
    public ulong Sum => records?.Sum ?? 0;

    public CachedHead? Find(string file)
    {
        if (records is null) return heads.GetValueOrDefault(file);
        return records.Find(Fingerprint.Of(file)) is { IsEmpty: false } record ? CachedHead.Read(file, (reader ??= new BytesReader()).Begin(record)) : null;
    }

    /// <summary>The head of a source, if that and all else it was made of are as they were.</summary>
    /// <param name="key">Of all that it was made from beside the source.</param>
    /// <param name="texts">Names of the heads that stand beside it.</param>
    public bool TryFindHead(string file, FileStamp stamp, ulong key, SharedTexts texts, out KnownHead known)
    {
        known = default;
        return IsTrusted(stamp) && TryRead(file, stamp, key, texts, out known);
    }

    /// <summary>The head that a source had, whatever has become of it.</summary>
    public bool TryFindLast(string file, ulong key, SharedTexts texts, out KnownHead known) => TryRead(file, null, key, texts, out known);

    /// <summary>What was found wrong with a source that is as it was; null if that is not known.</summary>
    public IReadOnlyList<Diagnostic>? FindDiagnostics(string file, FileStamp stamp) =>
        records?.Find(Fingerprint.Of(file)) is { IsEmpty: false } record ? CachedHead.ReadDiagnostics((reader ??= new BytesReader()).Begin(record), stamp) : null;

    private bool TryRead(string file, FileStamp? stamp, ulong key, SharedTexts texts, out KnownHead known)
    {
        known = default;
        if (records is null || key == 0) return false;
        Span<byte> name = stackalloc byte[LongestName];
        if (!Encoding.UTF8.TryGetBytes(file, name, out var length)) return false;
        return records.Find(Fingerprint.Of(file)) is { IsEmpty: false } record
            && CachedHead.TryReadHead((reader ??= new BytesReader()).Begin(record), name[..length], stamp, key, texts, out known);
    }

    /// <summary>Whether length and time of change are enough to call a file the same.</summary>
    public bool IsSame(CachedHead cached, FileStamp stamp) => cached.Stamp == stamp && IsTrusted(stamp);

    /// <summary>Whether a file's time is so long before the last reading that a change since would show in it.</summary>
    public bool IsTrusted(FileStamp stamp) => stamp.ModifiedTicks < trustedBefore;

    /// <summary>Lets go of the file and of where its records lie.</summary>
    public void Dispose()
    {
        records?.Dispose();
        records = null;
    }
}
