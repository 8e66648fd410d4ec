using System.Text.Json;

namespace StaticPress.Tests;

public class SpecTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var example in SpecExample.ReadAll()) data.Add(example.Document, example.Line);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_is_read_as_its_document_says(string document, int line)
    {
        var example = SpecExample.ReadAll().Single(example => example.Document == document && example.Line == line);
        using var json = Reading.Json(example.Input, example.Options, example.Format);
        Assert.NotEmpty(example.Expectations);
        foreach (var expectation in example.Expectations.Where(text => text.Length > 0)) Check(json.RootElement, expectation);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_line_of_the_example_stands_once_in_its_ledger(string document, int line)
    {
        var example = SpecExample.ReadAll().Single(example => example.Document == document && example.Line == line);
        LedgerLaw.Check(example.Format, example.Input);
    }

    /// <summary>An expectation is <c>path = JSON</c>; <c>.count</c> counts, <c>[*].name</c> collects, and <c>ledger</c> reads as lines such as <c>3-4 body</c>.</summary>
    private static void Check(JsonElement root, string expectation)
    {
        var sign = expectation.IndexOf(" = ", StringComparison.Ordinal);
        Assert.True(sign > 0, $"an expectation is `path = JSON`: {expectation}");
        using var expected = JsonDocument.Parse(expectation[(sign + 3)..]);
        var actual = Evaluate(root, expectation[..sign]);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual), $"{expectation[..sign]}\n  expected {expected.RootElement.GetRawText()}\n  actual   {JsonSerializer.Serialize(actual, Relaxed)}");
    }

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonElement Evaluate(JsonElement root, string path)
    {
        if (path == "ledger") return JsonSerializer.SerializeToElement(root.GetProperty("ledger").EnumerateArray().Select(LedgerLine).ToArray());
        var element = root;
        var steps = path.Replace("[", ".[").Split('.', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i] == "count") return JsonSerializer.SerializeToElement(element.GetArrayLength());
            if (steps[i] == "[*]") return JsonSerializer.SerializeToElement(element.EnumerateArray().Select(item => i + 1 < steps.Length ? item.GetProperty(steps[i + 1]) : item).ToArray());
            if (steps[i][0] != '[') element = element.GetProperty(steps[i]);
            else if (int.Parse(steps[i][1..^1], System.Globalization.CultureInfo.InvariantCulture) is var index && index < element.GetArrayLength()) element = element[index];
            else return JsonSerializer.SerializeToElement("(nothing there)");
        }

        return element;
    }

    private static string LedgerLine(JsonElement entry)
    {
        var (from, to) = (entry.GetProperty("from").GetInt32(), entry.GetProperty("to").GetInt32());
        var reason = entry.TryGetProperty("reason", out var value) ? " " + value.GetString() : "";
        return $"{(from == to ? $"{from}" : $"{from}-{to}")} {entry.GetProperty("role").GetString()}{reason}";
    }
}
