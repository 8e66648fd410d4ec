using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticPress.Text;

namespace StaticPress.Writing;

/// <summary>Writes YAML front matter: keys and texts, nothing that would need more of YAML.</summary>
internal sealed class FrontMatter(IBufferWriter<byte> output)
{
    public void Mark() => output.Raw("---\n"u8);

    public void Field(string name, string? value)
    {
        if (value is not null) output.Raw($"{name}: {Quoted(value)}\n");
    }

    public void Fields(string name, IEnumerable<string> values)
    {
        var quoted = values.Select(Quoted).ToList();
        if (quoted.Count > 0) output.Raw($"{name}: [{string.Join(", ", quoted)}]\n");
    }

    /// <summary>A JSON string is a double-quoted YAML scalar (YAML 1.2, section 7.3.1).</summary>
    public static string Quoted(string value) => $"\"{JsonEncodedText.Encode(ValidText.Of(value), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
