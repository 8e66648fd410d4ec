namespace StaticPress.Model;

/// <summary>One article as it was read, whatever the format it came from: the text that stands on its page.</summary>
public sealed record Article
{
    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public required TextDirection Direction { get; init; }

    public required string Headline { get; init; }

    /// <summary>The names on the byline, in printed order, without the introducing word.</summary>
    public EquatableArray<string> Byline { get; init; }

    public string? Synopsis { get; init; }

    public EquatableArray<string> Takeaways { get; init; }

    public Dateline? Dateline { get; init; }

    public PressDate? Published { get; init; }

    public PressDate? Updated { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The report, the dateline as printed included.</summary>
    public EquatableArray<Block> Body { get; init; }

    /// <summary>The opinion that stands apart from the report.</summary>
    public EquatableArray<Block> PointOfView { get; init; }

    public EquatableArray<FaqEntry> Faq { get; init; }

    /// <summary>Whether the source asks for a player.</summary>
    public bool Listen { get; init; }

    /// <summary>What the source says beside its text: section, topics, picture, state.</summary>
    public StatedFacts Stated { get; init; } = StatedFacts.None;
}
