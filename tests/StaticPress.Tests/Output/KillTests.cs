using System.Diagnostics;
using StaticPress.Output;

namespace StaticPress.Tests.Output;

/// <summary>Kills a real process that publishes without end, at moments it cannot foresee.</summary>
public sealed class KillTests(ITestOutputHelper log)
{
    private const int Kills = 64;

    [Fact]
    public void Killed_at_any_moment_the_site_is_the_old_or_the_new_one()
    {
        using var site = new SiteFolder();
        var random = new Random(20261124);
        int interrupted = 0, decided = 0, even = 0, odd = 0;
        string[] foreign = [];
        var window = 250;
        for (var kill = 0; kill < Kills; kill++)
        {
            // A busy machine needs longer to come as far as the second site.
            if (kill % 8 == 7 && (decided == 0 || odd == 0)) window = Math.Min(window * 2, 8000);
            if (kill % 16 == 0)
            {
                site.Clear(); // so that first sites are killed too
                foreign = [];
            }
            KillAfter(random.Next(0, window), site.Folder);
            var staging = Path.Combine(site.Folder, ".output.staging");
            if (Directory.Exists(staging)) interrupted++;
            if (Directory.Exists(staging) && Journal.Read(staging) is not null) decided++;

            site.Open().Dispose();

            Assert.Empty(site.Beside.Except(["output"], StringComparer.Ordinal));
            var tree = site.Tree();
            if (tree.Length == 0 && foreign.Length == 0) continue; // not even the first site was there yet
            var isEven = tree.SequenceEqual(Expected(0, foreign), StringComparer.Ordinal);
            if (!isEven) Assert.Equal(Expected(1, foreign), tree);
            _ = isEven ? even++ : odd++;
            foreign = ["changed/7/notes.txt=mine"];
            site.Put("changed/7/notes.txt", "mine");
        }
        log.WriteLine($"{Kills} kills: {interrupted} within a publication, {decided} of them with the new site decided; then {even} even and {odd} odd sites");
        Assert.True(interrupted > Kills / 4 && decided > 0 && even > 0 && odd > 0, "the kills came at the wrong moments");
    }

    private static string[] Expected(int generation, string[] foreign) =>
        [.. EndlessPublisher.Generation(generation).Select(file => $"{file.Path}={file.Content}").Concat(foreign).Order(StringComparer.Ordinal)];

    private static void KillAfter(int milliseconds, string folder)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { [EndlessPublisher.Variable] = folder, ["DOTNET_TieredPGO"] = "0" },
            Arguments = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? $"\"{typeof(KillTests).Assembly.Location}\"" : "",
        })!;
        Assert.Equal("ready", child.StandardOutput.ReadLine());
        Thread.Sleep(milliseconds);
        Assert.False(child.HasExited, child.HasExited ? child.StandardError.ReadToEnd() : "");
        child.Kill();
        child.WaitForExit();
    }
}
