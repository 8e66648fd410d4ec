using CsCheck;
using StaticPress.Diagnostics;
using StaticPress.Tests.Sites;

namespace StaticPress.Tests.Pipeline;

/// <summary>Law 3: after any edits, the tree equals that of a clean build, byte for byte.</summary>
public class IncrementalTests
{
    private static readonly string[] Topics = ["Shipping", "Fish", "Budget", "Weather", "Rail", "Schools"];
    private static readonly string[] Sections = ["city", "economy", "sport"];

    [Fact]
    public void A_second_build_renders_and_writes_nothing()
    {
        using var publication = Start();
        publication.Build();
        var again = publication.Build();
        Assert.Equal((0, 0, 0, 0), (again.Parsed, again.Rendered, again.Written, again.Removed));
    }

    [Theory]
    [InlineData("heads.bin")]
    [InlineData("trace.bin")]
    [InlineData("trace.bin.changes")]
    [InlineData("site.bin")]
    public void A_cache_that_cannot_be_written_is_told_and_undoes_nothing(string name)
    {
        using var publication = Start(isInLines: true);
        Directory.CreateDirectory(Path.Combine(publication.Folder, ".staticpress", name));
        var report = publication.Build();
        Assert.True(report.Published);
        Assert.Single(report.Diagnostics, one => one.Code == DiagnosticCodes.CacheNotWritten.Id);
    }

    [Fact]
    public void An_edited_body_renders_its_own_page_and_what_carries_the_full_text()
    {
        using var publication = Start();
        publication.Build();
        publication.Write("seeds/003_d.txt", TestPublication.Seed("Story number 3", body: "The council met again and changed its mind about the plan and its cost."));
        var report = publication.Build();
        Assert.Equal(1, report.Parsed);
        Assert.Contains("changed its mind", publication.Read("2025/06/30/story-number-3/index.html"), StringComparison.Ordinal);
        // Its page with its two twins, and three feeds each of the site, its section, two topics and its author.
        Assert.Equal((18, 18), (report.Rendered, report.Written));
    }

    [Fact]
    public void A_caught_up_build_equals_a_clean_one_after_any_edits()
    {
        // Half of them change texts and files alone, after which the site stands as it was.
        var edits = Gen.Int[0, 32].Select(kind => kind <= 16 ? kind : (kind % 4) switch { 0 => 0, 1 => 1, 2 => 14, _ => 15 }).Select(Gen.Int[0, 11], Gen.Int[0, 1000]).Array[1, 3];
        Gen.Bool.Select(edits.Array[1, 5]).Sample((isInLines, rounds) =>
        {
            using var publication = Start(isInLines);
            publication.Build();
            foreach (var round in rounds)
            {
                foreach (var (kind, which, salt) in round) Edit(publication, isInLines, kind, which, salt);
                var report = publication.Build();
                var clean = Path.Combine(publication.Folder, "clean");
                var cleanly = BuildCleanly(publication, clean);
                Assert.Equal(cleanly.Diagnostics, report.Diagnostics);
                // A story that was moved and then written again where it was stands at one address twice: neither build publishes that.
                if (report.Diagnostics.Any(one => one.Code == DiagnosticCodes.RouteCollision.Id)) Assert.False(report.Published || cleanly.Published);
                else Assert.Equal(TestPublication.TreeOf(clean), publication.Tree());
            }
        }, iter: 16, threads: 1);
    }

