using StaticPress.Text;

namespace StaticPress.Model;

/// <summary>One file as read: valid text in lines, with what is known of it before its structure is.</summary>
/// <param name="Path">The path that diagnostics print: relative to the publication, with forward slashes.</param>
/// <param name="Format">The importer's name: <c>text</c>, <c>markdown</c>, <c>html</c>.</param>
public sealed record SourceDocument(string Path, string Format, SourceText Text);
