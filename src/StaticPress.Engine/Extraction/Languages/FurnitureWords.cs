namespace StaticPress.Extraction.Languages;

/// <summary>The words of one language on what stands around an article and does not belong to it.</summary>
internal sealed record FurnitureWords
{
    /// <summary>Headings over lists of other articles.</summary>
    public string Related { get; init; } = "";

    /// <summary>Pointers inside the text to another article: <c>Read more: …</c>.</summary>
    public string ReadMore { get; init; } = "";

    public string Comments { get; init; } = "";

    /// <summary>Share lines and their buttons.</summary>
    public string Share { get; init; } = "";

    public string Advertisement { get; init; } = "";

    /// <summary>Appeals to subscribe, sign up, download, follow.</summary>
    public string Subscribe { get; init; } = "";

    /// <summary>Entries of menus.</summary>
    public string Navigation { get; init; } = "";

    /// <summary>Words that open a picture's credit or caption.</summary>
    public string Photo { get; init; } = "";

    public string Topics { get; init; } = "";

    /// <summary>Words that open a legal line: <c>Copyright</c>, <c>All rights reserved</c>.</summary>
    public string Legal { get; init; } = "";

    /// <summary>Press releases: the release line.</summary>
    public string Release { get; init; } = "";

    public string Embargo { get; init; } = "";

    public string EndMark { get; init; } = "";

    public string Contact { get; init; } = "";

    /// <summary>Words before an organisation's name over its boilerplate; a pattern <c>X 소개</c> begins with <c>~</c>.</summary>
    public string About { get; init; } = "";

    public string Notes { get; init; } = "";

    /// <summary>Words over the name of who sends a press release.</summary>
    public string Sender { get; init; } = "";

    public string Correction { get; init; } = "";
}
