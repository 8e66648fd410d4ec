using System.Text;
using System.Text.Json;
using StaticPress.Configuration;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;

namespace StaticPress.Seeds;

/// <summary>Reads <c>index.json</c>: one list of entries. Holds one entry at a time, however long the list.</summary>
internal sealed class JsonListReader(Stream stream, string path, List<Diagnostic> diagnostics)
{
    private readonly ByteWindow window = new(stream);
    private JsonReaderState state;
    private SourceLocation place = new(path, 1, 1);
    private bool begun;

    public IEnumerable<Node> Read()
    {
        window.Fill();
        Skip(window.Rest.Length - Utf8File.WithoutMark(window.Rest).Length);
        place = new SourceLocation(path, 1, 1);
        while (true)
        {
            Step step;
            Node? node;
            while ((step = Next(out node)) == Step.NeedsMore) window.Fill();
            if (step == Step.End) yield break;
            if (node is not null) yield return node;
        }
    }

    private enum Step
    {
        NeedsMore,
        Item,
        End,
    }

    private Step Next(out Node? node)
    {
        node = null;
        try
        {
            return Advance(out node);
        }
        catch (JsonException error)
        {
            place = new SourceLocation(path, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
            return Fail("this is not JSON from here on", "texts and keys stand in double quotes, with commas between and none after the last");
        }
    }

    private Step Advance(out Node? node)
    {
        node = null;
        var reader = new Utf8JsonReader(window.Rest, window.IsAtEnd, state);
        if (!reader.Read()) return window.IsAtEnd ? Fail("the list does not end") : Step.NeedsMore;
        if (!begun)
        {
            begun = true;
            if (reader.TokenType != JsonTokenType.StartArray) return Fail("the file is not a list of entries", "it begins with “[”");
            return Keep(reader, Step.Item);
        }
        if (reader.TokenType == JsonTokenType.EndArray) return Finish(reader);
        var first = (int)reader.TokenStartIndex;
        if (!reader.TrySkip()) return Step.NeedsMore;
        var value = window.Rest[first..(int)reader.BytesConsumed];
        Skip(first, advance: false);
        node = new JsonNodes(value, place, diagnostics).Read();
        Skip(value, advance: false);
        return Keep(reader, Step.Item, placed: true);
    }

    private Step Finish(Utf8JsonReader reader)
    {
        Keep(reader, Step.End);
        while (true)
        {
            var rest = window.Rest.TrimStart(" \t\r\n"u8);
            if (!rest.IsEmpty) return Fail("the list has ended, but the file has not");
            if (window.IsAtEnd) return Step.End;
            window.Advance(window.Rest.Length);
            window.Fill();
        }
    }

    private Step Keep(Utf8JsonReader reader, Step step, bool placed = false)
    {
        var consumed = (int)reader.BytesConsumed;
        state = reader.CurrentState;
        if (placed) window.Advance(consumed);
        else Skip(consumed);
        return step;
    }

    private Step Fail(string message, string? hint = null)
    {
        diagnostics.Add(DiagnosticCodes.InvalidJson.At(place, message, hint));
        return Step.End;
    }

    private void Skip(int count, bool advance = true) => Skip(window.Rest[..count], advance);

    private void Skip(ReadOnlySpan<byte> passed, bool advance = true)
    {
        var lineEnd = passed.LastIndexOf((byte)'\n');
        place = lineEnd < 0
            ? place with { Column = place.Column + Encoding.UTF8.GetCharCount(passed) }
            : place with { Line = place.Line + passed.Count((byte)'\n'), Column = Encoding.UTF8.GetCharCount(passed[(lineEnd + 1)..]) + 1 };
        if (advance) window.Advance(passed.Length);
    }
}
