namespace StaticPress.Output;

/// <summary>How one file of the new site is prepared; there is a way for a first site and a way for every later one.</summary>
internal abstract class FileWriter
{
    private int created, changed, unchanged;

    public abstract WrittenFile Write(string path, ReadOnlySpan<byte> content);

    public virtual bool Keep(string path, FileStamp stamp) => false;

    public PublishSummary Summary(int removed) => new(created, changed, unchanged, removed);

    public void CountKept(int files) => unchanged += files;

    protected WrittenFile Count(FileStamp stamp, FileChange change)
    {
        Interlocked.Increment(ref change == FileChange.New ? ref created : ref change == FileChange.Changed ? ref changed : ref unchanged);
        return new(stamp, change);
    }
}
