using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Extraction;
using StaticPress.Importers;
using StaticPress.Seeds;

namespace StaticPress.Program.Commands;

/// <summary>What surrounds a document and decides how it is read: its publication's settings and index, or nothing.</summary>
internal sealed class Surroundings
{
    private const string SeedFolder = "seeds";

    private readonly PublicationSettings? settings;
    private readonly Dictionary<string, string> languages = new(StringComparer.Ordinal);

    private Surroundings(string root, SettingsResult? found)
    {
        Root = root;
        settings = found?.Settings;
        Diagnostics = found?.Diagnostics ?? [];
    }

    /// <summary>The publication's folder, or the one the program was started in: what printed paths are relative to.</summary>
    public string Root { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <param name="path">Full path of a file or folder.</param>
    public static Surroundings Of(string path, string startedIn)
    {
        for (var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!File.Exists(Path.Combine(folder, SettingsReader.FileName))) continue;
            var found = new Surroundings(folder, SettingsReader.ReadFolder(folder));
            found.ReadIndex();
            return found;
        }
        return new Surroundings(startedIn, null);
    }

    /// <summary>The documents below a folder, by name.</summary>
    public static IEnumerable<string> FilesBelow(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
        .Where(file => AllImporters.Extensions.Any(end => file.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
        .Order(StringComparer.Ordinal);

    public Explained Read(string file)
    {
        var path = NameOf(file);
        var diagnostics = new List<Diagnostic>();
        var document = AllImporters.For(path).Import(path, File.ReadAllBytes(file), diagnostics);
        var options = OptionsFor(path);
        var extracted = document is null ? null : new ArticleExtractor(options).Extract(document);
        return new Explained(path, document, extracted is null ? null : extracted with { Diagnostics = [.. diagnostics, .. extracted.Diagnostics] }, [.. diagnostics]) { Options = options };
    }

    // Mistakes in the index are the business of builds; here it only tells the languages of what it lists.
    private void ReadIndex()
    {
        if (settings is null || !Directory.Exists(Path.Combine(Root, SeedFolder))) return;
        foreach (var entry in SeedIndexReader.Read(Path.Combine(Root, SeedFolder), settings.Unlisted, AllImporters.Extensions).Entries)
        {
            if (entry.Language is { } language) languages[$"{SeedFolder}/{entry.File}"] = language;
        }
    }

    private ExtractionOptions OptionsFor(string path) => settings is null ? ExtractionOptions.Default : new ExtractionOptions
    {
        Language = languages.GetValueOrDefault(path),
        FallbackLanguage = settings.Language,
        DateOrder = settings.DateOrder,
        Labels = settings.Labels,
    };

    private string NameOf(string file)
    {
        var below = Path.GetRelativePath(Root, file);
        return (below.StartsWith("..", StringComparison.Ordinal) ? file : below).Replace(Path.DirectorySeparatorChar, '/');
    }
}
