namespace StaticPress.Incremental;

/// <summary>Notes what one output reads while it is rendered. One per worker, emptied between outputs.</summary>
public sealed class ReadRecorder
{
    private readonly HashSet<Question> seen = [];
    private readonly List<Answered> own = [];
    private readonly List<Answered> common = [];

    /// <summary>Questions that few outputs ask, in the order first asked, each once.</summary>
    public List<Answered> Own => own;

    /// <summary>Questions that many outputs ask alike (settings, templates): traces keep such sets once.</summary>
    public List<Answered> Common => common;

    /// <summary>The answer is worked out the first time an output asks.</summary>
    public void Record(Question question, IAnswers answers, bool isCommon = false)
    {
        if (seen.Add(question)) (isCommon ? common : own).Add(new Answered(question, answers.Answer(question)));
    }

    public void Clear()
    {
        seen.Clear();
        own.Clear();
        common.Clear();
    }
}
