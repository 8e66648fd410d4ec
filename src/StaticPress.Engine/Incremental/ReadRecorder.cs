namespace StaticPress.Incremental;

/// <summary>Notes what one output reads while it is rendered. One per worker, emptied between outputs.</summary>
public sealed class ReadRecorder
{
    private readonly HashSet<Question> seen = [];
    private readonly List<Answered> own = [];
    private readonly List<Answered> common = [];

    /// <summary>What a value that is being made has asked so far, whoever asked it before.</summary>
    private List<NotedRead>? noting;

    /// <summary>Questions that few outputs ask, in the order first asked, each once.</summary>
    public List<Answered> Own => own;

    /// <summary>Questions that many outputs ask alike (settings, templates): traces keep such sets once.</summary>
    public List<Answered> Common => common;

    /// <summary>The answer is worked out the first time an output asks.</summary>
    public void Record(Question question, IAnswers answers, bool isCommon = false)
    {
        if (noting is not null) Take(new NotedRead(new Answered(question, answers.Answer(question)), isCommon));
        else if (seen.Add(question)) (isCommon ? common : own).Add(new Answered(question, answers.Answer(question)));
    }

    public void Clear()
    {
        seen.Clear();
        own.Clear();
        common.Clear();
    }

    /// <summary>Makes a value and tells everything that was asked for it, what the output had asked already too.</summary>
    internal T Note<T>(Func<T> make, out List<NotedRead> noted)
    {
        var outer = noting;
        noting = noted = [];
        try
        {
            return make();
        }
        finally
        {
            noting = outer;
            outer?.AddRange(noted);
        }
    }

    /// <summary>Notes for this output what was asked for another.</summary>
    internal void Repeat(List<NotedRead> noted)
    {
        foreach (var read in noted) Take(read);
    }

    private void Take(NotedRead read)
    {
        noting?.Add(read);
        if (seen.Add(read.Answered.Question)) (read.IsCommon ? common : own).Add(read.Answered);
    }
}

/// <summary>A question with its answer, and whether many outputs ask it.</summary>
internal readonly record struct NotedRead(Answered Answered, bool IsCommon);
