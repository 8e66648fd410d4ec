using System.Text.Json;
using StaticPress.Configuration;
using StaticPress.Model;
using StaticPress.Rendering;
using StaticPress.Site;

namespace StaticPress.Feeds;

/// <summary>
/// <c>manifest.webmanifest</c>: the site's name, colours and icons, for readers who keep it among their programs. One in <c>static/</c> takes
/// its place. Icons are <c>static/icon-192.png</c>, <c>icon-512.png</c> and <c>favicon.svg</c> where there are any, else the theme's.
/// </summary>
internal sealed class WebManifest : IOutputSource
{
    private const string File = "manifest.webmanifest";

    private const string ThemeIcon = "icon.svg";

    public IEnumerable<OutputPlan> Plan(SiteModel site) => HostFiles.Plan(this, File, site);

    public void Render(OutputPlan plan, OutputContext context)
    {
        var site = context.Site;
        var look = site.Setting(nameof(PublicationSettings.Look), s => s.Look);
        using var json = new Utf8JsonWriter(context.Writer, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("name", site.Setting(nameof(PublicationSettings.Title), s => s.Title));
        if (site.Setting(nameof(PublicationSettings.Description), s => s.Description) is { } description) json.WriteString("description", description);
        json.WriteString("lang", context.Language);
        json.WriteString("dir", LanguageDirection.NameOf(context.Language));
        json.WriteString("id", context.PathOf(""));
        json.WriteString("start_url", context.PathOf(""));
        json.WriteString("scope", context.PathOf(""));
        json.WriteString("display", "minimal-ui");
        json.WriteString("background_color", look.LightColor);
        json.WriteString("theme_color", look.LightColor);
        json.WriteStartArray("icons");
        foreach (var (path, size, type) in IconsOf(context)) WriteIcon(json, path, size, type);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<(string Path, string Size, string Type)> IconsOf(OutputContext context)
    {
        if (context.StaticFile("icon-192.png") is { } small) yield return (small, "192x192", "image/png");
        if (context.StaticFile("icon-512.png") is { } large) yield return (large, "512x512", "image/png");
        if ((context.StaticFile("favicon.svg") ?? context.AssetPath(ThemeIcon)) is { } drawn) yield return (drawn, "any", "image/svg+xml");
    }

    private static void WriteIcon(Utf8JsonWriter json, string path, string size, string type)
    {
        json.WriteStartObject();
        json.WriteString("src", path);
        json.WriteString("sizes", size);
        json.WriteString("type", type);
        json.WriteEndObject();
    }
}
