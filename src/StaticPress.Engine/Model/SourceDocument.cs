using StaticPress.Text;

namespace StaticPress.Model;

/// <summary>One file as read: valid text in lines, with what is known of it before its structure is.</summary>
/// <param name="Path">The path that diagnostics print: relative to the publication, with forward slashes.</param>
/// <param name="Format">The importer's name: <c>text</c>, <c>markdown</c>, <c>html</c>.</param>
public sealed record SourceDocument(string Path, string Format, SourceText Text)
{
    /// <summary>The document's parts in reading order, for formats that know where their blocks begin and end; null for plain text, whose lines are its parts.</summary>
    public EquatableArray<SourcePart>? Parts { get; init; }

    /// <summary>What the file says of its article beside its text: front matter, a page's metadata.</summary>
    public StatedFacts Stated { get; init; } = StatedFacts.None;
}
