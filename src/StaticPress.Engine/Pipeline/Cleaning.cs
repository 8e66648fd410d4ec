using StaticPress.Configuration;
using StaticPress.Output;

namespace StaticPress.Pipeline;

/// <summary>Removes what builds made: the site and the caches.</summary>
public static class Cleaning
{
    /// <returns>How many files are gone.</returns>
    /// <exception cref="OutputException">The destination is no place where a site may stand.</exception>
    public static int Run(string publicationFolder, string destination)
    {
        var removed = File.Exists(Path.Combine(destination, OutputManifest.FileName))
            ? OutputFolder.Clear(new OutputFolderOptions { Destination = destination, PublicationFolder = publicationFolder }).Removed
            : 0;
        var folders = new PublicationFolders(publicationFolder);
        // A folder of this name elsewhere than in a publication is not ours.
        if (!File.Exists(Path.Combine(publicationFolder, SettingsReader.FileName)) || !Directory.Exists(folders.Cache)) return removed;
        removed += Directory.GetFiles(folders.Cache, "*", SearchOption.AllDirectories).Length;
        Directory.Delete(folders.Cache, recursive: true);
        return removed;
    }
}
