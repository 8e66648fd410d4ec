namespace StaticPress.Diagnostics;

/// <summary>Every diagnostic code there is, by area; <c>docs/diagnostics.md</c> lists the same.</summary>
public static class DiagnosticCodes
{
    // SP10xx configuration · SP11xx seed index · SP12xx reading · SP13xx extraction · SP20xx site and routes
    // SP30xx templates · SP40xx structured data and feeds · SP50xx output · SP90xx command line
    public static readonly DiagnosticCode InvalidText = new("SP1201", Severity.Error, "A file's bytes are not valid text in its encoding.");
    public static readonly DiagnosticCode RouteCollision = new("SP2001", Severity.Error, "Two articles or pages would be written to the same address.");
    public static readonly DiagnosticCode DuplicateId = new("SP2002", Severity.Error, "Two articles have the same identity.");
    public static readonly DiagnosticCode TemplateSyntax = new("SP3001", Severity.Error, "A template cannot be parsed.");
    public static readonly DiagnosticCode TemplateRuntime = new("SP3002", Severity.Error, "A template failed while a page was rendered.");
    public static readonly DiagnosticCode TemplateMissing = new("SP3003", Severity.Error, "A template that a page needs does not exist.");
}
