using System.Text;
using System.Text.Unicode;
using StaticPress.Configuration;
using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;
using StaticPress.Incremental;

namespace StaticPress.Seeds;

/// <summary>
/// What a preview keeps of the seed folder between two readings: the listing, which whoever watches the folder takes away when files come
/// or go, and the entries of the index that had nothing to tell, by their bytes.
/// </summary>
public sealed class SeedMemory
{
    private Dictionary<ulong, (ReadEntry Entry, int Line)> entries = [];
    private Dictionary<ulong, (ReadEntry Entry, int Line)> earlier = [];
    private string index = "";

    /// <summary>Null if the folder has to be listed.</summary>
    internal SeedListing? Listing { get; set; }

    /// <summary>The next reading lists the folder again.</summary>
    public void ForgetListing() => Listing = null;

    /// <summary>A reading begins: what it does not meet again is let go at the next. Entries know which file they stand in, so another one has none to take over.</summary>
    /// <param name="path">The index as diagnostics print it.</param>
    internal void Begin(string path)
    {
        (entries, earlier) = (earlier, entries);
        entries.Clear();
        if (path != index) earlier.Clear();
        index = path;
        entries.EnsureCapacity(earlier.Count);
    }

    /// <summary>An entry of a JSON index; false where it may have something to tell.</summary>
    internal bool TryRead(ReadOnlySpan<byte> json, SourceLocation start, TextShare texts, out ReadEntry entry)
    {
        var key = Fingerprint.Of(Fingerprint.Of(json), (ulong)start.Column);
        if (TryTake(key, start.Line, out entry)) return true;
        if (!new PlainEntry(json, start, texts).TryRead(out entry)) return false;
        entries[key] = (entry, start.Line);
        return true;
    }

    /// <summary>The entries of a YAML index, each read by itself; null where it is more than a list of items that begin at the left edge, or has something to tell.</summary>
    internal IReadOnlyList<ReadEntry>? TryReadYaml(ReadOnlySpan<byte> yaml)
    {
        var told = new List<Diagnostic>();
        var reader = new EntryReader(told);
        var found = new List<ReadEntry>();
        if (!Utf8.IsValid(yaml)) return null;
        yaml = Utf8File.WithoutMark(yaml);
        for (var (start, line, isFirst) = (0, 1, true); start < yaml.Length; isFirst = false)
        {
            if (YamlItem.Length(yaml[start..], isFirst) is not (> 0 and var length)) return null;
            var item = yaml.Slice(start, length);
            var key = Fingerprint.Of(item);
            if (!TryTake(key, line, out var entry))
            {
                var nodes = new YamlNodes(new StringReader(Encoding.UTF8.GetString(item)), index, told).ReadItems().ToList();
                if (nodes is not [var node] || reader.Read(node) is not { } read || told.Count > 0) return null;
                entry = Moved(read, line - 1);
                entries[key] = (entry, line);
            }
            found.Add(entry);
            line += item.Count((byte)'\n');
            start += length;
        }
        return found;
    }

    private bool TryTake(ulong key, int line, out ReadEntry entry)
    {
        var isKnown = entries.TryGetValue(key, out var kept) || earlier.TryGetValue(key, out kept);
        entry = Moved(kept.Entry, line - kept.Line);
        if (isKnown) entries[key] = (entry, line);
        return isKnown;
    }

    private static ReadEntry Moved(ReadEntry read, int lines) => lines == 0 || read.Entry is null ? read :
        new ReadEntry(read.Entry with { Location = Down(read.Entry.Location, lines) }, Down(read.FileLocation, lines), Down(read.ImageLocation, lines), read.Fingerprint);

    // Without a picture there is no place of one.
    private static SourceLocation Down(SourceLocation place, int lines) => place.Line == 0 ? place : place with { Line = place.Line + lines };
}
