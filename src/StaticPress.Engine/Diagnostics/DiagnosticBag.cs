using System.Collections.Immutable;

namespace StaticPress.Diagnostics;

/// <summary>Gathers diagnostics from many threads; each is kept once, and they come out sorted.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly HashSet<Diagnostic> all = [];

    public bool HasErrors { get; private set; }

    public bool HasWarnings { get; private set; }

    public int Count => all.Count;

    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            if (!all.Add(diagnostic)) return;
            HasErrors |= diagnostic.Severity == Severity.Error;
            HasWarnings |= diagnostic.Severity == Severity.Warning;
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (gate) return [.. all.Order()];
    }
}
