using System.Text;
using System.Text.Json;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Importers.Html;
using StaticPress.Model;
using StaticPress.Seeds;
using StaticPress.Text;

namespace StaticPress.Importers.Markdown;

/// <summary>The head of a file: YAML between lines of three hyphens, TOML between lines of three plus signs, or one JSON object.</summary>
/// <param name="Node">What it says; null where there is none or it cannot be read.</param>
/// <param name="LastLine">The last line of it; 0 where there is none.</param>
/// <param name="Rest">The text behind it.</param>
internal sealed record FrontMatter(MapNode? Node, SourcePart? Part, int LastLine, string Rest)
{
    public static FrontMatter Find(SourceText source, string path, List<Diagnostic> diagnostics)
    {
        var first = 1;
        while (first <= source.LineCount && !BlockWords.IsVisible(source.Line(first).ToString())) first++;
        if (first > source.LineCount) return None(source);
        var line = source.Line(first).TrimEnd();
        if (line is "---") return Fenced(source, first, "---", path, diagnostics, (text, report) => new YamlNodes(new StringReader(text), path, report).ReadRoot());
        if (line is "+++") return Fenced(source, first, "+++", path, diagnostics, (text, report) => new TomlNodes(text, path, report).ReadRoot());
        return line.StartsWith("{") && JsonEnd(source, first) is > 0 and var last ? Json(source, first, last, path, diagnostics) : None(source);
    }

    private static FrontMatter None(SourceText source) => new(null, null, 0, source.Content);

    private static FrontMatter Fenced(SourceText source, int first, string fence, string path, List<Diagnostic> diagnostics, Func<string, List<Diagnostic>, Node?> read)
    {
        var last = first + 1;
        while (last <= source.LineCount && source.Line(last).TrimEnd() is var line && !line.SequenceEqual(fence) && !(fence == "---" && line.SequenceEqual("..."))) last++;
        var isOpen = last > source.LineCount;
        // A drawn line at the head of a text is not the beginning of a list of facts.
        if (!HasKey(source, first + 1, fence)) return None(source);
        if (isOpen)
        {
            diagnostics.Add(DiagnosticCodes.FrontMatterForm.At(new SourceLocation(path, first, 1), $"the front matter has no end; what stands up to the next empty line was taken for it", $"close it with a line of {fence}"));
            last = first + 1;
            while (last < source.LineCount && !source.Line(last + 1).IsWhiteSpace()) last++;
        }
        var lines = string.Concat(Enumerable.Repeat("\n", first)) + string.Concat(Enumerable.Range(first + 1, last - first - (isOpen ? 0 : 1)).Select(number => source.Line(number).ToString() + "\n"));
        return Cut(source, first, last, read(lines, diagnostics) as MapNode);
    }

    private static bool HasKey(SourceText source, int line, string fence)
    {
        for (; line <= source.LineCount; line++)
        {
            var text = source.Line(line).Trim();
            if (text.IsEmpty || text[0] == '#') continue;
            if (text.SequenceEqual(fence)) return true;
            return text.IndexOf(fence == "---" ? ':' : '=') > 0 || text[0] is '[' or '{';
        }
        return false;
    }

    /// <summary>The line on which the object ends; 0 where the text is none.</summary>
    private static int JsonEnd(SourceText source, int first)
    {
        var start = source.Range(first).Start.Value;
        var inside = source.Content.AsSpan(start + source.Content.AsSpan(start).IndexOf('{') + 1).TrimStart();
        if (inside.IsEmpty || inside[0] != '"') return 0;
        var bytes = Encoding.UTF8.GetBytes(source.Content[start..]);
        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            reader.Skip();
            var end = start + Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.BytesConsumed));
            var line = first;
            while (line < source.LineCount && source.Range(line).End.Value < end) line++;
            return line;
        }
        catch (JsonException)
        {
            return -1;
        }
    }

    private static FrontMatter Json(SourceText source, int first, int last, string path, List<Diagnostic> diagnostics)
    {
        var start = source.Range(first).Start.Value;
        var text = source.Content[start..source.Range(last).End.Value];
        return Cut(source, first, last, new JsonNodes(Encoding.UTF8.GetBytes(text), new SourceLocation(path, first, 1), diagnostics).Read() as MapNode);
    }

    private static FrontMatter Cut(SourceText source, int first, int last, MapNode? node)
    {
        last = Math.Min(last, source.LineCount);
        var words = string.Join('\n', Enumerable.Range(first, last - first + 1).Select(line => source.Line(line).Trim().ToString()).Where(line => line.Length > 0));
        var rest = last < source.LineCount ? source.Content[source.Range(last + 1).Start.Value..] : "";
        return new FrontMatter(node, new SourcePart(words, first, last) { Role = Roles.Furniture, Reason = Reasons.FrontMatter }, last, rest);
    }
}
