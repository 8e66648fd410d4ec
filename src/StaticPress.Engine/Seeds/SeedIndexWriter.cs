using System.Text;
using StaticPress.Configuration;
using StaticPress.Diagnostics;

namespace StaticPress.Seeds;

/// <summary>
/// Adds entries to a publication's seed index, whichever of the three forms it has, and leaves every byte that stands there: order and
/// comments are the editor's. What it would write is read back before anything is written.
/// </summary>
internal static class SeedIndexWriter
{
    /// <summary>Without an index one is made, and every seed of the folder is listed first, so that none drops out where unlisted ones are skipped.</summary>
    /// <param name="folder">Full path of the seed folder, which exists.</param>
    /// <param name="extensions">Of the files that an importer reads.</param>
    /// <returns>Why nothing was written; null if the entries are in the index.</returns>
    public static Diagnostic? Append(string folder, IReadOnlyList<SeedEntry> entries, IReadOnlyList<string> extensions, string name = "seeds")
    {
        var index = Array.Find(SeedIndexReader.IndexNames, one => File.Exists(Path.Combine(folder, one)));
        if (index is null)
        {
            index = SeedIndexReader.IndexNames[0];
            var added = entries.Select(entry => entry.File).ToHashSet(StringComparer.Ordinal);
            entries = [.. new SeedFolder(folder, name, extensions).List().Seeds.Where(seed => !added.Contains(seed.File)).Select(seed => new SeedEntry(seed.File, "", default)), .. entries];
        }
        var file = Path.Combine(folder, index);
        var told = new List<Diagnostic>();
        if ((File.Exists(file) ? Utf8File.Decode(File.ReadAllBytes(file), $"{name}/{index}", told) : "") is not { } before) return told[0];
        var after = Path.GetExtension(index) switch
        {
            ".jsonl" => EndLine(before) + string.Concat(entries.Select(entry => EntryText.Json(entry) + "\n")),
            ".json" => InJsonList(before, entries),
            _ => EndLine(before) + Gap(before) + string.Concat(entries.Select(entry => EntryText.Yaml(entry, IndentOf(before)))),
        };
        if (after is null || !Holds(after, index, entries, Count(before, index)))
            return DiagnosticCodes.IndexNotExtended.At(new SourceLocation($"{name}/{index}"), "no entry can be added at the end of this index", "add it by hand: " + EntryText.Yaml(entries[^1]).TrimEnd().Replace("\n", "\n      ", StringComparison.Ordinal));
        Replace(file, after);
        return null;
    }

    private static string EndLine(string text) => text.Length == 0 || text[^1] == '\n' ? text : text + "\n";

    // Entries that stand apart go on standing apart.
    private static string Gap(string before) => before.Contains("\n\n", StringComparison.Ordinal) && !before.EndsWith("\n\n", StringComparison.Ordinal) ? "\n" : "";

    private static string IndentOf(string yaml)
    {
        var item = yaml.Split('\n').FirstOrDefault(line => line.TrimStart(' ').StartsWith("- ", StringComparison.Ordinal)) ?? "";
        return item[..(item.Length - item.TrimStart(' ').Length)];
    }

    private static string? InJsonList(string before, IReadOnlyList<SeedEntry> entries)
    {
        var added = string.Join(",\n", entries.Select(entry => "  " + EntryText.Json(entry)));
        if (string.IsNullOrWhiteSpace(before)) return $"[\n{added}\n]\n";
        var end = before.LastIndexOf(']');
        if (end < 0) return null;
        var head = before[..end].TrimEnd();
        return $"{head}{(head.EndsWith('[') ? "" : ",")}\n{added}\n{before[end..]}";
    }

    private static bool Holds(string text, string index, IReadOnlyList<SeedEntry> entries, int before)
    {
        var files = Files(text, index);
        return files is not null && files.Count == before + entries.Count && files.TakeLast(entries.Count).SequenceEqual(entries.Select(entry => entry.File), StringComparer.Ordinal);
    }

    private static int Count(string text, string index) => text.Length == 0 ? 0 : Files(text, index)?.Count ?? -1;

    /// <summary>The files that an index lists; null where it cannot be read.</summary>
    private static List<string>? Files(string text, string index)
    {
        var told = new List<Diagnostic>();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var files = SeedIndexReader.Nodes(stream, index, told).Select(node => new EntryReader([]).Read(node)?.Entry.File ?? "").ToList();
        return told.Exists(one => one.Severity == Severity.Error) ? null : files;
    }

    private static void Replace(string file, string text)
    {
        var next = file + ".new";
        File.WriteAllText(next, text);
        File.Move(next, file, overwrite: true);
    }
}
