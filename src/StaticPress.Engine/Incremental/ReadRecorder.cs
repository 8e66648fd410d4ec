namespace StaticPress.Incremental;

/// <summary>Notes what one output reads while it is rendered. One per worker, emptied between outputs.</summary>
public sealed class ReadRecorder
{
    private readonly HashSet<Question> seen = [];
    private readonly List<Answered> reads = [];

    /// <summary>In the order first asked, each question once.</summary>
    public IReadOnlyList<Answered> Reads => reads;

    public void Record(Question question, ulong answer)
    {
        if (seen.Add(question)) reads.Add(new Answered(question, answer));
    }

    public void Clear()
    {
        seen.Clear();
        reads.Clear();
    }
}
