using StaticPress.Diagnostics;

namespace StaticPress.Checks;

/// <summary>One file of a built site, read while checks look at it.</summary>
internal abstract class BuiltFile(BuiltSite site, string path) : IDisposable
{
    public BuiltSite Site => site;

    /// <summary>Relative to the site's folder, forward slashes.</summary>
    public string Path => path;

    /// <summary>Absolute, percent-encoded.</summary>
    public string Url { get; } = site.UrlOf(path);

    /// <summary>What keeps the file from being what its name says, if anything does; then it has no content for checks.</summary>
    public (int Line, int Column, string Message)? Damage { get; protected init; }

    public SourceLocation At(int line = 0, int column = 0) => site.PlaceOf(path, line, column);

    public Target Resolve(string address) => site.Resolve(Url, address);

    public virtual void Dispose()
    {
    }

    /// <summary>The file as what its name says it is; null for pictures and other files that checks do not read.</summary>
    public static BuiltFile? Open(BuiltSite site, string path) => System.IO.Path.GetExtension(path) switch
    {
        ".html" or ".htm" => BuiltPage.Read(site, path),
        ".xml" => BuiltXml.Read(site, path),
        ".json" or ".webmanifest" => BuiltJson.Read(site, path),
        ".css" or ".txt" => new BuiltText(site, path, File.ReadAllText(site.FullPath(path))),
        _ => null,
    };
}

/// <summary>A style sheet or a plain text.</summary>
internal sealed class BuiltText(BuiltSite site, string path, string text) : BuiltFile(site, path)
{
    public string Text => text;
}
