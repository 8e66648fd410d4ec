using System.Buffers;
using System.Text;
using System.Text.Json;
using StaticPress.Diagnostics;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Serving;

/// <summary>Errors as an open page is told them: texts, never markup.</summary>
internal static class OverlayErrors
{
    /// <summary>More errors are not read, they are counted.</summary>
    private const int Most = 20;

    /// <summary>On one line, as an event's data must be.</summary>
    public static string Json(IReadOnlyList<Diagnostic> errors, string folder)
    {
        var sources = new SourceLines(folder);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("count", errors.Count);
            json.WriteStartArray("errors");
            foreach (var error in errors.Take(Most)) Write(json, error, sources);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Diagnostic error, SourceLines sources)
    {
        var (path, line, column) = error.Location;
        json.WriteStartObject();
        json.WriteString("code", error.Code);
        json.WriteString("path", path);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteString("message", error.Message);
        if (line > 0 && sources.Excerpt(path, line, column) is { } excerpt)
        {
            json.WriteString("excerpt", excerpt.Text);
            if (column > 0) json.WriteNumber("caret", excerpt.Caret);
        }
        if (error.Hint is not null) json.WriteString("hint", error.Hint);
        if (error.Note is not null) json.WriteString("note", error.Note);
        json.WriteEndObject();
    }
}
