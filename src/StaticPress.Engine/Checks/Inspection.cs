using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>One run of all checks over a built site: files are shown to it in any order, from any thread, and forgotten.</summary>
public sealed class Inspection
{
    private readonly BuiltSite site;
    private readonly IReadOnlyList<ICheck> checks;
    private readonly Findings findings = new();

    /// <param name="probe">Asks other hosts whether links lead anywhere; null if nobody asked for that.</param>
    public Inspection(BuiltSite site, IAddressProbe? probe = null)
        : this(site, AllChecks.Create(probe))
    {
    }

    internal Inspection(BuiltSite site, IReadOnlyList<ICheck> checks) => (this.site, this.checks) = (site, checks);

    public void Look(string path)
    {
        using var file = BuiltFile.Open(site, path);
        if (file is null) return;
        foreach (var check in checks) check.Look(file, findings);
    }

    public IEnumerable<Diagnostic> Conclude()
    {
        foreach (var check in checks) check.Conclude(site, findings);
        return findings.ToDiagnostics();
    }
}
