using StaticPress.Diagnostics;

namespace StaticPress.Rendering;

/// <summary>A mistake in a template, on its way out of the rendering of one page.</summary>
public sealed class TemplateException(Diagnostic diagnostic, Exception? cause = null) : Exception(diagnostic.Message, cause)
{
    public Diagnostic Diagnostic => diagnostic;
}
