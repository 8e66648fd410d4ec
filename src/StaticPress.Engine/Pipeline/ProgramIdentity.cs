using StaticPress.Incremental;

namespace StaticPress.Pipeline;

/// <summary>Tells one build of the program from another, so that caches never outlive the code that wrote them.</summary>
internal static class ProgramIdentity
{
    public static ulong Of(params ReadOnlySpan<string> more)
    {
        var library = Path.Combine(AppContext.BaseDirectory, "StaticPress.Engine.dll");
        var file = new FileInfo(File.Exists(library) ? library : Environment.ProcessPath ?? library);
        var sum = new Fingerprint().Add(file.Exists ? file.Length : 0).Add(file.Exists ? file.LastWriteTimeUtc.Ticks : 0);
        foreach (var text in more) sum.Add(text);
        return sum.Take();
    }
}
