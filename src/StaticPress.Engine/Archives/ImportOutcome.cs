namespace StaticPress.Archives;

/// <summary>What became of an article that was brought in.</summary>
public enum ImportOutcome
{
    Added,

    /// <summary>The archive has changed, the seed had not been edited.</summary>
    Updated,
    Unchanged,

    /// <summary>The seed was edited since; it is as it was.</summary>
    Kept,

    /// <summary>The seed was edited since, and was replaced as asked.</summary>
    Replaced,

    /// <summary>The seed was brought in earlier and removed by its editor.</summary>
    Gone,
}
