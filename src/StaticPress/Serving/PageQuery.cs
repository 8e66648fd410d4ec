using System.Globalization;

namespace StaticPress.Program.Serving;

/// <summary>What an open page says of itself when it asks for news: <c>?page=/press/about/&amp;seen=0123456789abcdef</c>.</summary>
internal static class PageQuery
{
    public static string Path(string query) => Value(query, "page") is { } path ? Uri.UnescapeDataString(path) : "/";

    public static ulong Seen(string query) =>
        ulong.TryParse(Value(query, "seen"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var seen) ? seen : 0;

    private static string? Value(string query, string name) => query.TrimStart('?').Split('&')
        .Where(pair => pair.StartsWith(name + "=", StringComparison.Ordinal)).Select(pair => pair[(name.Length + 1)..]).FirstOrDefault();
}
