namespace StaticPress.Pipeline;

/// <summary>Where things lie in a publication; full paths.</summary>
internal sealed record PublicationFolders(string Root)
{
    /// <summary>Every file below a folder, relative to it, with forward slashes and in ordinal order; none where there is no such folder.</summary>
    public static IEnumerable<string> FilesBelow(string folder) => !Directory.Exists(folder) ? [] :
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public string SettingsFile => Path.Combine(Root, "staticpress.yml");

    public string Seeds => Path.Combine(Root, "seeds");

    public string Templates => Path.Combine(Root, "templates");

    public string Pages => Path.Combine(Root, "pages");

    public string Static => Path.Combine(Root, "static");

    public string Cache => Path.Combine(Root, ".staticpress");

    public string IndexCache => Path.Combine(Cache, "index.bin");

    public string HeadCache => Path.Combine(Cache, "heads.bin");

    public string RelatedCache => Path.Combine(Cache, "related.bin");

    public string SiteCache => Path.Combine(Cache, "site.bin");

    public string Trace => Path.Combine(Cache, "trace.bin");
}
