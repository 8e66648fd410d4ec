using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Pipeline;

/// <summary>How an inspection went; <see cref="Files"/> is null if there was nothing to inspect.</summary>
public sealed record CheckReport(ImmutableArray<Diagnostic> Diagnostics, int? Files)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    public bool HasWarnings => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Warning);
}
