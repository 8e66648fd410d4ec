using StaticPress.Configuration;
using StaticPress.Output;

namespace StaticPress.Pipeline;

/// <summary>Removes what builds made: the site, by publishing one without files, and the caches.</summary>
public static class Cleaning
{
    /// <returns>How many files are gone.</returns>
    /// <exception cref="OutputException">The destination is no place where a site may stand.</exception>
    public static int Run(string publicationFolder, string destination, CancellationToken cancellation)
    {
        var removed = RemoveSite(publicationFolder, destination, cancellation);
        var folders = new PublicationFolders(publicationFolder);
        // A folder of this name elsewhere than in a publication is not ours.
        if (!File.Exists(Path.Combine(publicationFolder, SettingsReader.FileName)) || !Directory.Exists(folders.Cache)) return removed;
        removed += Directory.GetFiles(folders.Cache, "*", SearchOption.AllDirectories).Length;
        Directory.Delete(folders.Cache, recursive: true);
        return removed;
    }

    private static int RemoveSite(string publicationFolder, string destination, CancellationToken cancellation)
    {
        var manifest = Path.Combine(destination, OutputManifest.FileName);
        if (!File.Exists(manifest)) return 0;
        using var folder = OutputFolder.Open(new OutputFolderOptions { Destination = destination, PublicationFolder = publicationFolder });
        var removed = folder.Publish(cancellation).Removed;
        File.Delete(manifest);
        if (!Directory.EnumerateFileSystemEntries(destination).Any()) Directory.Delete(destination);
        return removed + 1;
    }
}
