using System.Globalization;
using System.Runtime.CompilerServices;
using StaticPress.Configuration;

namespace StaticPress.Routing;

/// <summary>Writes an article's route from the publication's permalink pattern.</summary>
public static class RouteBuilder
{
    /// <summary>Longest slug made from a headline, in UTF-16 units; it is cut between words.</summary>
    public const int MaximumSlugLength = 80;

    /// <summary>The route below the base path, with a slash at the end and none at the start. Segments that would be empty (the date of an undated article) are left out.</summary>
    public static string Expand(Permalink permalink, DateOnly? date, string slug, string? section, string id)
    {
        var route = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[256]);
        foreach (var range in permalink.Pattern.AsSpan().Split('/'))
        {
            var segment = permalink.Pattern.AsSpan(range);
            if (segment.IsEmpty) continue;
            var start = route.Text.Length;
            AppendSegment(ref route, segment, date, slug, section, id);
            if (route.Text.Length > start) route.AppendLiteral("/");
        }
        return route.ToStringAndClear();
    }

    private static void AppendSegment(ref DefaultInterpolatedStringHandler route, ReadOnlySpan<char> segment, DateOnly? date, string slug, string? section, string id)
    {
        while (!segment.IsEmpty)
        {
            var colon = segment.IndexOf(':');
            if (colon < 0)
            {
                route.AppendFormatted(segment);
                return;
            }
            route.AppendFormatted(segment[..colon]);
            segment = segment[(colon + 1)..];
            var name = NameAt(segment);
            route.AppendFormatted(Value(name, date, slug, section, id));
            segment = segment[name.Length..];
        }
    }

    private static string NameAt(ReadOnlySpan<char> text)
    {
        foreach (var name in Permalink.Names)
        {
            if (text.StartsWith(name, StringComparison.Ordinal)) return name;
        }
        return "";
    }

    private static string? Value(string name, DateOnly? date, string slug, string? section, string id) => name switch
    {
        "year" => date?.ToString("yyyy", CultureInfo.InvariantCulture),
        "month" => date?.ToString("MM", CultureInfo.InvariantCulture),
        "day" => date?.ToString("dd", CultureInfo.InvariantCulture),
        "slug" => slug,
        "section" => section,
        "id" => Text.Slugs.Slug(id, MaximumSlugLength),
        _ => ":",
    };
}
