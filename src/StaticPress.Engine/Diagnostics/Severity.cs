namespace StaticPress.Diagnostics;

/// <summary>How much a diagnostic weighs: an error keeps the site from being published.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
