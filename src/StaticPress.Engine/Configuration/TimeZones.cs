using System.Diagnostics.CodeAnalysis;
using StaticPress.Diagnostics;

namespace StaticPress.Configuration;

/// <summary>Time zones by their IANA name.</summary>
internal static class TimeZones
{
    public static bool TryFind(string name, [NotNullWhen(true)] out TimeZoneInfo? zone)
    {
        zone = null;
        return IsName(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out zone);
    }

    public static string? NearestTo(string name)
    {
        var known = TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Order(StringComparer.Ordinal).ToList();
        return Nearest.Of(name, known) ?? known.Find(id => id.EndsWith("/" + name.Replace(' ', '_'), StringComparison.OrdinalIgnoreCase));
    }

    // The name is looked up as a file of the system's database: nothing but a name may get there.
    private static bool IsName(string name) =>
        name.Length is > 0 and < 64 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+');
}
