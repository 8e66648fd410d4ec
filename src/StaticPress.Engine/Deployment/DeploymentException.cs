using StaticPress.Diagnostics;

namespace StaticPress.Deployment;

/// <summary>Says why a site is not on its branch; nothing was changed. The diagnostic is for people.</summary>
public sealed class DeploymentException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
