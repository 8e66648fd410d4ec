using System.Diagnostics;
using StaticPress.Output;

namespace StaticPress.Tests.Output;

/// <summary>Kills the program itself while it builds one version of a publication over the other.</summary>
public sealed class KilledBuildTests(ITestOutputHelper log)
{
    private const int Kills = 12;

    [Fact]
    public void A_killed_build_leaves_the_old_or_the_new_site_and_the_next_one_is_as_clean_as_ever()
    {
        string[][] expected = [CleanBuild(0), CleanBuild(1)];
        using var site = new SiteFolder();
        Edit(site.Folder, 0);
        var (_, usual) = Build(site.Folder, Timeout.Infinite);
        var random = new Random(20261125);
        int version = 0, interrupted = 0, decided = 0, old = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            Edit(site.Folder, 1 - version);
            var staging = Path.Combine(site.Folder, ".output.staging");
            // Every other build is killed at any time, the rest about when the new site is decided, while old and new are mixed.
            var (finished, took) = kill % 2 == 0
                ? Build(site.Folder, (int)(usual * (0.3 + (0.8 * random.NextDouble()))))
                : Build(site.Folder, random.Next(0, 30), Path.Combine(staging, Journal.FileName));
            if (finished) usual = took;
            if (Directory.Exists(staging)) interrupted++;
            if (Directory.Exists(staging) && Journal.Read(staging) is not null) decided++;

            OutputFolder.Open(site.Options()).Dispose();
            if (!site.Tree().SequenceEqual(expected[version], StringComparer.Ordinal)) version = 1 - version;
            else old++;
            Assert.Equal(expected[version], site.Tree());
            if (kill % 4 != 3) continue;
            version = kill % 8 / 4;
            Edit(site.Folder, version);
            Build(site.Folder, Timeout.Infinite);
            Assert.Equal(expected[version], site.Tree());
        }
        log.WriteLine($"{Kills} builds: {interrupted} killed while they prepared or published, {decided} of them with the new site decided; {old} left the old site");
        Assert.True(interrupted > 0, "no build was killed");
    }

    private static string[] CleanBuild(int version)
    {
        using var site = new SiteFolder();
        Edit(site.Folder, version);
        Build(site.Folder, Timeout.Infinite);
        Assert.True(site.Tree().Length > 50, $"{site.Tree().Length} files");
        return site.Tree();
    }

    // Of 80 articles each version has 60; half of those in both are edited, and one changes its section.
    private static void Edit(string folder, int version)
    {
        File.WriteAllText(Path.Combine(folder, "staticpress.yml"),
            "title: The Killed Courier\nurl: https://courier.example\nlanguage: en\ntime_zone: UTC\nsections:\n  - title: Harbour\n  - title: City\n");
        var seeds = Path.Combine(folder, "seeds");
        if (Directory.Exists(seeds)) Directory.Delete(seeds, recursive: true);
        Directory.CreateDirectory(seeds);
        var index = new List<string>();
        for (var i = 0; i < 80; i++)
        {
            if (i % 4 == version) continue;
            var section = i == 7 && version == 1 ? "City" : "Harbour";
            index.Add($$"""{"file":"{{i}}.txt","published":"2025-{{1 + (i % 12):d2}}-{{1 + (i % 28):d2}}","section":"{{section}}"}""");
            File.WriteAllText(Path.Combine(seeds, $"{i}.txt"),
                $"The harbour council decides on ferry number {i}\n\nVellhaven, June 3 (Courier) The council met{(i % 2 == 0 ? "" : $" and made decision {version}")}.\n\nThe ferry will sail.\n");
        }
        File.WriteAllLines(Path.Combine(seeds, "index.jsonl"), index);
    }

    private static (bool Finished, double Milliseconds) Build(string folder, int killAfter, string? countFromFile = null)
    {
        var start = Stopwatch.GetTimestamp();
        using var build = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "staticpress.dll"), "build", "--clock", "2026-01-01T00:00:00Z"])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = build.StandardOutput.ReadToEndAsync();
        var problems = build.StandardError.ReadToEndAsync();
        while (countFromFile is not null && !build.HasExited && !File.Exists(countFromFile)) Thread.Yield();
        var finished = build.WaitForExit(killAfter);
        if (!finished) build.Kill();
        build.WaitForExit();
        if (finished) Assert.True(build.ExitCode == 0, $"{build.ExitCode}: {output.Result} {problems.Result}");
        return (finished, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
