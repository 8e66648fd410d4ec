namespace StaticPress.Pipeline;

/// <summary>One thing that a publication needs, and how it is.</summary>
public sealed record DoctorFinding(string Name, DoctorState State, string Text, string? Hint);

/// <summary>Whether something is as it should be.</summary>
public enum DoctorState
{
    Good,

    /// <summary>It works, or is not needed, but somebody may want to know.</summary>
    Odd,
    Bad,
}
