namespace StaticPress.Output;

/// <summary>How one file of the new site is prepared; there is a way for a first site and a way for every later one.</summary>
internal abstract class FileWriter
{
    private int _new, _changed, _unchanged;

    public abstract WrittenFile Write(string path, ReadOnlySpan<byte> content);

    public virtual bool Keep(string path, FileStamp stamp) => false;

    public PublishSummary Summary(int removed) => new(_new, _changed, _unchanged, removed);

    protected WrittenFile Count(FileStamp stamp, FileChange change)
    {
        Interlocked.Increment(ref change == FileChange.New ? ref _new : ref change == FileChange.Changed ? ref _changed : ref _unchanged);
        return new(stamp, change);
    }
}
