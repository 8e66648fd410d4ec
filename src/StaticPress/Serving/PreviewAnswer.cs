using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Program.Serving;

/// <summary>What the preview sends for one path.</summary>
/// <param name="Fingerprint">Of the bytes as a build writes them; 0 where there are none.</param>
/// <param name="Errors">What keeps the page from being what it should be.</param>
internal sealed record PreviewAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Bytes, ulong Fingerprint, ImmutableArray<Diagnostic> Errors)
{
    public string? Location { get; init; }

    /// <summary>Whether the bytes are a page of the site rather than one that explains why there is none.</summary>
    public bool IsOfSite { get; init; }
}
