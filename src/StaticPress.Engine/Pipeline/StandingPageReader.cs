using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Importers;
using StaticPress.Incremental;
using StaticPress.Model;

namespace StaticPress.Pipeline;

/// <summary>Reads the Markdown files below <c>pages/</c>; a file's path is its address.</summary>
internal static class StandingPageReader
{
    private const string Extension = ".md";

    public static ImmutableArray<StandingPage> ReadAll(PublicationFolders folders, PublicationSettings settings, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folders.Pages)) return [];
        var pages = ImmutableArray.CreateBuilder<StandingPage>();
        foreach (var file in Directory.EnumerateFiles(folders.Pages, "*" + Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folders.Pages, file).Replace('\\', '/');
            if (Read("pages/" + name, RouteOf(name), File.ReadAllBytes(file), settings, diagnostics) is { } page) pages.Add(page);
        }
        return pages.ToImmutable();
    }

    private static StandingPage? Read(string file, string route, byte[] bytes, PublicationSettings settings, DiagnosticBag diagnostics)
    {
        var found = new List<Diagnostic>();
        var text = TextDecoder.Decode(file, bytes, found);
        diagnostics.AddRange(found);
        if (text is null) return null;
        var page = MarkdownPage.Read(text);
        return new StandingPage(
            file,
            route,
            page.Title ?? Path.GetFileNameWithoutExtension(file),
            page.Description,
            page.Language ?? settings.Language,
            page.Body,
            Fingerprint.Of(Fingerprint.Of(bytes), Fingerprint.Of(settings.Language)))
        {
            Updated = page.Updated,
        };
    }

    private static string RouteOf(string name)
    {
        var route = string.Join('/', name[..^Extension.Length].Split('/').Select(part => Text.Slugs.Slug(part, 80)));
        return route is "index" ? "pages/" : route.EndsWith("/index", StringComparison.Ordinal) ? route[..^"index".Length] : route + "/";
    }
}
