using System.CommandLine;
using StaticPress.Archives;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Extraction;

namespace StaticPress.Program.Commands;

/// <summary>The arguments of bringing an archive in.</summary>
internal sealed class ImportFlags
{
    private static readonly SourceLocation Nowhere = new("");

    public Argument<string[]> Sources { get; } = new("source") { Description = "Files or folders to bring in.", Arity = ArgumentArity.OneOrMore };

    public Option<bool> Json { get; } = new("--json") { Description = "Print the result as one JSON object." };

    private Option<string> Into { get; } = new("--into") { Description = "The seed folder; seeds/ otherwise.", HelpName = "folder" };

    private Option<string[]> Media { get; } = new("--media") { Description = "A folder with the pictures of the old site; may stand several times.", HelpName = "folder" };

    private Option<string[]> Types { get; } = new("--type") { Description = "Of WordPress exports also entries of this type; may stand several times.", HelpName = "name" };

    private Option<bool> Overwrite { get; } = new("--overwrite") { Description = "Replace seeds that were edited since they were brought in, and bring back removed ones." };

    private Option<bool> DryRun { get; } = new("--dry-run") { Description = "Say what would happen and write nothing." };

    public IEnumerable<Option> All => [Into, Media, Types, DryRun, Overwrite, Json];

    public ImportRequest Read(ParseResult parsed, Session session)
    {
        var mistakes = new List<Diagnostic>();
        var sources = parsed.GetRequiredValue(Sources).Select(shown => (Path: Path.TrimEndingDirectorySeparator(Path.GetFullPath(shown, session.Folder)), Shown: shown)).ToList();
        foreach (var (path, shown) in sources)
        {
            if (Path.Exists(path)) continue;
            if (shown.StartsWith('-')) mistakes.Add(DiagnosticCodes.UnknownName.At(Nowhere, $"there is no flag “{shown}” of “import”", Nearest.Of(shown, All.Select(flag => flag.Name)) is { } nearest ? $"did you mean “{nearest}”?" : null));
            else mistakes.Add(DiagnosticCodes.InvalidUsage.At(Nowhere, $"there is no file or folder “{shown}”"));
        }
        var into = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(Into) ?? "seeds", session.Folder));
        if (File.Exists(into)) mistakes.Add(DiagnosticCodes.InvalidUsage.At(Nowhere, $"--into: “{parsed.GetValue(Into)}” is a file, not a folder"));
        else if (!Directory.Exists(Path.GetDirectoryName(into))) mistakes.Add(DiagnosticCodes.InvalidUsage.At(Nowhere, $"--into: there is no folder “{Path.GetDirectoryName(into)}” to put “{Path.GetFileName(into)}” into"));
        var media = (parsed.GetValue(Media) ?? []).Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, session.Folder))).ToList();
        foreach (var folder in media.Where(folder => !Directory.Exists(folder))) mistakes.Add(DiagnosticCodes.InvalidUsage.At(Nowhere, $"--media: there is no folder “{folder}”"));
        var settings = SettingsAround(into, mistakes);
        if (mistakes.Exists(one => one.Severity == Severity.Error)) return new ImportRequest(null, mistakes);
        return new ImportRequest(new ImportOptions
        {
            Sources = sources,
            Into = into,
            Shown = Shown(into, session.Folder),
            Media = media,
            Overwrite = parsed.GetValue(Overwrite),
            DryRun = parsed.GetValue(DryRun),
            Reading = new ArchiveOptions { Settings = settings, Extraction = ExtractionOf(settings), Types = [.. parsed.GetValue(Types) ?? []] },
        }, mistakes);
    }

    /// <summary>Seeds may be gathered before there is a publication; one with mistakes in its settings is put right first.</summary>
    private static PublicationSettings? SettingsAround(string into, List<Diagnostic> mistakes)
    {
        var folder = Path.GetDirectoryName(into)!;
        if (!File.Exists(Path.Combine(folder, SettingsReader.FileName))) return null;
        var (settings, found) = SettingsReader.ReadFolder(folder);
        mistakes.AddRange(found.Where(one => one.Severity == Severity.Error));
        return settings;
    }

    private static ExtractionOptions ExtractionOf(PublicationSettings? settings) => settings is null ? ExtractionOptions.Default : new ExtractionOptions
    {
        FallbackLanguage = settings.Language,
        DateOrder = settings.DateOrder,
        Labels = settings.Labels,
    };

    private static string Shown(string into, string folder) =>
        Path.GetRelativePath(folder, into).Replace('\\', '/') is var below && below.StartsWith("..", StringComparison.Ordinal) ? into.Replace('\\', '/') : below;
}
