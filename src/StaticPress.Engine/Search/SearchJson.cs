using System.Text.Encodings.Web;
using System.Text.Json;
using StaticPress.Rendering;
using StaticPress.Text;

namespace StaticPress.Search;

/// <summary>Writes the index's files: JSON with every script's letters as they are, which is a third of their escaped size.</summary>
internal static class SearchJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(OutputContext context, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(context.Writer, Options);
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }

    public static void Texts(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(ValidText.Of(text));
        json.WriteEndArray();
    }
}
