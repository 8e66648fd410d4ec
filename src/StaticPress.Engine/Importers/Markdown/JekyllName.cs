using StaticPress.Model;

namespace StaticPress.Importers.Markdown;

/// <summary>Jekyll's file names, <c>2024-05-06-slug.md</c>: they give the date and the slug where nothing else does.</summary>
internal static class JekyllName
{
    private const int DateLength = 10;

    public static bool Is(string path) => TryRead(path, out _, out _);

    public static StatedFacts Complete(string path, StatedFacts stated)
    {
        if (path.Contains("/_drafts/", StringComparison.Ordinal)) stated = stated with { IsDraft = true };
        return TryRead(path, out var date, out var slug) ? stated with { Published = stated.Published ?? date, Slug = stated.Slug ?? slug } : stated;
    }

    private static bool TryRead(string path, out PressDate date, out string slug)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        if (dot > 0) name = name[..dot];
        slug = "";
        date = default;
        if (name.Length < DateLength + 2 || name[DateLength] != '-' || !IsoDate.TryParse(name.AsSpan(0, DateLength), out date)) return false;
        slug = name[(DateLength + 1)..];
        return true;
    }
}
