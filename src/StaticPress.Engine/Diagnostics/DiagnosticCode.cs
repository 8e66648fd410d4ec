namespace StaticPress.Diagnostics;

/// <summary>One kind of mistake: its code, its usual severity, and the sentence that stands for it in <c>docs/diagnostics.md</c>.</summary>
public sealed record DiagnosticCode(string Id, Severity Severity, string Summary)
{
    public Diagnostic At(SourceLocation location, string message, string? hint = null, string? note = null) =>
        new(Id, Severity, location, message, hint, note);
}
