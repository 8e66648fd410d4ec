namespace StaticPress.Rendering;

/// <summary>One file to come.</summary>
/// <param name="Path">Below the output folder, forward slashes, not percent-encoded: <c>2025/06/30/slug/index.html</c>.</param>
/// <param name="Number">Whatever number the source needs to find the file's subject again: an article's position, a page of a list.</param>
/// <param name="Subject">Whatever else it needs.</param>
public readonly record struct OutputPlan(IOutputSource Source, string Path, int Number = 0, object? Subject = null);
