using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticPress.Benchmarks;

namespace StaticPress.BrowserTests;

/// <summary>From the write to the browser's new content, twenty times. PREVIEW_ARTICLES says in how large a publication.</summary>
public sealed partial class PreviewSpeedTests(PreviewSite site) : IClassFixture<PreviewSite>
{
    private const int Edits = 20;

    /// <summary>What a person takes for at once is 100 ms; a machine that runs other tests beside this one gets more.</summary>
    private const double Limit = 1_000;

    private static readonly int Articles = int.Parse(Environment.GetEnvironmentVariable("PREVIEW_ARTICLES") ?? "500", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("text")]
    [InlineData("style sheet")]
    [InlineData("headline")]
    [InlineData("index")]
    [InlineData("index in YAML")]
    [InlineData("configuration")]
    [InlineData("template")]
    [InlineData("page")]
    public async Task A_change_is_seen_at_once(string kind)
    {
        var folder = Directory.CreateTempSubdirectory("staticpress-speed-").FullName;
        PublicationGenerator.Write(folder, Articles);
        var index = Path.Combine(folder, "seeds/index.jsonl");
        if (kind == "index in YAML") index = ToYaml(index);
        using var preview = await PreviewProcess.StartAsync(folder);
        var file = Path.Combine(folder, "seeds", PublicationGenerator.FileName(0));
        var css = Path.Combine(folder, "templates/assets/css/9-own.css");
        var (settings, about) = (Path.Combine(folder, "staticpress.yml"), Path.Combine(folder, "pages/about.md"));
        var foot = Path.Combine(folder, "templates/partials/foot.html");
        foreach (var one in new[] { css, about, foot }) Directory.CreateDirectory(Path.GetDirectoryName(one)!);
        await File.WriteAllTextAsync(about, "# About\n\nWho we are.\n", TestContext.Current.CancellationToken);
        var configuration = await File.ReadAllTextAsync(settings, TestContext.Current.CancellationToken);
        var (text, list) = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), await File.ReadAllTextAsync(index, TestContext.Current.CancellationToken));
        var page = await site.OpenAsync(kind == "text" ? RouteOf(text) : "", url: preview.Url);
        var waits = new List<double>();
        for (var i = 0; i < Edits; i++)
        {
            var sign = string.Create(CultureInfo.InvariantCulture, $"sign{i:00}");
            var (target, content, seen) = kind switch
            {
                "text" => (file, text.Replace("Point of View\n", $"The {sign} stands here.\n\nPoint of View\n", StringComparison.Ordinal), $"document.body.textContent.includes('{sign}')"),
                "headline" => (file, $"{sign} {Newest(text)}", $"document.body.textContent.includes('{sign}')"),
                "index" or "index in YAML" => (index, list.Replace("\"world\"", $"\"{sign}\"", StringComparison.Ordinal), $"document.body.textContent.toLowerCase().includes('{sign}')"),
                "configuration" => (settings, configuration.Replace("Gazette", sign, StringComparison.Ordinal), $"document.title.includes('{sign}')"),
                "template" => (foot, $"<footer>{sign}</footer>\n", $"document.body.textContent.includes('{sign}')"),
                "page" => (about, $"# About {sign}\n\nWho we are.\n", $"document.body.textContent.includes('{sign}')"),
                _ => (css, $"body {{ --sign: {sign} }}\n", $"getComputedStyle(document.body).getPropertyValue('--sign') === '{sign}'"),
            };
            var found = page.EvaluateAsync<JsonElement>($"new Promise(done => {{ const look = () => {{ if ({seen}) done(performance.timeOrigin + performance.now()); else requestAnimationFrame(look); }}; look(); }})");
            await Task.Delay(150, TestContext.Current.CancellationToken);
            var written = DateTimeOffset.UtcNow;
            await File.WriteAllTextAsync(target, content, TestContext.Current.CancellationToken);
            waits.Add((await found.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)).GetDouble() - (written - DateTimeOffset.UnixEpoch).TotalMilliseconds);
        }
        waits.Sort();
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}, {Articles} articles: median {waits[Edits / 2]:0} ms, fastest {waits[0]:0}, slowest {waits[^1]:0}"));
        Assert.True(waits[Edits / 2] < Limit, $"median {waits[Edits / 2]} ms");
        await page.Context.CloseAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The index as a list: an object of JSON is one of YAML.</summary>
    private static string ToYaml(string lines)
    {
        var list = Path.ChangeExtension(lines, ".yml");
        File.WriteAllLines(list, File.ReadLines(lines).Select(line => "- " + line));
        File.Delete(lines);
        return list;
    }

    /// <summary>With a date after all generated ones: the front page shows it.</summary>
    private static string Newest(string text) => PrintedDate().Replace(Dateline().Replace(text, ", December 31 (", 1), "31/12/2025", 1);

    [GeneratedRegex(@"(?<=\n)\d\d/\d\d/\d{4}(?=\n)", RegexOptions.None, 1000)]
    private static partial Regex PrintedDate();

    [GeneratedRegex(@", [A-Z][a-z]+ \d+ \(", RegexOptions.None, 1000)]
    private static partial Regex Dateline();

    private static string RouteOf(string text)
    {
        var lines = text.Split('\n');
        var date = lines.First(line => line.Length == 10 && line[2] == '/' && line[5] == '/').Split('/');
        return $"{date[2]}/{date[1]}/{date[0]}/{Text.Slugs.Slug(lines[0], 80)}/";
    }
}
