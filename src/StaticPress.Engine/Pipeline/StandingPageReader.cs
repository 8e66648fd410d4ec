using System.Collections.Immutable;
using StaticPress.Configuration;
using StaticPress.Diagnostics;
using StaticPress.Importers;
using StaticPress.Importers.Markdown;
using StaticPress.Incremental;
using StaticPress.Media;
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
        var media = new MediaStore(folders.Pages);
        foreach (var file in Directory.EnumerateFiles(folders.Pages, "*" + Extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(folders.Pages, file).Replace('\\', '/');
            if (Read("pages/" + name, RouteOf(name), File.ReadAllBytes(file), settings, media, diagnostics) is { } page) pages.Add(page);
        }
        return pages.ToImmutable();
    }

    private static StandingPage? Read(string file, string route, byte[] bytes, PublicationSettings settings, MediaStore media, DiagnosticBag diagnostics)
    {
        var found = new List<Diagnostic>();
        var text = TextDecoder.Decode(file, bytes, found);
        if (text is null)
        {
            diagnostics.AddRange(found);
            return null;
        }
        var page = MarkdownPage.Read(file, text, found);
        diagnostics.AddRange(found);
        var pictures = BlockPictures.Paths(BlockPictures.Of(page.Body)).Select(picture => picture.TrimStart('/'));
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
            Pictures = [.. pictures.Where(picture => Configuration.SafePath.ProblemOf(picture) is null && media.Find(picture) is not null)],
        };
    }

    private static string RouteOf(string name)
    {
        var route = string.Join('/', name[..^Extension.Length].Split('/').Select(part => Text.Slugs.Slug(part, 80)));
        return route is "index" ? "pages/" : route.EndsWith("/index", StringComparison.Ordinal) ? route[..^"index".Length] : route + "/";
    }
}
