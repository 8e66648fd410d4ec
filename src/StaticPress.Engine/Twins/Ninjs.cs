using System.Text.Json;
using StaticPress.Text;

namespace StaticPress.Twins;

/// <summary>The shapes ninjs is made of: arrays of small objects of texts.</summary>
internal static class Ninjs
{
    public static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return;
        json.WriteString(name, ValidText.Of(value));
    }

    public static void Array(Utf8JsonWriter json, ReadOnlySpan<byte> name, Action items)
    {
        json.WriteStartArray(name);
        items();
        json.WriteEndArray();
    }

    public static void Object(Utf8JsonWriter json, params ReadOnlySpan<(string Name, string Value)> texts)
    {
        json.WriteStartObject();
        foreach (var (name, value) in texts) json.WriteString(name, ValidText.Of(value));
        json.WriteEndObject();
    }
}
