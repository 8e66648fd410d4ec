using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Routing;

namespace StaticPress.Checks;

/// <summary>A built site on disk: its address, its files, and where addresses written in them lead. Of the files it holds 64 bits each.</summary>
public sealed class BuiltSite
{
    private const string Index = "index.html";
    private const string OwnFiles = ".staticpress";

    private readonly string folder;
    private readonly string shown;
    private readonly HashSet<ulong> files = [];
    private readonly IReadOnlySet<string> copied;

    /// <param name="folder">Full path.</param>
    /// <param name="shown">The folder as it stands before paths in diagnostics; ends with a slash.</param>
    /// <param name="copied">Files that the publication supplied as they are: they need no address or structured data of ours.</param>
    public BuiltSite(string folder, string shown, BaseUrl address, DateTimeOffset clock, IReadOnlySet<string> copied)
    {
        this.folder = folder;
        this.shown = shown;
        this.copied = copied;
        Address = address;
        Clock = clock;
        foreach (var path in Paths()) files.Add(Fingerprint.Of(path));
    }

    public BaseUrl Address { get; }

    /// <summary>The moment for which the site is inspected.</summary>
    public DateTimeOffset Clock { get; }

    public int FileCount => files.Count;

    /// <summary>Every file, relative, with forward slashes; read from the disk each time.</summary>
    public IEnumerable<string> Paths() => PathsBelow(folder);

    /// <summary>What of a folder is the site; what StaticPress notes there for itself is not.</summary>
    public static IEnumerable<string> PathsBelow(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Where(path => !path.StartsWith(OwnFiles, StringComparison.Ordinal));

    internal bool Has(string path) => files.Contains(Fingerprint.Of(path));

    internal bool IsCopied(string path) => copied.Contains(path);

    internal string FullPath(string path) => Path.Combine(folder, path);

    internal SourceLocation PlaceOf(string path, int line = 0, int column = 0) => new(shown + path, line, column);

    /// <summary>The absolute address at which a file is served, percent-encoded.</summary>
    internal string UrlOf(string path)
    {
        var route = path == Index ? "" : path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
        return Address.Origin + Address.Path + OutputPaths.Encode(route);
    }

    /// <summary>The file at an absolute address; null if it is not one of the site's.</summary>
    internal string? FileAt(string url) => Resolve(Address.Origin + Address.Path, url) is { Reach: Reach.File } target ? target.Path : null;

    /// <param name="from">Absolute address of the file in which it is written.</param>
    internal Target Resolve(string from, string address)
    {
        if (!Uri.TryCreate(new Uri(from), address.Trim(), out var uri)) return new Target(Reach.Malformed);
        if (uri.Scheme is not ("http" or "https") || uri.GetLeftPart(UriPartial.Authority) != Address.Origin) return new Target(Reach.Elsewhere);
        var path = Uri.UnescapeDataString(uri.AbsolutePath);
        var fragment = uri.Fragment.Length > 1 ? Uri.UnescapeDataString(uri.Fragment[1..]) : "";
        if (path + "/" == Address.Path) return new Target(Reach.Redirection, Index, fragment);
        return path.StartsWith(Address.Path, StringComparison.Ordinal) ? Below(path[Address.Path.Length..], fragment) : new Target(Reach.OutsideBasePath, path, fragment);
    }

    private Target Below(string path, string fragment)
    {
        if (path.Length == 0 || path[^1] == '/') return new Target(Has(path + Index) ? Reach.File : Reach.Nothing, path + Index, fragment);
        if (Has(path)) return new Target(path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? Reach.Redirection : Reach.File, path, fragment);
        return Has(path + "/" + Index) ? new Target(Reach.Redirection, path + "/" + Index, fragment) : new Target(Reach.Nothing, path, fragment);
    }
}
