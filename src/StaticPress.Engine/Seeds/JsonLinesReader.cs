using StaticPress.Configuration;
using StaticPress.Diagnostics;

namespace StaticPress.Seeds;

/// <summary>Reads <c>index.jsonl</c>: one entry on each line, blank lines between them allowed. Holds one line at a time.</summary>
internal static class JsonLinesReader
{
    public static IEnumerable<T> Read<T>(Stream stream, string path, JsonValueReader<T> read)
    {
        var window = new ByteWindow(stream);
        for (var line = 1; window.NextLine() is { } range; line++)
        {
            if (ReadLine(window.Bytes(range), line, path, read) is { } value) yield return value;
        }
    }

    /// <summary>What stands on one line, its end left out.</summary>
    public static T? ReadLine<T>(ReadOnlySpan<byte> bytes, int line, string path, JsonValueReader<T> read)
    {
        if (line == 1) bytes = Utf8File.WithoutMark(bytes);
        var text = bytes.TrimStart(" \t\r"u8);
        var location = new SourceLocation(path, line, bytes.Length - text.Length + 1);
        return text.IsEmpty ? default : read(text, location);
    }
}
