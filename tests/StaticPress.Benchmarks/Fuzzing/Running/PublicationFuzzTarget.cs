using StaticPress.Diagnostics;
using StaticPress.Pipeline;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>
/// One file of a publication that people write: it is mutated, the publication read, and every page rendered. An exception is a fault, and so is a
/// site that cannot be assembled or a page that cannot be rendered without an error that says why.
/// </summary>
/// <param name="file">Relative to the publication.</param>
public sealed class PublicationFuzzTarget(string name, string file, FuzzSeeds seeds) : IFuzzTarget
{
    private static readonly DateTimeOffset Clock = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private readonly FuzzFolders folders = new(Prepare);

    public string Name => name;

    public FuzzSeeds Seeds => seeds;

    public string? Fault(byte[] document) => folders.With(folder =>
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, document);
        var preview = new Preview(new BuildOptions { PublicationFolder = folder, Clock = Clock, NoCache = true }, TimeProvider.System, isClockStated: true);
        var state = preview.Refresh(PreviewChanges.Everything);
        if (state.Site is not { } site) return state.Errors.IsEmpty ? "no site and no error" : FaultOf(state.Errors);
        foreach (var output in site.Paths)
        {
            var rendered = site.Render(output)!;
            if (rendered.Bytes is null && rendered.Diagnostics.IsEmpty) return $"{output} is not there, and nothing says why";
        }
        return FaultOf(state.Diagnostics);
    });

    /// <summary>A mistake says where it is.</summary>
    private static string? FaultOf(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var one in diagnostics)
        {
            if (one.Code == DiagnosticCodes.MachineFailed.Id) return $"a mistake of the machine: {one.Message}";
            if (one.Message.Length == 0 || one.Location.Line < 0 || one.Location.Column < 0) return $"{one.Code} has no message or no place";
        }
        return null;
    }

    private static void Prepare(string folder)
    {
        Write(folder, "staticpress.yml", "title: The Courier\nurl: https://courier.example/\nlanguage: en\ntime_zone: Europe/Oslo\n");
        Write(folder, "seeds/a.txt", "Ferry Sails Again\n\nOslo, March 3 (Courier) The ferry sailed again on Monday after eleven weeks.\n\nFrequently Asked Questions\n\nWho pays?\nThe town pays.\n\n03/03/2026\n");
        Write(folder, "seeds/b.txt", "Bridge Stays Open\n\nOslo, March 4 (Courier) The bridge stays open until the autumn.\n\n04/03/2026\n");
    }

    private static void Write(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
