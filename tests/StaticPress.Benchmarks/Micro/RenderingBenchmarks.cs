using BenchmarkDotNet.Attributes;
using StaticPress.Pipeline;

namespace StaticPress.Benchmarks.Micro;

/// <summary>One article's page with three layouts: the default theme's, the structured data alone, and nothing at all, which is what rendering costs beside its templates.</summary>
[MemoryDiagnoser]
public class RenderingBenchmarks
{
    private readonly string folder = Directory.CreateTempSubdirectory("staticpress-micro-").FullName;
    private PreviewSite? site;
    private string path = "";

    [Params("theme", "structured data", "nothing")]
    public string Layout { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        PublicationGenerator.Write(folder, 200);
        if (Layout != "theme")
        {
            var layouts = Directory.CreateDirectory(Path.Combine(folder, "templates", "layouts")).FullName;
            File.WriteAllText(Path.Combine(layouts, "default.html"), Layout == "nothing" ? "" : "{{ page.structured_data }}");
        }
        var preview = new Preview(new BuildOptions { PublicationFolder = folder, Clock = new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero) }, TimeProvider.System, isClockStated: true);
        site = preview.Refresh(PreviewChanges.Everything).Site!;
        path = site.Paths.First(one => one.Contains("/01/", StringComparison.Ordinal) && one.EndsWith("/index.html", StringComparison.Ordinal));
        if (Render() == 0 != (Layout == "nothing")) throw new InvalidOperationException($"{path} is not rendered");
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(folder, recursive: true);

    [Benchmark]
    public int Render() => site!.Render(path)!.Bytes!.Value.Length;
}
