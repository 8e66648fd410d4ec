using System.Runtime.CompilerServices;
using System.Text;
using StaticPress.Output;

namespace StaticPress.Tests.Output;

/// <summary>The test assembly run once more as a child: publishes one generation after the other until it is killed.</summary>
internal static class EndlessPublisher
{
    public const string Variable = "STATICPRESS_ENDLESS_PUBLISHER";
    private const int Pages = 150;

    /// <summary>The files of an even or odd generation: some shared and equal, some changed, some only in one, some that swap file and folder.</summary>
    public static IEnumerable<(string Path, string Content)> Generation(int generation)
    {
        var odd = generation % 2;
        for (var page = 0; page < Pages; page++)
        {
            yield return ($"same/{page}/index.html", $"{page}");
            yield return ($"changed/{page}/index.html", $"{page} of {odd}");
            yield return ($"only-{odd}/{page % 10}/{page}.html", $"{page}");
            if (page % 10 == 0) yield return (odd == 0 ? $"swap/{page}" : $"swap/{page}/index.html", $"{page}");
        }
    }

    [ModuleInitializer]
    internal static void RunIfChild()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder) return;
        Console.WriteLine("ready");
        for (var generation = 0; ; generation++)
        {
            using var output = OutputFolder.Open(new() { Destination = Path.Combine(folder, "output"), PublicationFolder = folder });
            Parallel.ForEach(Generation(generation), file => output.Write(file.Path, Encoding.UTF8.GetBytes(file.Content)));
            output.Publish(CancellationToken.None);
        }
    }
}
