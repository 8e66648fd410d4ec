using AngleSharp.Dom;

namespace StaticPress.Importers.Html;

/// <summary>An element or a text of a page in document order; an element's inside is everything after it up to <see cref="End"/>.</summary>
/// <param name="Name">The element's name in small letters; empty for a text.</param>
/// <param name="Parent">The index of the element around it; -1 at the top.</param>
/// <param name="Line">The line of the file, from 1.</param>
internal readonly record struct HtmlNode(string Name, IElement? Element, string Text, int Parent, int Line)
{
    public int End { get; init; }

    public bool IsText => Element is null;

    public string? Get(string attribute) => Element?.GetAttribute(attribute);
}
