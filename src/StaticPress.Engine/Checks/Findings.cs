using System.Globalization;
using System.Runtime.InteropServices;
using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>
/// What checks found. The same mistake on many pages (a broken link in the navigation) is told once, with the first places and
/// the number of the others: so much is held in memory, whatever the site's size.
/// </summary>
internal sealed class Findings
{
    private const int PlacesTold = 4;

    private readonly Lock gate = new();
    private readonly Dictionary<(string Code, string Message), Finding> all = [];

    /// <param name="message">Says what is wrong without the place, so that equal mistakes have equal messages.</param>
    public void Add(DiagnosticCode code, SourceLocation place, string message, string? hint = null)
    {
        lock (gate)
        {
            ref var finding = ref CollectionsMarshal.GetValueRefOrAddDefault(all, (code.Id, message), out _);
            finding ??= new Finding(code, hint);
            finding.Add(place);
        }
    }

    public IEnumerable<Diagnostic> ToDiagnostics()
    {
        lock (gate) return [.. all.Select(found => found.Value.ToDiagnostic(found.Key.Message))];
    }

    private sealed class Finding(DiagnosticCode code, string? hint)
    {
        private readonly SortedSet<SourceLocation> first = [];
        private int count;

        public void Add(SourceLocation place)
        {
            if (!first.Add(place)) return;
            count++;
            if (first.Count > PlacesTold) first.Remove(first.Max);
        }

        public Diagnostic ToDiagnostic(string message) => code.At(first.Min, message, hint, Elsewhere());

        private string? Elsewhere()
        {
            if (count == 1) return null;
            var others = string.Join(", ", first.Skip(1).Select(Shown));
            var rest = count - first.Count;
            return rest == 0 ? $"also in {others}" : string.Create(CultureInfo.InvariantCulture, $"also in {others}, and {rest:N0} more");
        }

        private static string Shown(SourceLocation place) =>
            place.Line == 0 ? place.Path : string.Create(CultureInfo.InvariantCulture, $"{place.Path}({place.Line},{place.Column})");
    }
}
