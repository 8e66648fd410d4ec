using System.Globalization;
using StaticPress.Configuration;
using StaticPress.Incremental;
using StaticPress.Routing;
using StaticPress.Seeds;
using StaticPress.Text;

namespace StaticPress.Archives;

/// <summary>Gives seeds their names, and sees to it that no two articles get one address or one identity.</summary>
internal sealed class SeedNames
{
    private readonly Dictionary<string, string> routes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private readonly Permalink permalink;
    private int number;

    public SeedNames(string folder, IEnumerable<SeedEntry> entries, PublicationSettings? settings)
    {
        permalink = settings?.Permalink ?? Permalink.Default;
        if (Directory.Exists(folder))
        {
            foreach (var path in Directory.EnumerateFiles(folder))
            {
                var name = Path.GetFileName(path);
                number = Math.Max(number, NumberOf(name) + 1);
                ids.TryAdd(Path.GetFileNameWithoutExtension(name), name);
            }
        }
        foreach (var entry in entries)
        {
            ids[entry.Id.Length > 0 ? entry.Id : Path.GetFileNameWithoutExtension(entry.File)] = entry.File;
            if (entry.Slug is { } slug) routes.TryAdd(RouteOf(Slug(slug), entry), entry.File);
        }
    }

    /// <summary>As seeds are named: a number that goes on from the last, and a sum of what the article is called in its archive.</summary>
    public string NewFile(string key, string extension) => string.Create(CultureInfo.InvariantCulture, $"{number++:D3}_{Fingerprint.Of(key):x16}{extension}");

    public bool IsKnown(string id) => ids.ContainsKey(id);

    /// <summary>The identity if no other article has it.</summary>
    public string? Id(string? id, string file) => id is not null && (ids.TryAdd(id, file) || ids[id] == file) && Path.GetFileNameWithoutExtension(file) != id ? id : null;

    /// <summary>The slug, or the same with a number behind it where another article has that address.</summary>
    public string FreeSlug(string wanted, SeedEntry entry)
    {
        var slug = Slug(wanted);
        if (slug.Length == 0) slug = Slug(Path.GetFileNameWithoutExtension(entry.File));
        for (var turn = 1; ; turn++)
        {
            var tried = turn == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{turn}");
            var route = RouteOf(tried, entry);
            if (routes.TryAdd(route, entry.File) || routes[route] == entry.File) return tried;
        }
    }

    private string RouteOf(string slug, SeedEntry entry) =>
        RouteBuilder.Expand(permalink, entry.Published?.Date, slug, entry.Section is { } section ? Slug(section) : null, entry.Id.Length > 0 ? entry.Id : Path.GetFileNameWithoutExtension(entry.File));

    private static string Slug(string text) => Slugs.Slug(text, RouteBuilder.MaximumSlugLength);

    private static int NumberOf(string name)
    {
        var end = name.IndexOf('_', StringComparison.Ordinal);
        return end is > 0 and <= 8 && int.TryParse(name.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
