using StaticPress.Configuration;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Seeds;

namespace StaticPress.Archives;

/// <summary>The objects of a JSON file: one alone, a list, or one on each line. Of lists and lines one object is held at a time.</summary>
internal static class JsonItems
{
    public static IEnumerable<Node> Of(ArchiveFile file, List<Diagnostic> diagnostics)
    {
        using var stream = file.Open();
        var isLines = file.Extension is ".jsonl" or ".ndjson";
        if (!isLines && FirstSign(stream) == '[')
        {
            foreach (var node in new JsonListReader<Node>(stream, file.Shown, JsonNodes.Reader(diagnostics), diagnostics).Read()) yield return node;
            yield break;
        }
        if (isLines)
        {
            foreach (var node in JsonLinesReader.Read(stream, file.Shown, JsonNodes.Reader(diagnostics))) yield return node;
            yield break;
        }
        if (One(stream, file.Shown, diagnostics) is { } one) yield return one;
    }

    private static Node? One(Stream stream, string path, List<Diagnostic> diagnostics)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new JsonNodes(Utf8File.WithoutMark(bytes), new SourceLocation(path, 1, 1), diagnostics).Read();
    }

    private static char FirstSign(Stream stream)
    {
        var head = new byte[512];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        var text = Utf8File.WithoutMark(head.AsSpan(0, length)).TrimStart(" \t\r\n"u8);
        return text.IsEmpty ? '\0' : (char)text[0];
    }
}
