namespace StaticPress.Extraction;

/// <summary>What the text that follows a label is.</summary>
internal enum LabelRole
{
    None,
    Headline,
    Synopsis,

    /// <summary>A word that stands over a summary in sentences as well as over one in points: what follows decides.</summary>
    Summary,
    Takeaways,
    PointOfView,
    Faq,
    Listen,
    Byline,
    Published,
    Updated,
    Publisher,

    /// <summary>The report itself, where a source labels it.</summary>
    Body,

    /// <summary>Text beside the article: related stories, comments, contacts, notes. What it is stands in the label's reason.</summary>
    Furniture,
}
