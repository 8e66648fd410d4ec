using StaticPress.Incremental;

namespace StaticPress.Pipeline;

/// <summary>Gathers what this build learned from each source, for the next one. Sources may be added from many threads.</summary>
/// <param name="folder">Where what memory has no room for lies meanwhile.</param>
/// <param name="readAt">When the reading began.</param>
internal sealed class HeadRecording(string folder, DateTimeOffset readAt) : IDisposable
{
    private readonly RecordFileWriter records = new(folder, "heads");

    public void Add(CachedHead head)
    {
        var into = RecordFileWriter.Begin();
        head.Write(into);
        records.Add(Fingerprint.Of(head.File), into);
    }

    /// <summary>A source that is as it was is remembered as it was.</summary>
    public void Keep(string file, ReadOnlySpan<byte> asItWas) => records.Add(Fingerprint.Of(file), asItWas);

    public void Save(string file, ulong identity) => records.Save(file, HeadCache.Version, identity, BitConverter.GetBytes(readAt.UtcTicks));

    public void Dispose() => records.Dispose();
}
