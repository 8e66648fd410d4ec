using System.Collections.Immutable;
using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Model;

namespace StaticPress.Program.Commands;

/// <summary>One document as it was read.</summary>
/// <param name="Path">As it is printed.</param>
/// <param name="Document">Null where the bytes are no text, which <paramref name="Problems"/> then tell.</param>
internal sealed record Explained(string Path, SourceDocument? Document, ExtractedArticle? Extracted, ImmutableArray<Diagnostic> Problems)
{
    public ExtractionOptions Options { get; init; } = ExtractionOptions.Default;

    /// <summary>What labels would change; each costs a reading.</summary>
    public ImmutableArray<LabelTrial> Trials() => Document is null || Extracted is null ? [] : LabelTrials.Of(Document, Options, Extracted);
}