    [Fact]
    public void A_build_that_is_stopped_at_once_leaves_nothing_behind()
    {
        using var publication = Start(isInLines: true);
        var stopped = new CancellationToken(canceled: true);
        var options = new StaticPress.Pipeline.BuildOptions { PublicationFolder = publication.Folder, Clock = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero) };
        for (var i = 0; i < 50; i++)
        {
            Assert.ThrowsAny<OperationCanceledException>(() => StaticPress.Pipeline.Build.Run(options, progress: null, stopped));
            Assert.Equal(["pages", "seeds"], Directory.GetDirectories(publication.Folder).Select(Path.GetFileName).Where(name => name != ".staticpress").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void One_worker_and_many_write_the_same_bytes()
    {
        using var one = Start();
        using var many = Start();
        one.Build(options => options with { Workers = 1 });
        many.Build(options => options with { Workers = 8 });
        Assert.Equal(one.Tree(), many.Tree());
    }

    /// <summary>It leaves the caches to the next build as they were.</summary>
    private static StaticPress.Pipeline.BuildReport BuildCleanly(TestPublication publication, string destination)
    {
        var (cache, kept) = (Path.Combine(publication.Folder, ".staticpress"), Path.Combine(publication.Folder, ".kept"));
        if (Directory.Exists(destination)) Directory.Delete(destination, recursive: true);
        Directory.Move(cache, kept);
        var report = publication.Build(options => options with { Destination = destination, NoCache = true });
        Directory.Delete(cache, recursive: true);
        Directory.Move(kept, cache);
        return report;
    }

    private static TestPublication Start(bool isInLines = false)
    {
        var publication = new TestPublication().Write("staticpress.yml", TestPublication.Settings + "page_size: 3\n");
        for (var i = 0; i < 12; i++) publication.Write($"seeds/{i:000}_{(char)('a' + i)}.txt", TestPublication.Seed($"Story number {i}", Date(i)));
        return WriteIndex(publication, isInLines, Entries(0)).Write("pages/about.md", "---\ntitle: About\n---\n\nWho we are.\n");
    }

    private static string Date(int i) => $"{1 + i * 2:00}/{6 + i % 3:00}/{2024 + i % 2}" is var date && i == 3 ? "30/06/2025" : date;

    /// <summary>Entries of lines are known again by their bytes, those of a list are not.</summary>
    private static TestPublication WriteIndex(TestPublication publication, bool isInLines, IEnumerable<string> entries) => isInLines
        ? publication.Write("seeds/index.jsonl", string.Concat(entries.Select(entry => entry + "\n")))
        : publication.Write("seeds/index.yml", string.Concat(entries.Select(entry => $"- {entry}\n")));

    /// <summary>As JSON, which is YAML too.</summary>
    private static IEnumerable<string> Entries(int salt) => Enumerable.Range(0, 8).Select(i =>
        $$"""{"file": "{{i:000}}_{{(char)('a' + i)}}.txt", "section": "{{Sections[(i + salt) % 3]}}", "topics": ["{{Topics[(i + salt) % 6]}}", "{{Topics[(i * 2 + salt / 3) % 6]}}"], "authors": ["Author {{(i + salt) % 4}}"]}""");

    private static void Edit(TestPublication publication, bool isInLines, int kind, int which, int salt)
    {
        var seed = $"seeds/{which:000}_{(char)('a' + which)}.txt";
        switch (kind)
        {
            case 0 or 1:
                publication.Write(seed, TestPublication.Seed($"Story number {which}", Date(which), body: $"The body was edited for the {salt}th time by somebody."));
                break;
            case 2:
                publication.Write(seed, TestPublication.Seed($"Story number {which}, edition {salt}", Date(which)));
                break;
            case 3:
                publication.Write(seed, TestPublication.Seed($"Story number {which}", $"{1 + salt % 27:00}/{1 + salt % 12:00}/2024"));
                break;
            case 4:
                publication.Write($"seeds/{100 + salt}_new.txt", TestPublication.Seed($"A new story {salt}", Date(which)));
                break;
            case 5 when which >= 8:
                publication.Delete(seed);
                break;
            case 6:
                // All entries are others, or the first alone is.
                WriteIndex(publication, isInLines, salt % 2 == 0 ? Entries(salt) : Entries(salt).Take(1).Concat(Entries(0).Skip(1)));
                break;
            case 7:
                publication.Write("staticpress.yml", TestPublication.Settings + $"page_size: {2 + salt % 3}\ntagline: Edition {salt}\nrelated: {salt % 4}\n{(salt % 5 == 0 ? "permalink: /stories/:slug/\n" : "")}");
                break;
            case 8:
                publication.Write("templates/partials/trail.html", $"<!-- {salt} -->");
                break;
            case 10:
                WriteIndex(publication, isInLines, Entries(salt).Reverse());
                break;
            case 11:
                publication.Write($"seeds/{200 + which}_moved.txt", File.Exists(Path.Combine(publication.Folder, seed)) && which >= 8 ? File.ReadAllText(Path.Combine(publication.Folder, seed)) : TestPublication.Seed($"Another new story {which}", Date(which)));
                if (which >= 8) publication.Delete(seed);
                break;
            case 12:
                Interrupt(publication, salt);
                break;
            case 13:
                Damage(publication, salt);
                break;
            case 14:
                // A file of the site that somebody deleted, or wrote into.
                var output = Path.Combine(publication.Output, publication.Tree().Keys.Where(path => !path.StartsWith('.')).ElementAtOrDefault(salt % Math.Max(1, publication.Tree().Count - 1)) ?? "none");
                if (which % 2 == 0) File.Delete(output);
                else if (File.Exists(output)) File.AppendAllText(output, "by hand");
                break;
            case 15:
                // Time passes, and files are as old as most are.
                foreach (var source in Directory.EnumerateFiles(Path.Combine(publication.Folder, "seeds"))) File.SetLastWriteTimeUtc(source, File.GetLastWriteTimeUtc(source).AddHours(-1 - (salt % 2)));
                break;
            case 16:
                publication.Write("static/notes.txt", $"{salt}");
                break;
            default:
                publication.Write("pages/about.md", $"---\ntitle: About {salt}\n---\n\nWho we are, {salt}.\n");
                break;
        }
    }

    /// <summary>A build that ends in the middle; the site is as it was.</summary>
    private static void Interrupt(TestPublication publication, int salt)
    {
        var before = publication.Tree();
        using var source = new CancellationTokenSource();
        var options = new StaticPress.Pipeline.BuildOptions { PublicationFolder = publication.Folder, Clock = new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero) };
        try
        {
            StaticPress.Pipeline.Build.Run(options, new CancelAt(source, 1 + (salt % 4)), source.Token);
        }
        catch (OperationCanceledException)
        {
            Assert.Equal(before, publication.Tree());
        }
    }

    /// <summary>A cache, or what changed in it, that lost its end, or one byte of it.</summary>
    private static void Damage(TestPublication publication, int salt)
    {
        var file = Path.Combine(publication.Folder, ".staticpress", (salt % 4) switch { 0 => "trace.bin", 1 => "heads.bin", 2 => "site.bin", _ => "index.bin" });
        if (!File.Exists(file)) return;
        if (salt % 5 > 1 && File.Exists(file + ".changes")) file += ".changes";
        var bytes = File.ReadAllBytes(file);
        var at = salt * 7919 % bytes.Length;
        if (salt % 3 == 0) bytes = bytes[..at];
        else bytes[at] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private sealed class CancelAt(CancellationTokenSource source, int report) : StaticPress.Pipeline.IBuildProgress
    {
        private int reports;

        public void Report(string stage, int done, int total)
        {
            if (Interlocked.Increment(ref reports) == report) source.Cancel();
        }
    }
}
