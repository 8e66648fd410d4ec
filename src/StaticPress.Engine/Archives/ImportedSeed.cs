namespace StaticPress.Archives;

/// <summary>One article that was brought in.</summary>
/// <param name="File">Below the seed folder.</param>
/// <param name="From">The archive as it was named.</param>
public sealed record ImportedSeed(string File, ImportOutcome Outcome, string Headline, string From);
