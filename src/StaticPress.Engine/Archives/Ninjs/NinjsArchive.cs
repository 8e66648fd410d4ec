using StaticPress.Configuration.Nodes;
using StaticPress.Diagnostics;

namespace StaticPress.Archives.Ninjs;

/// <summary>News in JSON by the IPTC (ninjs 1, 2 and 3): one item, a list of items, or an item on each line.</summary>
internal sealed class NinjsArchive : IArchive
{
    /// <summary>Names that only items of news have; one of them stands in every version.</summary>
    private static readonly string[] Signs = ["\"headline", "\"bod", "\"versioncreated", "\"versionCreated", "\"pubstatus", "\"pubStatus", "\"representationtype", "\"representationType"];

    public string Name => "ninjs file";

    public bool Claims(ArchiveFile file, FileShape shape) =>
        file.Extension is ".json" or ".jsonl" or ".ndjson" or ".ninjs" && shape.Text.Contains("\"uri\"", StringComparison.Ordinal) && Signs.Any(sign => shape.Text.Contains(sign, StringComparison.Ordinal));

    public void Read(ArchiveFile file, ArchiveSink sink)
    {
        foreach (var item in JsonItems.Of(file, sink.Diagnostics))
        {
            if (item is not MapNode map) sink.Report(DiagnosticCodes.BrokenArchive.At(item.Location, $"an item of news is an object, not {item.Kind}"));
            else if (WhyNot(map) is { } reason) sink.LeaveOut(reason);
            else sink.Add(new NinjsItem(map, sink).Read());
        }
    }

    private static string? WhyNot(MapNode item) => item.Text("type") switch
    {
        null or "text" or "composite" => item.Text("pubstatus") switch
        {
            "canceled" or "cancelled" => "items withdrawn by their agency",
            _ => item.Text("uri") is null ? "items without an address" : null,
        },
        var other => $"items of type “{other}”",
    };
}
