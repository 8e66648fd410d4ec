using System.Text;
using System.Text.Json;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Seeds;

namespace StaticPress.Archives;

/// <summary>
/// The seed index as text: entries are added at its end, and one that this program wrote and nobody changed may be replaced; everything else
/// stays as its people wrote it, comments and all.
/// </summary>
internal sealed class IndexText
{
    private static readonly string[] Names = SeedIndexReader.IndexNames;

    private const string Head = "# The seed index: one entry for each article. Keys: docs/configuration.md of StaticPress.\n\n";

    private readonly Dictionary<string, (int Start, int Length)> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> replaced = new(StringComparer.Ordinal);
    private readonly StringBuilder added = new();
    private readonly string text;
    private string indent = "";
    private int addAt;
    private int addedCount;

    private IndexText(string name, string text)
    {
        Name = name;
        this.text = text;
        addAt = text.Length;
    }

    public string Name { get; }

    public bool Changed => addedCount > 0 || replaced.Count > 0;

    /// <summary>What the index says at present.</summary>
    public IReadOnlyList<SeedEntry> Entries { get; private set; } = [];

    /// <summary>The index of a folder, or a new one; null if entries cannot be added to it, which the diagnostics say.</summary>
    public static IndexText? Load(string folder, string shown, List<Diagnostic> diagnostics)
    {
        var there = Names.Where(name => File.Exists(Path.Combine(folder, name))).ToList();
        if (there.Count == 0) return new IndexText(Names[0], "");
        var path = $"{shown}/{there[0]}";
        if (there.Count > 1)
        {
            diagnostics.Add(DiagnosticCodes.SeveralIndexes.At(new SourceLocation($"{shown}/{there[1]}"), $"“{shown}” has both {there[0]} and {there[1]}", "keep one of them"));
            return null;
        }
        if (Utf8File.Decode(File.ReadAllBytes(Path.Combine(folder, there[0])), path, diagnostics) is not { } text) return null;
        var index = new IndexText(there[0], text);
        var found = new List<Diagnostic>();
        index.Entries = Read(text, path, found);
        if (found.Any(one => one.Severity == Severity.Error))
        {
            diagnostics.AddRange(found);
            return null;
        }
        if (index.Locate()) return index;
        diagnostics.Add(DiagnosticCodes.IndexNotExtended.At(new SourceLocation(path, 1), "entries can be added to a list that has one entry below another", "begin each entry on a line of its own with “- file: …”"));
        return null;
    }

    /// <summary>The sum of an entry's text as it stands; null if the index has none for this file.</summary>
    public ulong? SumOf(string file) => places.TryGetValue(file, out var place) ? Sum(text.Substring(place.Start, place.Length)) : null;

    public ulong SumOf(SeedEntry entry) => Sum(Form(entry));

    public void Add(SeedEntry entry)
    {
        if (Name == Names[1]) added.Append(addedCount > 0 || places.Count > 0 ? ",\n  " : "\n  ").Append(Form(entry));
        else added.Append(Form(entry));
        if (Name == Names[0]) added.Append('\n');
        addedCount++;
    }

    public void Replace(SeedEntry entry) => replaced[entry.File] = Form(entry);

    /// <summary>The new text; null if reading it again does not give what it should.</summary>
    public string? Compose(string shown, List<Diagnostic> diagnostics)
    {
        var result = new StringBuilder(text.Length + added.Length + 256);
        if (text.Length == 0 && Name == Names[0]) result.Append(Head);
        var from = 0;
        foreach (var (file, form) in replaced.OrderBy(one => places[one.Key].Start))
        {
            var (start, length) = places[file];
            result.Append(text, from, start - from).Append(form);
            from = start + length;
        }
        result.Append(text, from, addAt - from);
        if (Name != Names[1] && result.Length > 0 && result[^1] != '\n') result.Append('\n');
        if (Name == Names[0] && places.Count > 0 && addedCount > 0 && !EndsWithEmptyLine(result)) result.Append('\n');
        result.Append(added);
        if (Name == Names[1]) result.Append('\n').Append(text.AsSpan(addAt).TrimStart());
        var composed = result.ToString();
        if (Name == Names[0]) composed = composed.TrimEnd('\n') + "\n";
        var found = new List<Diagnostic>();
        if (Read(composed, $"{shown}/{Name}", found).Count == Entries.Count + addedCount && found.TrueForAll(one => one.Severity != Severity.Error)) return composed;
        diagnostics.Add(DiagnosticCodes.IndexNotExtended.At(new SourceLocation($"{shown}/{Name}"), "the index with the new entries would not be read as it should", found.Count > 0 ? found[0].Message : null));
        return null;
    }

    private static bool EndsWithEmptyLine(StringBuilder text) => text.Length > 1 && text[^1] == '\n' && text[^2] == '\n';

    private string Form(SeedEntry entry) => Name switch { "index.yml" => EntryText.Yaml(entry, indent), "index.json" => EntryText.Json(entry), _ => EntryText.Json(entry) + "\n" };

    /// <summary>Line ends and empty lines around an entry are not its text.</summary>
    private static ulong Sum(string form) => Fingerprint.Of(form.ReplaceLineEndings("\n").Trim());

    private static List<SeedEntry> Read(string content, string path, List<Diagnostic> diagnostics)
    {
        var reader = new EntryReader(diagnostics);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return [.. SeedIndexReader.Nodes(stream, path, diagnostics).Select(reader.Read).OfType<ReadEntry>().Select(read => read.Entry)];
    }

    private bool Locate() => Name switch { "index.yml" => LocateYaml(), "index.json" => LocateJson(), _ => LocateLines() };

    private bool LocateYaml()
    {
        var starts = new List<int>();
        var position = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            var trimmed = line.TrimStart(' ');
            if (trimmed.StartsWith("- ") && (starts.Count == 0 || line.Length - trimmed.Length == indent.Length))
            {
                if (starts.Count == 0) indent = new string(' ', line.Length - trimmed.Length);
                starts.Add(position);
            }
            position = range.End.GetOffset(text.Length) + 1;
        }
        if (starts.Count != Entries.Count) return false;
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : text.Length;
            places[Entries[i].File] = (starts[i], OwnLength(starts[i], end));
        }
        return true;
    }

    /// <summary>Comments and empty lines behind an entry belong to what follows.</summary>
    private int OwnLength(int start, int end)
    {
        var own = 0;
        foreach (var range in text.AsSpan(start, end - start).Split('\n'))
        {
            var line = text.AsSpan(start, end - start)[range].Trim();
            if (!line.IsEmpty && line[0] != '#') own = Math.Min(end - start, range.End.GetOffset(end - start) + 1);
        }
        return own;
    }

    private bool LocateJson()
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) return false;
        var number = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (number >= Entries.Count) return false;
            var from = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, start));
            places[Entries[number++].File] = (from, Encoding.UTF8.GetCharCount(bytes.AsSpan(start, (int)reader.BytesConsumed - start)));
        }
        addAt = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.TokenStartIndex));
        while (addAt > 0 && char.IsWhiteSpace(text[addAt - 1])) addAt--;
        return number == Entries.Count;
    }

    private bool LocateLines()
    {
        var (position, number) = (0, 0);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var length = Math.Min(text.Length, range.End.GetOffset(text.Length) + 1) - position;
            if (!text.AsSpan()[range].IsWhiteSpace() && number < Entries.Count) places[Entries[number++].File] = (position, length);
            position += length;
        }
        return number == Entries.Count;
    }
}
