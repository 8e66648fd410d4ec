namespace StaticPress.Model;

/// <summary>One block of an article's text: the body type that every importer writes and every output reads.</summary>
/// <param name="Line">The line of the source on which the block begins, from 1.</param>
public abstract record Block(int Line);

public sealed record ParagraphBlock(RichText Text, int Line) : Block(Line);

/// <param name="Level">2 to 6; the page's headline is the only level 1.</param>
public sealed record HeadingBlock(int Level, RichText Text, int Line) : Block(Line);

/// <param name="Citation">Who is quoted, as printed.</param>
public sealed record QuoteBlock(EquatableArray<RichText> Paragraphs, string? Citation, int Line) : Block(Line);

/// <param name="Start">The first item's number, if ordered.</param>
public sealed record ListBlock(bool Ordered, int Start, EquatableArray<ListItem> Items, int Line) : Block(Line);

/// <summary>One item of a list; nested lists and further paragraphs are its <see cref="Children"/>.</summary>
public sealed record ListItem(RichText Text, EquatableArray<Block> Children = default);

/// <param name="File">
/// The picture's path below the folder of seeds or pages; behind a slash its path from the site's root; or an absolute address.
/// </param>
public sealed record ImageBlock(string File, string? Alt, RichText? Caption, string? Credit, int Line) : Block(Line)
{
    /// <summary>Whether the picture has an address of its own and no path: it is never fetched and never shown.</summary>
    public bool IsElsewhere => IsAway(File);

    /// <summary>Whether an address is that of another host, or holds the picture itself.</summary>
    public static bool IsAway(string address) => address.Contains(':', StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal);
}

/// <param name="HeaderRows">How many of <see cref="Rows"/> are headers.</param>
public sealed record TableBlock(string? Caption, int HeaderRows, EquatableArray<EquatableArray<RichText>> Rows, int Line) : Block(Line);

public sealed record CodeBlock(string Code, string? Language, int Line) : Block(Line);

/// <summary>Foreign media: shown as a link with a text, never loaded from another host.</summary>
public sealed record EmbedBlock(string Url, string Title, int Line) : Block(Line);
