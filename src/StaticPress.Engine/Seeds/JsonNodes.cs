using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Text;

namespace StaticPress.Seeds;

/// <summary>Reads one JSON value, the whole of <paramref name="json"/>, into nodes with their places.</summary>
/// <param name="start">Where the value begins in its file.</param>
internal ref struct JsonNodes(ReadOnlySpan<byte> json, SourceLocation start, List<Diagnostic> diagnostics)
{
    private readonly ReadOnlySpan<byte> json = json;
    private readonly SourceLocation start = start;
    private Utf8JsonReader reader = new(json);
    private SourceLocation place = start;
    private int placed;

    public static JsonValueReader<Node> Reader(List<Diagnostic> diagnostics) => (json, start) => new JsonNodes(json, start, diagnostics).Read();

    public Node? Read()
    {
        if (!Utf8.IsValid(json))
        {
            diagnostics.Add(DiagnosticCodes.InvalidText.At(start, "this entry has bytes that are not UTF-8", "save the file as UTF-8"));
            return null;
        }
        if (WholeJson.FindHalf(json) is >= 0 and var half)
        {
            diagnostics.Add(DiagnosticCodes.InvalidText.At(start.After(json[..half]), "this text has an escaped half of a character, such as \\ud83d without \\ude00 behind it", "write the character itself"));
            return null;
        }
        try
        {
            reader.Read();
            var node = ReadNode();
            return reader.Read() ? null : node;
        }
        catch (JsonException error)
        {
            // The exception's own sentence is absent from the native binary; its position is not.
            var line = (int)(error.LineNumber ?? 0);
            var column = (int)(error.BytePositionInLine ?? 0) + (line == 0 ? start.Column : 1);
            diagnostics.Add(DiagnosticCodes.InvalidJson.At(start with { Line = start.Line + line, Column = column }, "this is not JSON from here on", "texts and keys stand in double quotes, with commas between and none after the last"));
            return null;
        }
    }

    private Node ReadNode()
    {
        var location = Locate();
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: return ReadMap(location);
            case JsonTokenType.StartArray: return ReadList(location);
            case JsonTokenType.String: return new TextNode(reader.GetString()!, IsPlain: false, location);
            default: return new TextNode(Encoding.UTF8.GetString(reader.ValueSpan), IsPlain: true, location);
        }
    }

    private ListNode ReadList(SourceLocation location)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(ReadNode());
        return new ListNode(items.DrainToImmutable(), location);
    }

    private MapNode ReadMap(SourceLocation at)
    {
        var map = new MapBuilder(diagnostics);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var location = Locate();
            var key = new TextNode(Name(), IsPlain: false, location);
            reader.Read();
            map.Add(key, ReadNode());
        }
        return new MapNode(map.Take(), at);
    }

    /// <summary>The keys of entries repeat from entry to entry: one text for each is enough.</summary>
    private readonly string Name()
    {
        var known = EntryKeys.IndexOf(reader.ValueSpan);
        return known >= 0 ? EntryKeys.Names[known] : reader.GetString()!;
    }

    /// <summary>Carries the place forward to the current token: every byte is looked at once.</summary>
    private SourceLocation Locate()
    {
        var token = (int)reader.TokenStartIndex;
        place = place.After(json[placed..token]);
        placed = token;
        return place;
    }
}
