using StaticPress.Checks;
using StaticPress.Configuration;
using StaticPress.Diagnostics;

namespace StaticPress.Pipeline;

/// <summary>Inspects a built site: each file is read once, by as many workers as there are processors, and forgotten.</summary>
public static class Checking
{
    private const int BatchSize = 32;

    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <exception cref="IOException">The machine failed us.</exception>
    public static CheckReport Run(CheckOptions options, IBuildProgress? progress = null, CancellationToken cancellation = default)
    {
        var folders = new PublicationFolders(options.PublicationFolder);
        var found = new DiagnosticBag();
        var (settings, mistakes) = SettingsReader.ReadFolder(folders.Root);
        found.AddRange(mistakes);
        if (settings is null) return new CheckReport(found.ToSorted(), null);
        foreach (var (code, severity) in settings.Severities) found.Relevel(code, severity);
        if (Open(options, folders, settings, found) is not { } site) return new CheckReport(found.ToSorted(), null);

        var inspection = new Inspection(site, options.Probe);
        Inspect(site, inspection, options.Workers, progress, cancellation);
        found.AddRange(inspection.Conclude());
        return new CheckReport(found.ToSorted(), site.FileCount);
    }

    private static BuiltSite? Open(CheckOptions options, PublicationFolders folders, PublicationSettings settings, DiagnosticBag found)
    {
        var folder = options.Destination ?? Path.Combine(folders.Root, "output");
        var shown = Path.GetRelativePath(folders.Root, folder).Replace('\\', '/').TrimEnd('/') + "/";
        var address = new BaseUrl(settings.Origin, settings.BasePath);
        if (options.BaseUrl is { } other && BaseUrl.TryParse(other, out var url, out _)) address = url;
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            found.Add(DiagnosticCodes.NothingBuilt.At(new SourceLocation(shown), "there is no built site", "run `staticpress build` first"));
            return null;
        }
        if (BuiltAddress.Of(folder) is { } own && own != address.Origin + address.Path)
        {
            found.Add(DiagnosticCodes.OtherAddress.At(new SourceLocation(shown + "index.html"), $"the site was built for {own}, and is checked for {address.Origin}{address.Path}", $"build it again, or check it with --base-url {own}"));
            return null;
        }
        return new BuiltSite(folder, shown, address, options.Clock, PublicationFolders.FilesBelow(folders.Static).ToHashSet(StringComparer.Ordinal));
    }

    private static void Inspect(BuiltSite site, Inspection inspection, int workers, IBuildProgress? progress, CancellationToken cancellation)
    {
        using var paths = site.Paths().GetEnumerator();
        var gate = new Lock();
        var done = 0;
        Workers.For(workers, workers, _ =>
        {
            var batch = new List<string>(BatchSize);
            while (Take(batch) > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var path in batch) inspection.Look(path);
                progress?.Report("Checking", Interlocked.Add(ref done, batch.Count), site.FileCount);
            }
        }, cancellation);

        int Take(List<string> batch)
        {
            batch.Clear();
            lock (gate)
            {
                while (batch.Count < BatchSize && paths.MoveNext()) batch.Add(paths.Current);
            }
            return batch.Count;
        }
    }
}
