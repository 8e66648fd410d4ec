using System.Text.Json;
using StaticPress.Configuration;
using StaticPress.Diagnostics;

namespace StaticPress.Seeds;

/// <summary>Reads <c>index.json</c>: one list of entries. Holds one entry at a time, however long the list.</summary>
internal sealed class JsonListReader<T>(Stream stream, string path, JsonValueReader<T> read, List<Diagnostic> diagnostics)
{
    private readonly ByteWindow window = new(stream);
    private JsonReaderState state;
    private SourceLocation place = new(path, 1, 1);
    private bool begun;

    public IEnumerable<T> Read()
    {
        window.Fill();
        Skip(window.Rest.Length - Utf8File.WithoutMark(window.Rest).Length);
        place = new SourceLocation(path, 1, 1);
        while (true)
        {
            Step step;
            T? item;
            while ((step = Next(out item)) == Step.NeedsMore) window.Fill();
            if (step == Step.End) yield break;
            if (item is not null) yield return item;
        }
    }

    private enum Step
    {
        NeedsMore,
        Item,
        End,
    }

    private Step Next(out T? item)
    {
        item = default;
        try
        {
            return Advance(out item);
        }
        catch (JsonException error)
        {
            place = new SourceLocation(path, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
            return Fail("this is not JSON from here on", "texts and keys stand in double quotes, with commas between and none after the last");
        }
    }

    private Step Advance(out T? item)
    {
        item = default;
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
        item = read(value, place);
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
        place = place.After(passed);
        if (advance) window.Advance(passed.Length);
    }
}
