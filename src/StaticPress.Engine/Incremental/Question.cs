namespace StaticPress.Incremental;

/// <summary>
/// Something an output asked while it was rendered, in a form that can be asked again next time without rendering:
/// a kind that only the answering side understands, a subject (usually a name's fingerprint), and a number.
/// </summary>
public readonly record struct Question(byte Kind, ulong Subject, int Number = 0);

/// <summary>A question with the fingerprint of the answer that was given.</summary>
public readonly record struct Answered(Question Question, ulong Answer);

/// <summary>Whoever knows today's answers.</summary>
public interface IAnswers
{
    /// <summary>The fingerprint of the present answer; 0 if what was asked for is no longer there.</summary>
    ulong Answer(Question question);

    /// <summary>What decides all answers of a kind: as long as it is answered the same, so are they, and none of them has to be worked out. Null for kinds without such a question.</summary>
    Question? BasisOf(byte kind) => null;
}
