using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Extraction;
using StaticPress.Model;

namespace StaticPress.Tests;

/// <summary>One example of a spec document: an input and what must be read from it.</summary>
public sealed partial record SpecExample(string Document, int Line, string Info, string Input, IReadOnlyList<string> Expectations)
{
    /// <summary>The importer's name: the first word behind the fence.</summary>
    public string Format => Info.Split(' ')[0];

    public ExtractionOptions Options => new()
    {
        Language = Setting("language"),
        FallbackLanguage = Setting("fallback"),
        DateOrder = Setting("date_order") switch { "day_first" => DateOrder.DayFirst, "month_first" => DateOrder.MonthFirst, _ => DateOrder.ByLanguage },
        Labels = Setting("label")?.Split('=') is [var role, var text] ? [new ExtraLabel(role, text.Replace('_', ' '))] : [],
    };

    public static IEnumerable<SpecExample> ReadAll()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var example in Read(Path.GetFileName(file), File.ReadAllLines(file))) yield return example;
        }
    }

    private static IEnumerable<SpecExample> Read(string document, string[] lines)
    {
        SpecExample? open = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var fence = new string('`', lines[i].TakeWhile(c => c == '`').Count());
            var info = lines[i][fence.Length..].Trim();
            var start = i + 1;
            while (lines[++i] != fence)
            {
            }

            if (info.Split(' ')[0] is "text" or "markdown" or "html") open = new SpecExample(document, start, info, Unescape(string.Join('\n', lines[start..i]), info), []);
            else if (info == "expect" && open is not null) yield return open with { Expectations = lines[start..i] };
        }
    }

    private static string Unescape(string text, string info) => !info.Contains("escapes", StringComparison.Ordinal) ? text
        : Escape().Replace(text, match => match.Value switch
        {
            "\\r" => "\r",
            "\\t" => "\t",
            _ => ((char)int.Parse(match.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        });

    private string? Setting(string name) => Info.Split(' ').FirstOrDefault(part => part.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    [GeneratedRegex(@"\\u[0-9A-Fa-f]{4}|\\r|\\t")]
    private static partial Regex Escape();
}
