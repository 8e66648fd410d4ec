using StaticPress.Model;

namespace StaticPress.Rendering;

/// <summary>How a text's blocks are written where they stand on the page.</summary>
public sealed record BlockHtmlOptions
{
    public static BlockHtmlOptions Default { get; } = new();

    /// <summary>Turns a link of the source into one that holds on the page; null drops the link.</summary>
    public Func<string, string?> Links { get; init; } = SafeUrl.Of;

    /// <summary>Where a picture of the text is published; null where it is not, and only its words are shown.</summary>
    public Func<ImageBlock, PlacedPicture?> Pictures { get; init; } = image => SafeUrl.Of(image.File) is { } address ? new PlacedPicture(address, 0, 0) : null;

    /// <summary>The dateline that opens the first paragraph.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>Before the ids of sub-headings, so that no two texts of a page share one.</summary>
    public string IdPrefix { get; init; } = "h-";

    /// <summary>The level of the first sub-heading; none skips a level below it.</summary>
    public int TopLevel { get; init; } = 2;

    /// <summary>What a sub-heading's link to itself is called; without it there is no such link.</summary>
    public string? PermalinkLabel { get; init; }
}
