using StaticPress.Diagnostics;

namespace StaticPress.Output;

/// <summary>Which folders StaticPress may publish into: none that holds anything it could harm.</summary>
internal static class Destination
{
    // What a fresh branch for GitHub Pages, a host or a desktop puts into an otherwise empty folder.
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        ".git", ".gitattributes", ".gitignore", ".gitkeep", ".keep", ".nojekyll", "CNAME", "LICENSE", "README.md",
        ".DS_Store", "Thumbs.db", "desktop.ini", "lost+found", StagingPlace.NameInside,
    };

    private static readonly string[] Sources = ["seeds", "templates", "pages", "static", ".git", ".staticpress"];

    /// <summary>The destination with every link on the way resolved, if nothing speaks against publishing there.</summary>
    public static string Resolve(OutputFolderOptions options)
    {
        var destination = RealPath(options.Destination);
        var publication = RealPath(options.PublicationFolder);
        if (Problem(destination, publication) is { } problem)
            throw new OutputException(DiagnosticCodes.DestinationForbidden.At(new SourceLocation(options.Destination), problem,
                "Choose a folder that holds nothing else, such as 'output'."));
        return destination;
    }

    /// <summary>Refuses a folder with content and without manifest; says whether it has nothing in it at all.</summary>
    public static bool IsVacant(string destination)
    {
        if (!Directory.Exists(destination)) return true;
        var vacant = true;
        foreach (var entry in Directory.EnumerateFileSystemEntries(destination))
        {
            vacant = false;
            var name = Path.GetFileName(entry);
            if (!Harmless.Contains(name))
                throw new OutputException(DiagnosticCodes.DestinationNotOurs.At(new SourceLocation(destination),
                    $"The destination holds files that StaticPress did not write ('{name}', for one).",
                    "Choose another destination, or empty this one."));
        }
        return vacant;
    }

    private static string? Problem(string destination, string publication)
    {
        if (Path.GetDirectoryName(destination) is null) return "The destination is the root of a disk.";
        if (File.Exists(destination)) return "The destination is a file.";
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (home.Length > 0 && Holds(destination, RealPath(home))) return "The destination holds a home folder.";
        if (Holds(destination, publication)) return "The destination holds the publication itself.";
        var source = Sources.FirstOrDefault(name => Holds(RealPath(Path.Join(publication, name)), destination));
        return source is null ? null : $"The destination lies in '{source}', which belongs to the publication.";
    }

    private static bool Holds(string folder, string path)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return $"{path}{Path.DirectorySeparatorChar}".StartsWith($"{folder}{Path.DirectorySeparatorChar}", comparison);
    }

    private static string RealPath(string path)
    {
        path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var real = Path.Join(RealPath(parent), Path.GetFileName(path));
        var entry = new DirectoryInfo(real);
        return entry.LinkTarget is null ? real : RealPath(entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }
}
