namespace StaticPress.Model;

/// <summary>A recording of an article as the seed index names it; the file is relative to the seed folder.</summary>
/// <param name="Seconds">How long it is, if the index says so.</param>
public sealed record ArticleAudio(string File, int? Seconds);
