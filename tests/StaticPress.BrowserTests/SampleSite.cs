namespace StaticPress.BrowserTests;

/// <summary>The sample publication, built once.</summary>
public class SampleSite : BuiltSite
{
    /// <summary>The publication is copied, so that a test leaves no cache in the repository.</summary>
    protected sealed override void Write(string publication)
    {
        foreach (var part in new[] { "seeds", "pages", "static" }) Copy(Path.Combine(Root(), part), Path.Combine(publication, part));
        File.Copy(Path.Combine(Root(), "staticpress.yml"), Path.Combine(publication, "staticpress.yml"));
        Change(publication);
    }

    /// <summary>What another site has that the sample lacks.</summary>
    /// <param name="publication">The copy that will be built.</param>
    protected virtual void Change(string publication)
    {
    }

    /// <summary>A folder with all that is in it.</summary>
    internal static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "StaticPress.sln"))) directory = directory.Parent;
        return directory!.FullName;
    }
}
