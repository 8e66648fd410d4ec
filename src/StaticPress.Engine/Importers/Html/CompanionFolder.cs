using StaticPress.Configuration;
using StaticPress.Importers.Markdown;
using StaticPress.Model;
using StaticPress.Seeds;

namespace StaticPress.Importers.Html;

/// <summary>Pictures that a browser saved beside a page.</summary>
internal static class CompanionFolder
{
    /// <summary>The picture's path below the seed folder; null for an address elsewhere.</summary>
    public static string? PathOf(string? address, string page)
    {
        if (string.IsNullOrWhiteSpace(address) || address.Contains(':', StringComparison.Ordinal)) return null;
        var path = Uri.UnescapeDataString(address.Trim().Split('?', '#')[0]);
        if (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..];
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !SavedPages.IsFolderOf(path.AsSpan(0, slash), Path.GetFileNameWithoutExtension(page)) || path.Contains("..", StringComparison.Ordinal)) return null;
        var local = Pictures.AddressOf(path, page);
        return SafePath.ProblemOf(local) is null ? local : null;
    }

    /// <summary>Whether a picture's path is one that <see cref="PathOf"/> gives.</summary>
    public static bool Holds(string file, string page)
    {
        var beside = Pictures.AddressOf("page", page)[..^4];
        if (ImageBlock.IsAway(file) || SafePath.ProblemOf(file) is not null || !file.StartsWith(beside, StringComparison.Ordinal)) return false;
        var slash = file.IndexOf('/', beside.Length);
        return slash > 0 && SavedPages.IsFolderOf(file.AsSpan(beside.Length, slash - beside.Length), Path.GetFileNameWithoutExtension(page));
    }
}
