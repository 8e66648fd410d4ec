namespace StaticPress.Incremental;

/// <summary>
/// A value that is made once a worker and used by many outputs. Every output that takes it is noted to have asked all that it was made from.
/// </summary>
public sealed class ReadOnce<T>(ReadRecorder reads, Func<T> make)
{
    private T value = default!;
    private List<NotedRead>? noted;

    public T Value
    {
        get
        {
            if (noted is not null)
            {
                reads.Repeat(noted);
                return value;
            }
            value = reads.Note(make, out var asked);
            noted = asked;
            return value;
        }
    }
}
