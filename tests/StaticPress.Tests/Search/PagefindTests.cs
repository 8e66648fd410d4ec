using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Search;

/// <summary>Search by the installed program Pagefind, which a script stands in for.</summary>
public sealed class PagefindTests : IDisposable
{
    private readonly TestPublication publication = new();
    private readonly string programs = Directory.CreateTempSubdirectory("staticpress-programs-").FullName;

    public PagefindTests() => publication.Write("staticpress.yml", TestPublication.Settings + "search: pagefind\n").Write("seeds/a.txt", TestPublication.Seed("One"));

    [Fact]
    public void Without_the_program_nothing_is_published_and_the_line_is_named()
    {
        var report = publication.Build(options => options with { ProgramFolders = programs });
        Assert.False(report.Published);
        var diagnostic = Assert.Single(report.Diagnostics, one => one.Code == "SP2010");
        Assert.Equal(("staticpress.yml", 5), (diagnostic.Location.Path, diagnostic.Location.Line));
    }

    [Fact]
    public void The_program_indexes_what_was_published_and_only_if_something_changed()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("the stand-in is a shell script");
        Program("echo run >> \"$2/../runs\"; mkdir -p \"$2/pagefind\"; echo \"$@\" > \"$2/pagefind/pagefind.js\"");
        Assert.True(Build().Published);
        Assert.True(Build().Published);
        Assert.Equal(1, Runs());
        publication.Write("seeds/a.txt", TestPublication.Seed("Two"));
        Assert.True(Build().Published);
        Assert.Equal(2, Runs());
        Assert.Contains("--output-subdir pagefind", publication.Read("pagefind/pagefind.js"), StringComparison.Ordinal);
        Assert.Contains("data-pagefind=\"/pagefind/\"", publication.Read("search/index.html"), StringComparison.Ordinal);
        Assert.False(publication.Exists("search/layout.json"));
    }

    [Fact]
    public void A_program_that_fails_leaves_the_site_published_with_a_warning()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("the stand-in is a shell script");
        Program("echo broken index >&2; exit 3");
        var report = Build();
        Assert.True(report.Published);
        Assert.Contains("code 3: broken index", Assert.Single(report.Diagnostics, one => one.Code == "SP2011").Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        publication.Dispose();
        Directory.Delete(programs, recursive: true);
    }

    private StaticPress.Pipeline.BuildReport Build() => publication.Build(options => options with { ProgramFolders = programs });

    private int Runs() => File.ReadAllLines(Path.Combine(publication.Folder, "runs")).Length;

    private void Program(string script)
    {
        var file = Path.Combine(programs, "pagefind");
        File.WriteAllText(file, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
