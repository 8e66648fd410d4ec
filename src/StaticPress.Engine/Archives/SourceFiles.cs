namespace StaticPress.Archives;

/// <summary>The files of a folder that is brought in, by name. Hidden files and what stands behind symbolic links are not looked at.</summary>
internal static class SourceFiles
{
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".ico"];

    public static IEnumerable<ArchiveFile> Of(string folder, string shown, string into)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint | FileAttributes.System };
        return Directory.EnumerateFiles(folder, "*", options)
            .Where(path => !path.StartsWith(into + Path.DirectorySeparatorChar, StringComparison.Ordinal) || folder.StartsWith(into, StringComparison.Ordinal))
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => !file.Name.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new ArchiveFile(file.Path, shown.TrimEnd('/') + "/" + file.Name, file.Name));
    }

    public static bool IsPicture(ArchiveFile file) => Pictures.Contains(file.Extension, StringComparer.Ordinal);
}
