using System.Globalization;

namespace StaticPress.Seeds;

/// <summary>How long a recording is: <c>4:05</c>, <c>1:02:30</c>, or <c>245</c> seconds.</summary>
internal static class AudioDuration
{
    private const int MostParts = 3;

    public static bool TryParse(string text, out int seconds)
    {
        seconds = 0;
        var parts = text.Split(':');
        if (parts.Length > MostParts) return false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 6 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var part)) return false;
            if (i > 0 && (part > 59 || parts[i].Length != 2)) return false;
            if (i == 0 && part > 359_999) return false;
            seconds = checked(seconds * 60 + part);
        }
        return seconds > 0;
    }
}
