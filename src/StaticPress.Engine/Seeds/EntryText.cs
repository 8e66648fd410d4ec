using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticPress.Model;
using StaticPress.Text;
using StaticPress.Writing;

namespace StaticPress.Seeds;

/// <summary>An entry of the seed index as a person would write it.</summary>
internal static class EntryText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -/._");

    private static readonly SearchValues<char> Path = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_./-");

    /// <summary>Words that YAML takes for something else than a text (YAML 1.1 and 1.2).</summary>
    private static readonly string[] Reserved = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];

    public static string Yaml(SeedEntry entry, string indent = "")
    {
        var text = new StringBuilder();
        var inner = indent + "  ";
        text.Append(indent).Append("- file: ").Append(Scalar(entry.File)).Append('\n');
        Visit(entry,
            (key, value) => text.Append(inner).Append(key).Append(": ").Append(Scalar(value)).Append('\n'),
            (key, values) => text.Append(inner).Append(key).Append(": [").AppendJoin(", ", values.Select(Scalar)).Append("]\n"),
            (key, groups) =>
            {
                text.Append(inner).Append(key).Append(":\n");
                foreach (var group in groups)
                {
                    var first = key == "image" ? inner + "  " : inner + "  - ";
                    foreach (var (name, value) in group)
                    {
                        text.Append(first).Append(name).Append(": ").Append(Scalar(value)).Append('\n');
                        first = key == "image" ? first : inner + "    ";
                    }
                }
            });
        return text.ToString();
    }

    public static string Json(SeedEntry entry)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        json.WriteStartObject();
        json.WriteString("file", entry.File);
        Visit(entry,
            (key, value) => json.WriteString(key, ValidText.Of(value)),
            (key, values) =>
            {
                json.WriteStartArray(key);
                foreach (var value in values) json.WriteStringValue(ValidText.Of(value));
                json.WriteEndArray();
            },
            (key, groups) =>
            {
                if (key != "image") json.WriteStartArray(key);
                else json.WritePropertyName(key);
                foreach (var group in groups)
                {
                    json.WriteStartObject();
                    foreach (var (name, value) in group) json.WriteString(name, ValidText.Of(value));
                    json.WriteEndObject();
                }
                if (key != "image") json.WriteEndArray();
            });
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Visit(SeedEntry entry, Action<string, string> text, Action<string, EquatableArray<string>> list, Action<string, IReadOnlyList<IReadOnlyList<(string, string)>>> groups)
    {
        Text("id", entry.Id.Length > 0 ? entry.Id : null);
        Text("slug", entry.Slug);
        Text("section", entry.Section);
        List("topics", entry.Topics);
        List("authors", entry.Authors);
        Text("language", entry.Language);
        Text("published", entry.Published?.ToString());
        Text("updated", entry.Updated?.ToString());
        if (entry.Image is { } image) groups("image", [Of(image)]);
        Text("kind", entry.Kind is { } kind ? EntryKeys.NameOf(kind) : null);
        Text("translation_of", entry.TranslationOf);
        if (!entry.Corrections.IsEmpty) groups("corrections", [.. entry.Corrections.Select(correction => ((string, string)[])[("date", correction.Date.ToString()), ("text", correction.Text)])]);
        List("aliases", entry.Aliases);
        Text("status", entry.Status == SeedStatus.Draft ? "draft" : null);

        void Text(string key, string? value)
        {
            if (value is not null) text(key, value);
        }

        void List(string key, EquatableArray<string> values)
        {
            if (!values.IsEmpty) list(key, values);
        }
    }

    private static List<(string, string)> Of(ArticleImage image)
    {
        var group = new List<(string, string)> { ("file", image.File) };
        if (image.Alt is { } alt) group.Add(("alt", alt));
        if (image.Caption is { } caption) group.Add(("caption", caption));
        if (image.Credit is { } credit) group.Add(("credit", credit));
        return group;
    }

    /// <summary>Plain where no reader of YAML could take it for anything but this text; dates are dates as they stand.</summary>
    private static string Scalar(string value)
    {
        if (IsoDate.TryParse(value, out _)) return value;
        var isPlain = value.Length is > 0 and < 200 && char.IsAsciiLetter(value[0]) && !value.AsSpan().ContainsAnyExcept(Plain) && value[^1] != ' ' && !Reserved.Contains(value, StringComparer.OrdinalIgnoreCase);
        return isPlain || IsFileName(value) ? value : FrontMatter.Quoted(value);
    }

    private static bool IsFileName(string value) => value.Contains('_', StringComparison.Ordinal) && value.Contains('.', StringComparison.Ordinal) && !value.AsSpan().ContainsAnyExcept(Path) && char.IsAsciiLetterOrDigit(value[0]);
}
