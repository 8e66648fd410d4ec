namespace StaticPress.StructuredData;

/// <summary>A recording as published.</summary>
/// <param name="Path">From the host's root, base path included, percent-encoded.</param>
/// <param name="Url">Absolute.</param>
/// <param name="Seconds">How long it is, if the seed index says so.</param>
public sealed record AudioFacts(string Path, string Url, string MediaType, long Bytes, int? Seconds);
