using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using StaticPress.Diagnostics;

namespace StaticPress.Program.Printing;

/// <summary>Findings as SARIF 2.1.0 (OASIS), which GitHub code scanning shows beside the code.</summary>
internal static class Sarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static string Text(ImmutableArray<Diagnostic> diagnostics) => JsonStyle.Text(json =>
    {
        List<DiagnosticCode> rules = [.. DiagnosticCodes.All.Where(code => diagnostics.Any(one => one.Code == code.Id))];
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules);
        json.WriteStartArray("results");
        foreach (var one in diagnostics) WriteResult(json, one, rules.FindIndex(rule => rule.Id == one.Code));
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticCode> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "StaticPress");
        if (typeof(Sarif).Assembly.GetName().Version?.ToString(3) is { } version) json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteText(json, "shortDescription", rule.Summary);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic one, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", one.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(one.Severity));
        WriteText(json, "message", string.Join("\n", new[] { one.Message, one.Hint, one.Note }.OfType<string>()));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePlace(json, one.Location);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        // Without the line: a finding stays itself when the page around it changes.
        json.WriteString("finding/v1", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes($"{one.Code}\n{one.Location.Path}\n{one.Message}"))[..16]));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceLocation place)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, place.Line));
        if (place.Column > 0) json.WriteNumber("startColumn", place.Column);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
