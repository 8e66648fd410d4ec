namespace StaticPress.Seeds;

/// <summary>The folder that browsers save beside a page for its pictures and frames: <c>page.html</c> has <c>page_files/</c>, in other languages <c>page-Dateien/</c>, <c>page_fichiers/</c>.</summary>
internal static class SavedPages
{
    private static readonly string[] Ends = ["_files", ".files", "_fichiers", "-Dateien", "_archivos", "_bestanden", "-filer", "_ficheiros", "_arquivos", "_soubory", "_pliki", "_tiedostot"];

    /// <summary>Whether a folder belongs to the page of a name without its extension.</summary>
    public static bool IsFolderOf(ReadOnlySpan<char> folder, ReadOnlySpan<char> page) => page.Length > 0 && folder.StartsWith(page, StringComparison.Ordinal) && EndLength(folder) == folder.Length - page.Length;

    /// <summary>Whether a file is a frame or picture of a saved page among the given ones, and so no article of its own.</summary>
    public static bool IsPartOfPage(string file, HashSet<string> files)
    {
        for (var slash = file.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = file.IndexOf('/', slash + 1))
        {
            var length = EndLength(file.AsSpan(0, slash));
            if (length > 0 && (files.Contains(string.Concat(file.AsSpan(0, slash - length), ".html")) || files.Contains(string.Concat(file.AsSpan(0, slash - length), ".htm")))) return true;
        }

        return false;
    }

    private static int EndLength(ReadOnlySpan<char> folder)
    {
        foreach (var end in Ends)
        {
            if (folder.Length > end.Length && folder.EndsWith(end, StringComparison.OrdinalIgnoreCase)) return end.Length;
        }

        return 0;
    }
}
