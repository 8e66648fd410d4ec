using System.Collections.Immutable;
using StaticPress.Diagnostics;

namespace StaticPress.Archives;

/// <summary>Brings archives in: reads them article by article, writes seeds and index entries, all of them or none.</summary>
public sealed class Import
{
    private readonly ImportOptions options;
    private readonly Action<int>? progress;
    private readonly CancellationToken cancellation;
    private readonly List<Diagnostic> diagnostics = [];
    private readonly Dictionary<string, int> leftOut = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> kinds = new(StringComparer.Ordinal);

    private Import(ImportOptions options, Action<int>? progress, CancellationToken cancellation) =>
        (this.options, this.progress, this.cancellation) = (options, progress, cancellation);

    /// <param name="progress">Told how many articles were read so far.</param>
    /// <exception cref="OperationCanceledException">Cancelled; nothing was written.</exception>
    /// <exception cref="IOException">The machine failed us; nothing was written, or the next run finishes what was begun.</exception>
    public static ImportReport Run(ImportOptions options, Action<int>? progress = null, CancellationToken cancellation = default) =>
        new Import(options, progress, cancellation).Run();

    private ImportReport Run()
    {
        var staging = new SeedStaging(options.Into);
        if (!options.DryRun)
        {
            Directory.CreateDirectory(options.Into);
            staging.Recover();
        }
        var record = ImportRecord.Load(options.Into, options.Shown, diagnostics);
        if (diagnostics.Count > 0 || IndexText.Load(options.Into, options.Shown, diagnostics) is not { } index) return Report(null, staging);
        var desk = new ImportDesk(options, index, record, staging, diagnostics);
        try
        {
            foreach (var (path, shown) in options.Sources) ReadSource(path, shown, desk);
            desk.Finish();
            if (!desk.IsChanged || options.DryRun || Write(index, record, staging)) return Report(desk, staging);
            return Report(null, staging);
        }
        finally
        {
            staging.Abandon();
        }
    }

    private bool Write(IndexText index, ImportRecord record, SeedStaging staging)
    {
        if (index.Changed)
        {
            if (index.Compose(options.Shown, diagnostics) is not { } text) return false;
            staging.Write(index.Name, System.Text.Encoding.UTF8.GetBytes(text));
        }
        if (record.Changed) staging.Write(ImportRecord.FileName, record.Write());
        cancellation.ThrowIfCancellationRequested();
        staging.Commit();
        return true;
    }

    private void ReadSource(string path, string shown, ImportDesk desk)
    {
        if (!Directory.Exists(path))
        {
            var file = new ArchiveFile(path, shown, Path.GetFileName(path));
            if (AllArchives.For(file) is { } archive) ReadFile(archive, file, desk);
            else diagnostics.Add(DiagnosticCodes.NothingReads.At(new SourceLocation(shown), "this file is none of those that are read", "WordPress exports, RSS, Atom and JSON feeds, ninjs, and documents: " + string.Join(", ", Importers.AllImporters.Extensions)));
            return;
        }
        foreach (var file in SourceFiles.Of(path, shown, options.Into))
        {
            if (AllArchives.For(file) is { } archive) ReadFile(archive, file, desk);
            else if (!SourceFiles.IsPicture(file)) LeaveOut(file.Extension.Length > 0 ? $"files ending in {file.Extension}" : "files without an ending", 1);
        }
    }

    private void ReadFile(IArchive archive, ArchiveFile file, ImportDesk desk)
    {
        kinds[archive.Name] = kinds.GetValueOrDefault(archive.Name) + 1;
        var sink = new ArchiveSink(options.Reading, article => Take(article, file, desk), cancellation);
        desk.Begin(file);
        archive.Read(file, sink);
        desk.End(file);
        diagnostics.AddRange(sink.Diagnostics);
        foreach (var (what, count) in sink.LeftOut) LeaveOut(what, count);
    }

    private void Take(ArchivedArticle article, ArchiveFile file, ImportDesk desk)
    {
        desk.Take(article, file);
        progress?.Invoke(desk.Count);
    }

    private void LeaveOut(string what, int count) => leftOut[what] = leftOut.GetValueOrDefault(what) + count;

    private ImportReport Report(ImportDesk? desk, SeedStaging staging) => new()
    {
        Refused = desk is null,
        Seeds = desk?.Seeds ?? [],
        Counts = desk?.Counts ?? ImmutableDictionary<ImportOutcome, int>.Empty,
        LeftOut = leftOut.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Read = [.. kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => (kind.Key, kind.Value))],
        Drafts = desk?.Drafts ?? 0,
        PicturesCopied = desk?.PicturesCopied ?? 0,
        PicturesMissing = desk?.PicturesMissing ?? 0,
        Written = desk is null ? 0 : staging.Count,
        Index = desk?.IndexName,
        NewSections = desk?.NewSections ?? [],
        Diagnostics = [.. diagnostics.Distinct().Order()],
    };
}
