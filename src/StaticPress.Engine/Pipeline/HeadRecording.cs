using StaticPress.Incremental;

namespace StaticPress.Pipeline;

/// <summary>Gathers what this build learned from each source, for the next one. Sources may be added from many threads.</summary>
/// <param name="folder">Where what memory has no room for lies meanwhile.</param>
/// <param name="readAt">When the reading began.</param>
/// <param name="last">What sources are kept from, which has to be open until this is saved.</param>
internal sealed class HeadRecording(string folder, DateTimeOffset readAt, HeadCache? last = null) : IDisposable
{
    private readonly RecordFileWriter records = new(folder, "heads", last?.Records);

    public void Add(CachedHead head)
    {
        var into = RecordFileWriter.Begin();
        head.Write(into);
        records.Add(Fingerprint.Of(head.File), into);
    }

    /// <summary>A source that is as it was is remembered as it was.</summary>
    public void Keep(string file) => records.Keep(Fingerprint.Of(file));

    /// <summary>So is every source, but for those that are then added.</summary>
    public void KeepAll() => records.KeepAll();

    /// <summary>Nothing is written where nothing has changed: what was older than the last reading is older than this one too.</summary>
    /// <returns>The <see cref="HeadCache.Sum"/> of what then lies there.</returns>
    public ulong Save(string file, ulong identity) =>
        records.HasChanges ? records.Save(file, HeadCache.Version, identity, BitConverter.GetBytes(readAt.UtcTicks)) : last!.Sum;

    public void Dispose() => records.Dispose();
}
