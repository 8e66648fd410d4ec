using System.Collections.Immutable;
using StaticPress.Diagnostics;
using StaticPress.Incremental;
using StaticPress.Model;
using StaticPress.Routing;

namespace StaticPress.Site;

/// <summary>Finds which former addresses can lead readers on: those where nothing of the site stands, each to one article.</summary>
public static class Redirects
{
    /// <param name="planned">The path of every other file of the site; read once.</param>
    public static ImmutableArray<Redirect> Of(SiteModel site, IEnumerable<string> planned, Action<Diagnostic> report)
    {
        var wanted = new Dictionary<ulong, Wanted>();
        for (var i = 0; i < site.Articles.Length; i++)
        {
            foreach (var address in site.Articles[i].Aliases) Want(site, i, address, wanted, report);
        }
        if (wanted.Count > 0) LeaveOutTaken(site, wanted, planned, report);
        return [.. wanted.Values.Select(one => one.Redirect).OrderBy(one => one.Path, StringComparer.Ordinal)];
    }

    private static void Want(SiteModel site, int article, string address, Dictionary<ulong, Wanted> wanted, Action<Diagnostic> report)
    {
        var head = site.Articles[article];
        if (FormerAddress.FileOf(address, site.Settings.Origin, site.Settings.BasePath, out var problem) is not { } path)
        {
            report(DiagnosticCodes.AliasUnusable.At(PlaceOf(head), $"the former address {address} {problem}", "leave it out of `aliases`"));
            return;
        }
        if (path == OutputPaths.OfRoute(head.Route)) return;
        if (wanted.TryAdd(KeyOf(path), new Wanted(new Redirect(path, article), address)) || wanted[KeyOf(path)].Redirect.Article == article) return;
        report(DiagnosticCodes.AliasTaken.At(PlaceOf(head), $"the former address {address} leads to {PlaceOf(site.Articles[wanted[KeyOf(path)].Redirect.Article]).Path}, which states it too", "only one of them can have stood there"));
    }

    private static void LeaveOutTaken(SiteModel site, Dictionary<ulong, Wanted> wanted, IEnumerable<string> planned, Action<Diagnostic> report)
    {
        // A file that lies where a redirection needs a folder is in its way as much as one of the same name.
        var folders = new HashSet<ulong>();
        foreach (var (redirect, _) in wanted.Values) AddFolders(redirect.Path, folders);
        var barred = new HashSet<ulong>();
        foreach (var path in planned)
        {
            var key = KeyOf(path);
            if (wanted.Remove(key, out var taken)) report(Taken(site, taken));
            else if (folders.Contains(key)) barred.Add(key);
            RemoveAbove(path, site, wanted, report);
        }
        foreach (var (key, one) in barred.Count == 0 ? [] : wanted.ToList())
        {
            var own = new HashSet<ulong>();
            AddFolders(one.Redirect.Path, own);
            if (own.Overlaps(barred) && wanted.Remove(key)) report(Taken(site, one));
        }
        foreach (var (key, one) in wanted.Where(pair => folders.Contains(pair.Key)).ToList())
        {
            if (wanted.Remove(key)) report(Taken(site, one));
        }
    }

    /// <summary>A redirection cannot be a file where the site has a folder.</summary>
    private static void RemoveAbove(string path, SiteModel site, Dictionary<ulong, Wanted> wanted, Action<Diagnostic> report)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            // Only pages are files of ours, and no folder of an ordinary site is named like one.
            if (path[slash - 1] is 'l' or 'L' or 'm' or 'M' && wanted.Remove(KeyOf(path[..slash]), out var taken)) report(Taken(site, taken));
        }
    }

    private static void AddFolders(string path, HashSet<ulong> folders)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1)) folders.Add(KeyOf(path[..slash]));
    }

    private static Diagnostic Taken(SiteModel site, Wanted one) => DiagnosticCodes.AliasTaken.At(
        PlaceOf(site.Articles[one.Redirect.Article]), $"at the former address {one.Address} stands another page of the site", "leave it out of `aliases`, or give that page another address");

    /// <summary>On disks that ignore case two paths that differ by nothing else are one.</summary>
    private static ulong KeyOf(string path) => Fingerprint.Of(path.ToUpperInvariant());

    private static SourceLocation PlaceOf(ArticleHead head) => new("seeds/" + head.File);

    /// <summary>A redirection with the address as it is stated.</summary>
    private sealed record Wanted(Redirect Redirect, string Address);
}
