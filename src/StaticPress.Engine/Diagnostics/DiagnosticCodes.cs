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
    public static readonly DiagnosticCode OutputPathInvalid = new("SP5001", Severity.Error, "A file would be written to a path that leads out of the destination or that no host can serve.");
    public static readonly DiagnosticCode OutputPathClash = new("SP5002", Severity.Error, "Two files of the site cannot lie side by side: one path, paths that differ only by case, or a file and a folder of one name.");
    public static readonly DiagnosticCode OutputForeignFile = new("SP5003", Severity.Error, "A file in the destination that StaticPress did not write stands in the way of the site.");
    public static readonly DiagnosticCode DestinationNotOurs = new("SP5004", Severity.Error, "The destination holds files that StaticPress did not write.");
    public static readonly DiagnosticCode DestinationForbidden = new("SP5005", Severity.Error, "A site must not be published there: the folder holds the publication, a home folder, or sources.");
    public static readonly DiagnosticCode DestinationBusy = new("SP5006", Severity.Error, "Another build is writing to the destination.");
    public static readonly DiagnosticCode OutputManifestDamaged = new("SP5007", Severity.Error, "The list of what StaticPress wrote to the destination is damaged.");
}
