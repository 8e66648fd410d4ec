using System.Text.Json;
using Microsoft.Playwright;

namespace StaticPress.BrowserTests;

/// <summary>Runs axe-core's rules of WCAG 2.2 A and AA and its best practices over a page.</summary>
internal static class Axe
{
    private static readonly string Script = Read();

    private const string All = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    public static Task<IReadOnlyList<string>> ViolationsOfAsync(IPage page) => RunAsync(page, All);

    /// <summary>The one rule that depends on colours: enough for a second look at a page in other colours.</summary>
    public static Task<IReadOnlyList<string>> ContrastViolationsOfAsync(IPage page) => RunAsync(page, "['color-contrast']");

    private static async Task<IReadOnlyList<string>> RunAsync(IPage page, string rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(Script);
        var result = await page.EvaluateAsync<JsonElement>($"axe.run({{ runOnly: {rules}, resultTypes: ['violations'] }})");
        return [.. result.GetProperty("violations").EnumerateArray().Select(violation =>
            $"{violation.GetProperty("id").GetString()}: {violation.GetProperty("nodes")[0].GetProperty("html").GetString()}")];
    }

    private static string Read()
    {
        using var stream = typeof(Axe).Assembly.GetManifestResourceStream("axe.min.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
