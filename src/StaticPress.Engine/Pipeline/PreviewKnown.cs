using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Media;
using StaticPress.Model;
using StaticPress.Seeds;

namespace StaticPress.Pipeline;

/// <summary>What a preview has read, piece by piece, so that the next reading takes over every piece whose files are as they were.</summary>
internal sealed record PreviewKnown
{
    public required PublicationSettings Settings { get; init; }

    public required ImmutableArray<Diagnostic> OfSettings { get; init; }

    public required SeedIndex Seeds { get; init; }

    public required ArticleReader Reader { get; init; }

    /// <summary>As long as the index's entries, as are <see cref="Heads"/>.</summary>
    public required ReadSource[] Read { get; init; }

    public required ArticleHead?[] Heads { get; init; }

    public required MediaStore Media { get; init; }

    public required PreviewSite Site { get; init; }

    /// <summary>Found when the site was assembled.</summary>
    public required ImmutableArray<Diagnostic> OfSite { get; init; }

    /// <summary>Where each seed stands in the index.</summary>
    public required Dictionary<string, int> EntryOf { get; init; }

    /// <summary>Errors keep their weight whatever the configuration says of warnings.</summary>
    public IEnumerable<Diagnostic> Errors()
    {
        foreach (var one in OfSettings.Concat(Seeds.Diagnostics).Concat(OfSite))
        {
            if (one.Severity == Severity.Error) yield return one;
        }
        foreach (var source in Read)
        {
            for (var i = 0; i < source.Diagnostics.Count; i++)
            {
                if (source.Diagnostics[i].Severity == Severity.Error) yield return source.Diagnostics[i];
            }
        }
    }

    public ImmutableArray<Diagnostic> Diagnostics()
    {
        var all = new DiagnosticBag();
        foreach (var (code, severity) in Settings.Severities) all.Relevel(code, severity);
        all.AddRange(OfSettings);
        all.AddRange(Seeds.Diagnostics);
        foreach (var source in Read)
        {
            if (source.Diagnostics.Count > 0) all.AddRange(source.Diagnostics);
        }
        all.AddRange(OfSite);
        return all.ToSorted();
    }
}
