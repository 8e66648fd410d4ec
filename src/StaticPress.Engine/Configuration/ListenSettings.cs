namespace StaticPress.Configuration;

/// <summary>Whether readers can listen to articles, and to what of them.</summary>
public sealed record ListenSettings
{
    public ListenMode Mode { get; init; }

    /// <summary>Whether the questions and answers are read too.</summary>
    public bool Questions { get; init; }
}

/// <summary>Which articles have a player.</summary>
public enum ListenMode
{
    /// <summary>Those whose source asks for one, and those with a recording.</summary>
    Auto,
    Always,
    Never,
}
