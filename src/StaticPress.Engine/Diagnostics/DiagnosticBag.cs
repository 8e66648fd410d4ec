using System.Collections.Immutable;

namespace StaticPress.Diagnostics;

/// <summary>Gathers diagnostics from many threads; each is kept once, and they come out sorted.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly HashSet<Diagnostic> all = [];
    private readonly Dictionary<string, Severity?> levels = new(StringComparer.Ordinal);

    public bool HasErrors { get; private set; }

    public bool HasWarnings { get; private set; }

    public int Count => all.Count;

    /// <summary>From now on a code's warnings weigh what the publication wants them to; null drops them. Errors stay errors.</summary>
    public void Relevel(string code, Severity? severity)
    {
        lock (gate) levels[code] = severity;
    }

    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
        {
            if (levels.TryGetValue(diagnostic.Code, out var level) && diagnostic.Severity != Severity.Error)
            {
                if (level is null) return;
                diagnostic = diagnostic with { Severity = level.Value };
            }
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
