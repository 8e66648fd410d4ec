using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticPress.Diagnostics;
using StaticPress.Seeds;

namespace StaticPress.Archives;

/// <summary>What an earlier run brought in: which article became which seed, and how seed and entry looked when they were written.</summary>
internal sealed record ImportedBefore(string Key, string File, ulong Seed, ulong Entry);

/// <summary>
/// The record of what was brought in, a hidden file beside the seeds, one line an article. It belongs to the publication as its seeds do:
/// without it a second run would bring everything in again.
/// </summary>
internal sealed class ImportRecord
{
    public const string FileName = ".imported.jsonl";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<ImportedBefore> lines = [];
    private readonly SortedDictionary<string, string> pictures = new(StringComparer.Ordinal);

    public bool Changed { get; private set; }

    public static ImportRecord Load(string folder, string shown, List<Diagnostic> diagnostics)
    {
        var record = new ImportRecord();
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return record;
        using var stream = File.OpenRead(path);
        var found = new List<Diagnostic>();
        foreach (var node in JsonLinesReader.Read(stream, $"{shown}/{FileName}", JsonNodes.Reader(found)))
        {
            if (node.Text("picture") is { } address && node.Text("file") is { } picture) record.SetPicture(address, picture);
            else if (node.Text("key") is { } key && node.Text("file") is { } file && Sum(node.Text("seed")) is { } seed && Sum(node.Text("entry")) is { } entry) record.Set(new ImportedBefore(key, file, seed, entry));
            else found.Add(Damaged(node.Location));
        }
        diagnostics.AddRange(found.Select(one => Damaged(one.Location)));
        record.Changed = false;
        return record;
    }

    public ImportedBefore? Find(string key) => places.TryGetValue(key, out var place) ? lines[place] : null;

    public void Set(ImportedBefore line)
    {
        if (places.TryGetValue(line.Key, out var place))
        {
            if (lines[place] == line) return;
            lines[place] = line;
        }
        else
        {
            places.Add(line.Key, lines.Count);
            lines.Add(line);
        }
        Changed = true;
    }

    /// <summary>The picture that an earlier run found for an address.</summary>
    public string? Picture(string address) => pictures.GetValueOrDefault(address);

    public void SetPicture(string address, string file)
    {
        if (pictures.TryGetValue(address, out var known) && known == file) return;
        pictures[address] = file;
        Changed = true;
    }

    public byte[] Write()
    {
        using var output = new MemoryStream();
        using var json = new Utf8JsonWriter(output, Options);
        foreach (var line in lines)
        {
            json.WriteStartObject();
            json.WriteString("file", line.File);
            json.WriteString("key", line.Key);
            json.WriteString("seed", line.Seed.ToString("x16", CultureInfo.InvariantCulture));
            json.WriteString("entry", line.Entry.ToString("x16", CultureInfo.InvariantCulture));
            End(json, output);
        }
        foreach (var (address, file) in pictures)
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("picture", address);
            End(json, output);
        }
        return output.ToArray();
    }

    private static void End(Utf8JsonWriter json, MemoryStream output)
    {
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
        json.Reset();
    }

    private static ulong? Sum(string? text) => ulong.TryParse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sum) ? sum : null;

    private static Diagnostic Damaged(SourceLocation place) => DiagnosticCodes.RecordDamaged.At(place, "this line of the record cannot be read", "take the file from a backup or from version control; without it every article would be brought in again");
}
