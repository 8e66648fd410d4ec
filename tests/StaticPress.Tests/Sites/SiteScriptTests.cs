using StaticPress.Pipeline;

namespace StaticPress.Tests.Sites;

public class SiteScriptTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Sites");

    public static TheoryData<string> Scripts => [.. Directory.EnumerateFiles(Folder, "*.site.txt").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_site_builds_as_its_script_says(string name)
    {
        var script = SiteScript.Parse(name, File.ReadAllText(Path.Combine(Folder, name)));
        Assert.NotEmpty(script.Steps);
        using var publication = new TestPublication();
        publication.Write("staticpress.yml", TestPublication.Settings);
        foreach (var step in script.Steps) Run(step, publication);
    }

    private static void Run(SiteStep step, TestPublication publication)
    {
        var words = step.Directive.Split(' ');
        switch (words)
        {
            case ["build", .. var flags]:
                Assert.Equal(string.Join('\n', step.Lines), Say(publication.Build(options => Apply(options, flags)), step.Lines));
                break;
            case ["picture", var path, var size]:
                publication.WritePicture(path, [.. size.Split('x').Select(side => ushort.Parse(side, System.Globalization.CultureInfo.InvariantCulture))]);
                break;
            case ["delete", var path]:
                publication.Delete(path);
                break;
            case ["output", var path]:
                Assert.Equal(step.Body.TrimEnd('\n'), publication.Read(path).TrimEnd('\n'));
                break;
            case ["output", var path, "contains"]:
                Assert.All(step.Lines, line => Assert.Contains(line, publication.Read(path), StringComparison.Ordinal));
                break;
            case ["output", var path, "lacks"]:
                Assert.All(step.Lines, line => Assert.DoesNotContain(line, publication.Read(path), StringComparison.Ordinal));
                break;
            case ["absent", var path]:
                Assert.False(publication.Exists(path), $"{path} should not be there");
                break;
            case [var path]:
                publication.Write(path, step.Body);
                break;
            default:
                Assert.Fail($"unknown directive: {step.Directive}");
                break;
        }
    }

    private static BuildOptions Apply(BuildOptions options, string[] flags) => flags.Aggregate(options, (so, flag) => flag switch
    {
        "--drafts" => so with { Drafts = true },
        "--future" => so with { Future = true },
        "--no-cache" => so with { NoCache = true },
        "--strict" => so with { Strict = true },
        _ => throw new ArgumentException($"unknown flag {flag}", nameof(flags)),
    });

    /// <summary>What the build says, in the terms that the script asks about.</summary>
    private static string Say(BuildReport report, IEnumerable<string> asked)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["articles"] = report.Articles,
            ["held back"] = report.HeldBack,
            ["parsed"] = report.Parsed,
            ["rendered"] = report.Rendered,
            ["written"] = report.Written,
            ["removed"] = report.Removed,
        };
        var lines = asked.Select(line => line.Split(": ")[0]).Where(counts.ContainsKey).Select(name => $"{name}: {counts[name]}").ToList();
        lines.AddRange(report.Diagnostics.Select(diagnostic => $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code} {diagnostic.Location.Path}({diagnostic.Location.Line})"));
        return string.Join('\n', lines);
    }
}
