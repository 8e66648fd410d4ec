using StaticPress.Archives;

namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>What <c>import</c> is given: an export or a feed. What comes in has to be read by a build afterwards.</summary>
/// <param name="name">The name of the file, and of the target.</param>
public sealed class ArchiveFuzzTarget(string name, FuzzSeeds seeds) : IFuzzTarget
{
    private readonly FuzzFolders folders = new(_ => { });

    public string Name => name;

    public FuzzSeeds Seeds => seeds;

    public string? Fault(byte[] document) => folders.With(folder =>
    {
        var source = Path.Combine(folder, name);
        var into = Path.Combine(folder, "seeds");
        if (Directory.Exists(into)) Directory.Delete(into, recursive: true);
        File.WriteAllBytes(source, document);
        var report = Import.Run(new ImportOptions { Sources = [(source, name)], Into = into, Shown = "seeds" });
        return report.Diagnostics.FirstOrDefault(one => one.Message.Length == 0) is { } silent ? $"{silent.Code} says nothing" : null;
    });
}
