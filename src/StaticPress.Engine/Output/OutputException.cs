using StaticPress.Diagnostics;

namespace StaticPress.Output;

/// <summary>Says that a file or a whole site may not be written where it was asked for; the diagnostic is for people.</summary>
public sealed class OutputException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
