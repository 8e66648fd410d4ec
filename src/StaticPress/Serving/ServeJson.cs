using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticPress.Diagnostics;
using StaticPress.Program.Printing;

namespace StaticPress.Program.Serving;

/// <summary>A preview's life for programs: one JSON object a line.</summary>
internal sealed class ServeJson(TextWriter writer) : IServeReport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Listening(Uri address, int wished, bool isOpenToOthers) => Write("listening", json =>
    {
        json.WriteString("address", address.AbsoluteUri);
        json.WriteNumber("port", address.Port);
        json.WriteNumber("wished_port", wished);
        json.WriteBoolean("open_to_others", isOpenToOthers);
    });

    public void Ready(int articles, int parsed, TimeSpan elapsed) => Write("ready", json =>
    {
        json.WriteNumber("articles", articles);
        json.WriteNumber("parsed", parsed);
        json.WriteNumber("milliseconds", Math.Round(elapsed.TotalMilliseconds, 1));
    });

    public void Renewed(IReadOnlyCollection<string> changed, int parsed, LiveNews news, TimeSpan elapsed) => Write("renewed", json =>
    {
        json.WriteStartArray("changed");
        foreach (var path in changed.Order(StringComparer.Ordinal)) json.WriteStringValue(path);
        json.WriteEndArray();
        json.WriteNumber("parsed", parsed);
        json.WriteNumber("open_pages", news.Open);
        json.WriteNumber("renewed_pages", news.Changed);
        json.WriteNumber("milliseconds", Math.Round(elapsed.TotalMilliseconds, 1));
    });

    public void Told(IReadOnlyList<Diagnostic> fresh, int errorsBefore, int errorsNow) => Write("diagnostics", json =>
    {
        json.WriteNumber("errors", errorsNow);
        JsonStyle.WriteDiagnostics(json, fresh);
    });

    private void Write(string name, Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("event", name);
            content(json);
            json.WriteEndObject();
        }
        writer.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
