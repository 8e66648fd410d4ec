using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticPress.Model;
using StaticPress.Text;

namespace StaticPress.StructuredData;

/// <summary>
/// Writes properties of JSON-LD nodes so that none can be empty, relative, dangling, or end the script element it stands in.
/// One per worker: its buffers are used for every page.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A Utf8JsonWriter over a buffer holds nothing to let go of; every graph is flushed when it ends.")]
internal sealed class JsonLdWriter
{
    /// <summary>
    /// Escapes &lt; &gt; &amp; ' U+2028 and U+2029 and leaves other scripts readable. A script element would end at "&lt;/script"
    /// whatever the JSON says (HTML, script data states), so no "&lt;" may come through.
    /// </summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly Utf8JsonWriter json = new(Stream.Null, new JsonWriterOptions { Encoder = Encoder, SkipValidation = true });
    private readonly JsonStrings strings = new();
    private readonly HashSet<string> present = new(StringComparer.Ordinal);

    /// <summary>The one object of a page: its graph, without the nodes that are incomplete and without references to them.</summary>
    /// <param name="constant">Finished nodes that stand at the end, each with its address.</param>
    public void WriteGraph(IBufferWriter<byte> output, List<JsonLdNode> nodes, params ReadOnlySpan<FinishedNode> constant)
    {
        json.Reset(output);
        Settle(nodes, constant);
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org"u8);
        json.WriteStartArray("@graph"u8);
        foreach (var node in nodes) WriteObject(node);
        foreach (var node in constant) json.WriteRawValue(node.Json.Span, skipInputValidation: true);
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes a node that is the same on many pages. It may refer to itself and to <paramref name="others"/> only.</summary>
    public FinishedNode Finish(JsonLdNode node, params ReadOnlySpan<string> others)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        json.Reset(buffer);
        present.Clear();
        present.Add(node.Id!);
        foreach (var other in others) present.Add(other);
        WriteObject(node);
        json.Flush();
        return new FinishedNode(node.Id!, buffer.WrittenMemory);
    }

    public void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (Clean(value) is { } text) WriteString(name, text);
    }

    public void Texts(ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        var started = false;
        foreach (var value in values)
        {
            if (Clean(value) is not { } text) continue;
            if (!started) json.WriteStartArray(name);
            started = true;
            WriteString(text);
        }
        if (started) json.WriteEndArray();
    }

    /// <summary>Anything but an absolute web address is left out.</summary>
    public void Url(ReadOnlySpan<byte> name, string? value)
    {
        if (IsAbsolute(value)) WriteString(name, value);
    }

    public void Urls(ReadOnlySpan<byte> name, IEnumerable<string> values) => Texts(name, values.Where(IsAbsolute));

    public void Date(ReadOnlySpan<byte> name, PressDate? date, TimeZoneInfo zone)
    {
        if (date is { } known) json.WriteString(name, known.ToIso(zone));
    }

    public void Number(ReadOnlySpan<byte> name, int value) => json.WriteNumber(name, value);

    public void Flag(ReadOnlySpan<byte> name, bool value) => json.WriteBoolean(name, value);

    /// <summary>A reference to a node of the same page, if it is there.</summary>
    public void Reference(ReadOnlySpan<byte> name, string? id)
    {
        if (id is null || !present.Contains(id)) return;
        json.WritePropertyName(name);
        WriteReference(id);
    }

    public void References(ReadOnlySpan<byte> name, params ReadOnlySpan<string?> ids)
    {
        var started = false;
        foreach (var id in ids)
        {
            if (id is null || !present.Contains(id)) continue;
            if (!started) json.WriteStartArray(name);
            started = true;
            WriteReference(id);
        }
        if (started) json.WriteEndArray();
    }

    public void Node(ReadOnlySpan<byte> name, JsonLdNode? node)
    {
        if (node is null || !node.IsComplete) return;
        json.WritePropertyName(name);
        WriteObject(node);
    }

    public void Nodes(ReadOnlySpan<byte> name, IEnumerable<JsonLdNode> nodes)
    {
        var started = false;
        foreach (var node in nodes)
        {
            if (!node.IsComplete) continue;
            if (!started) json.WriteStartArray(name);
            started = true;
            WriteObject(node);
        }
        if (started) json.WriteEndArray();
    }

    internal static bool IsAbsolute([NotNullWhen(true)] string? address) =>
        address is not null && (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal));

    /// <summary>Drops incomplete nodes until nothing left needs one that is gone.</summary>
    private void Settle(List<JsonLdNode> nodes, ReadOnlySpan<FinishedNode> constant)
    {
        nodes.RemoveAll(node => !node.IsComplete);
        int before;
        do
        {
            before = nodes.Count;
            present.Clear();
            foreach (var node in nodes) present.Add(node.Id!);
            foreach (var node in constant) present.Add(node.Id);
            nodes.RemoveAll(node => node.Needs is { } needed && !present.Contains(needed));
        }
        while (nodes.Count < before);
    }

    private void WriteObject(JsonLdNode node)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, node.Type);
        if (node.Id is { } id) WriteString("@id"u8, id);
        node.WriteProperties(this);
        json.WriteEndObject();
    }

    private void WriteReference(string id)
    {
        json.WriteStartObject();
        WriteString("@id"u8, id);
        json.WriteEndObject();
    }

    private void WriteString(ReadOnlySpan<byte> name, string text)
    {
        json.WritePropertyName(name);
        WriteString(text);
    }

    /// <summary>The framework's encoder goes through a text unit by unit; an article's text, in which little is to be escaped, is copied in stretches.</summary>
    private void WriteString(string text)
    {
        if (text.AsSpan().ContainsAny('\u2028', '\u2029')) json.WriteStringValue(text);
        else json.WriteRawValue(strings.Escape(text), skipInputValidation: true);
    }

    internal static string? Clean(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        var text = ValidText.Of(value).Trim();
        return text.Length == 0 ? null : text;
    }
}

/// <summary>A node already written.</summary>
internal readonly record struct FinishedNode(string Id, ReadOnlyMemory<byte> Json);
