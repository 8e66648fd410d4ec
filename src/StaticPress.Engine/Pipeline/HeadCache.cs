using System.IO.Hashing;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Output;

namespace StaticPress.Pipeline;

/// <summary>What the last build learned from each source, so that an unchanged source is not parsed again.</summary>
internal sealed class HeadCache
{
    private const uint Version = 0x53504806;

    /// <summary>A file changed this shortly before the cache was written may have changed again within one tick of the file system's clock: it is hashed.</summary>
    private static readonly TimeSpan RacyWindow = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, CachedHead> heads;
    private readonly long trustedBefore;

    private HeadCache(Dictionary<string, CachedHead> heads, long trustedBefore)
    {
        this.heads = heads;
        this.trustedBefore = trustedBefore;
    }

    public static HeadCache Empty { get; } = new([], 0);

    public CachedHead? Find(string file) => heads.GetValueOrDefault(file);

    /// <summary>Whether length and time of change are enough to call a file the same.</summary>
    public bool IsSame(CachedHead cached, FileStamp stamp) => cached.Stamp == stamp && stamp.ModifiedTicks < trustedBefore;

    /// <summary>What was read a moment ago, for reading again in the same process.</summary>
    /// <param name="readAt">When the reading began.</param>
    public static HeadCache Of(IEnumerable<CachedHead> heads, DateTimeOffset readAt) =>
        new(heads.ToDictionary(head => head.File, StringComparer.Ordinal), (readAt.UtcDateTime - RacyWindow).Ticks);

    public static HeadCache Load(string file, ulong identity)
    {
        try
        {
            if (!File.Exists(file)) return Empty;
            var written = File.GetLastWriteTimeUtc(file) - RacyWindow;
            return new HeadCache(Parse(File.ReadAllBytes(file), identity), written.Ticks);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException or FormatException or ArgumentException)
        {
            return Empty;
        }
    }

    public static void Save(string file, ulong identity, IEnumerable<CachedHead> heads) => File.Move(WriteAside(file, identity, heads), file, overwrite: true);

    /// <summary>Writes a cache beside the place where the next build looks for it.</summary>
    /// <returns>Where: moving it there is the caller's.</returns>
    public static string WriteAside(string file, ulong identity, IEnumerable<CachedHead> heads)
    {
        var aside = file + ".new";
        using var stream = new FileStream(aside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        using var record = new MemoryStream();
        using var writer = new BinaryWriter(record);
        var hash = new XxHash3();
        writer.Write(Version);
        writer.Write(identity);
        foreach (var head in heads)
        {
            writer.Write(true);
            head.Write(writer);
            Take();
        }
        writer.Write(false);
        Take();
        writer.Write(hash.GetCurrentHashAsUInt64());
        Take();
        return aside;

        void Take()
        {
            var bytes = record.GetBuffer().AsSpan(0, (int)record.Length);
            hash.Append(bytes);
            stream.Write(bytes);
            record.SetLength(0);
        }
    }

    private static Dictionary<string, CachedHead> Parse(byte[] bytes, ulong identity)
    {
        var found = new Dictionary<string, CachedHead>(StringComparer.Ordinal);
        if (bytes.Length < 21 || Fingerprint.Of(bytes.AsSpan(0, bytes.Length - 8)) != BitConverter.ToUInt64(bytes, bytes.Length - 8)) return found;
        using var reader = new BinaryReader(new MemoryStream(bytes, writable: false));
        if (reader.ReadUInt32() != Version || reader.ReadUInt64() != identity) return found;
        while (reader.ReadBoolean())
        {
            var head = CachedHead.Read(reader);
            found[head.File] = head;
        }
        return found;
    }
}

/// <summary>One source's facts with the bytes they were taken from.</summary>
/// <param name="ReadingFingerprint">Of the bytes and of the options they were read with.</param>
/// <param name="PointsFingerprint">Of the takeaways and questions.</param>
internal sealed record CachedHead(string File, FileStamp Stamp, ulong BytesFingerprint, ulong ReadingFingerprint, ulong PointsFingerprint, ArticleFacts Facts, IReadOnlyList<Diagnostic> Diagnostics)
{
    public void Write(BinaryWriter writer)
    {
        writer.Write(File);
        writer.Write(Stamp.Size);
        writer.Write(Stamp.ModifiedTicks);
        writer.Write(BytesFingerprint);
        writer.Write(ReadingFingerprint);
        writer.Write(PointsFingerprint);
        writer.Write(Facts.Language);
        writer.Write(Facts.Headline);
        TraceFormat.WriteOptional(writer, Facts.Summary);
        FactsFormat.WriteTexts(writer, Facts.Byline);
        TraceFormat.WriteOptional(writer, Facts.Place);
        TraceFormat.WriteOptional(writer, Facts.Publisher);
        FactsFormat.WriteDate(writer, Facts.Published);
        FactsFormat.WriteDate(writer, Facts.Updated);
        writer.Write7BitEncodedInt(Facts.Count.Words);
        writer.Write7BitEncodedInt(Facts.Count.Runs);
        writer.Write7BitEncodedInt(Facts.QuestionCount);
        FactsFormat.WriteTexts(writer, Facts.Pictures);
        FactsFormat.Write(writer, Facts.Stated);
        TraceFormat.WriteDiagnostics(writer, Diagnostics);
    }

    public static CachedHead Read(BinaryReader reader) => new(
        reader.ReadString(),
        new FileStamp(reader.ReadInt64(), reader.ReadInt64()),
        reader.ReadUInt64(),
        reader.ReadUInt64(),
        reader.ReadUInt64(),
        ReadFacts(reader),
        TraceFormat.ReadDiagnostics(reader));

    private static ArticleFacts ReadFacts(BinaryReader reader) => new()
    {
        Language = string.Intern(reader.ReadString()),
        Headline = reader.ReadString(),
        Summary = TraceFormat.ReadOptional(reader),
        Byline = FactsFormat.ReadTexts(reader),
        Place = TraceFormat.ReadOptional(reader),
        Publisher = TraceFormat.ReadOptional(reader),
        Published = FactsFormat.ReadDate(reader),
        Updated = FactsFormat.ReadDate(reader),
        Count = new TextCount(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()),
        QuestionCount = reader.Read7BitEncodedInt(),
        Pictures = FactsFormat.ReadTexts(reader),
        Stated = FactsFormat.ReadStated(reader),
    };
}
