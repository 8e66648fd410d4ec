using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticPress.Diagnostics;

namespace StaticPress.Program.Printing;

/// <summary>How the program's answers to other programs are written: indented, letters of all scripts as letters.</summary>
internal static class JsonStyle
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of one object or list, without a line end.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void WriteDiagnostics(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var one in diagnostics.Order())
        {
            json.WriteStartObject();
            json.WriteString("code", one.Code);
            json.WriteString("severity", one.Severity.ToString().ToLowerInvariant());
            json.WriteString("path", one.Location.Path);
            json.WriteNumber("line", one.Location.Line);
            json.WriteNumber("column", one.Location.Column);
            json.WriteString("message", one.Message);
            if (one.Hint is not null) json.WriteString("hint", one.Hint);
            if (one.Note is not null) json.WriteString("note", one.Note);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
