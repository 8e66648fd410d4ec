using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Importers;
using StaticPress.Seeds;

namespace StaticPress.Pipeline;

/// <summary>Which of a publication's files have changed, by what has to be read again for them.</summary>
public sealed record PreviewChanges
{
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"];

    public static PreviewChanges Everything { get; } = new() { Settings = true, SeedList = true, Index = true, Media = true, Theme = true, Others = true };

    public bool Settings { get; init; }

    /// <summary>Whether seeds came or went.</summary>
    public bool SeedList { get; init; }

    /// <summary>Whether the seed index says something else.</summary>
    public bool Index { get; init; }

    /// <summary>Seeds whose bytes changed, relative to the seed folder.</summary>
    public ImmutableArray<string> Seeds { get; init; } = [];

    /// <summary>Pictures beside the seeds.</summary>
    public bool Media { get; init; }

    public bool Theme { get; init; }

    /// <summary>Standing pages and static files.</summary>
    public bool Others { get; init; }

    public static PreviewChanges Nothing { get; } = new();

    public bool IsOnlySeeds => !Settings && !SeedList && !Index && !Media && !Theme && !Others && !Seeds.IsEmpty;

    public bool IsOnlyTheme => Theme && !Settings && !SeedList && !Index && !Media && !Others && Seeds.IsEmpty;

    public bool IsNothing => !Settings && !SeedList && !Index && !Media && !Theme && !Others && Seeds.IsEmpty;

    /// <param name="paths">Relative to the publication, forward slashes.</param>
    /// <param name="root">The publication's full path.</param>
    /// <param name="isKnown">Whether a path below the seed folder is a seed of the site.</param>
    public static PreviewChanges Of(IEnumerable<string> paths, string root, Func<string, bool> isKnown)
    {
        var changes = new PreviewChanges();
        foreach (var path in paths) changes = changes.Add(path, root, isKnown);
        return changes;
    }

    public PreviewChanges And(PreviewChanges other) => new()
    {
        Settings = Settings || other.Settings,
        SeedList = SeedList || other.SeedList,
        Index = Index || other.Index,
        Seeds = [.. Seeds.Union(other.Seeds, StringComparer.Ordinal)],
        Media = Media || other.Media,
        Theme = Theme || other.Theme,
        Others = Others || other.Others,
    };

    private PreviewChanges Add(string path, string root, Func<string, bool> isKnown)
    {
        if (path == SettingsReader.FileName) return this with { Settings = true };
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var (folder, below) = slash < 0 ? (path, "") : (path[..slash], path[(slash + 1)..]);
        return folder switch
        {
            "seeds" => AddSeed(below, Path.Combine(root, path), isKnown),
            "templates" => this with { Theme = true },
            "pages" or "static" => this with { Others = true },
            _ => this,
        };
    }

    private PreviewChanges AddSeed(string file, string fullPath, Func<string, bool> isKnown)
    {
        if (file.Length == 0 || Directory.Exists(fullPath)) return this with { SeedList = true, Media = true };
        if (file.Split('/').Any(part => part.StartsWith('.'))) return this;
        var exists = File.Exists(fullPath);
        if (isKnown(file)) return exists ? this with { Seeds = Seeds.Add(file) } : this with { SeedList = true };
        var extension = Path.GetExtension(file);
        if (SeedIndexReader.IndexNames.Contains(file, StringComparer.Ordinal)) return this with { Index = true };
        if (Path.GetFileNameWithoutExtension(file) == "index") return this with { SeedList = true };
        if (Pictures.Contains(extension, StringComparer.OrdinalIgnoreCase)) return this with { SeedList = true, Media = true };
        // What editors leave behind for a moment, beside the file they save, is gone before it is looked for. A name without an extension may have been a folder.
        if (!exists) return extension.Length == 0 ? this with { SeedList = true, Media = true } : this;
        return AllImporters.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase) ? this with { SeedList = true } : this;
    }
}
